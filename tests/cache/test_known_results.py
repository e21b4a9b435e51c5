"""What a result depends on, one input at a time: touched, it is computed again, and nothing else is."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import releases_of_ones_own as files
from recalled import entries, recalled

from lock.module import checked_write
from lock.plugin import KNOWN
from lock.world import LeaseRule
from pullwake.plugin import PLUGIN as PULLWAKE
from pullwake.properties import token_owner
from pullwake.releases.fenced import handlers
from pullwake.world.around import ProducerRule
from pullwake.world.settings import Bounds
from wakeproof.campaign import keys
from wakeproof.campaign.work import Method
from wakeproof.checker.limits import Engine, Limits
from wakeproof.workers.pool import Workers


@pytest.fixture
def cache(tmp_path) -> Path:
    return tmp_path / "cache"


def test_what_is_known_is_not_computed_again_and_is_the_same_to_the_byte(cache):
    asked = {"seeds": range(30), "figure_runs": 2, "canaries": True}
    first = recalled(cache, "lock-restart", **asked)
    again = recalled(cache, "lock-restart", **asked)
    assert first.sorts() == ["canary", "directed", "proof", "study"]
    assert again.computed == [] and again.files == first.files and len(first.files) > 1


def test_runs_and_what_was_shrunk_of_them_are_known_too(cache):
    asked = {"method": Method.SEEDS, "seeds": range(300)}
    first, again = (recalled(cache, "lock-restart", **asked) for _ in range(2))
    assert first.sorts() == ["directed", "runs", "shrunk"]
    assert again.computed == [] and again.files == first.files


def test_another_range_of_seeds_runs_the_batches_that_are_new(cache):
    recalled(cache, method=Method.SEEDS, seeds=range(500))
    later = recalled(cache, method=Method.SEEDS, seeds=range(250, 750))
    assert later.computed == [("runs", "lock-pause on checked")]


def test_more_runs_for_figures_are_no_other_proof(cache):
    recalled(cache, figure_runs=2)
    assert recalled(cache, figure_runs=3).sorts() == ["study"]


@pytest.mark.parametrize("known", ["nothing", "the proof", "the runs for figures"])
def test_what_is_computed_beside_known_results_is_the_same_to_the_byte(cache, known):
    """What is left of a pair is then done on a machine that has learned nothing of it yet."""
    asked = {"method": Method.PROVE, "figure_runs": 4}
    if known == "the proof":
        recalled(cache, "lock-restart", method=Method.PROVE)
    elif known == "the runs for figures":
        recalled(cache, "lock-restart", **asked)
        for path in entries(cache):
            if b"interleavings" in path.read_bytes():
                path.unlink()
    found = recalled(cache, "lock-restart", **asked)
    assert found.sorts() == LEFT[known]
    assert timeless(found.files) == timeless(recalled(cache / "other", "lock-restart", **asked).files)


LEFT = {
    "nothing": ["directed", "proof", "study"],
    "the proof": ["study"],
    "the runs for figures": ["proof"],
}


def timeless(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: re.sub(rb'"seconds": [^,}]+', b"", content) for name, content in files.items()}


OVERRIDES = {
    "messages=2": ("happy-path", "decoupled"),  # the size of a lock cannot be set
    "restart=1": ("lock-pause", "checked"),
    "lease_ms=20000": ("lock-pause", "checked"),
}


@pytest.mark.parametrize("setting", OVERRIDES)
def test_an_override_is_another_world(cache, setting):
    scenario, release = OVERRIDES[setting]
    recalled(cache, scenario, releases=(release,))
    assert "proof" in recalled(cache, scenario, releases=(release,), settings=[setting]).sorts()
    assert recalled(cache, scenario, releases=(release,)).computed == []


def test_a_limit_of_states_is_part_of_what_was_asked(cache):
    recalled(cache, limits=Limits(states=100))
    assert "proof" in recalled(cache, limits=Limits(states=200)).sorts()
    assert recalled(cache, limits=Limits(states=100)).computed == []


def test_a_comparison_asks_for_more_of_a_proof(cache):
    recalled(cache)
    assert recalled(cache, behaviour=True).sorts() == ["proof"]


def test_what_a_file_promises_is_told_anew_and_not_computed_anew(cache, tmp_path):
    file, text = tmp_path / "mine.toml", 'title = "T"\nabout = "A"\nworld = "lock"\n'
    file.write_text(text, encoding="utf-8")
    before = recalled(cache, str(file))
    file.write_text(f'{text}[expect.every]\nviolated.tokens_grow = "somebody thought so"\n', encoding="utf-8")
    after = recalled(cache, str(file))
    told = {row.property: row.expected for row in after.outcome.report.results}
    assert after.computed == [] and told["tokens_grow"] == "violated" and after.files != before.files


@pytest.mark.parametrize(("key", "again"), [("about", False), ("stalls", False), ("bounds", True), ("faults", True)])
def test_a_key_of_a_scenario_counts_for_a_proof_where_it_decides_something(cache, tmp_path, key, again):
    """Nobody is slow in a proof, where whatever can happen next may take as long as it likes."""
    world, release = ("pullwake", "decoupled") if key == "bounds" else ("lock", "checked")
    file, head = tmp_path / "s.toml", f'title = "T"\nabout = "A"\nworld = "{world}"\n'
    keys_of = {
        "about": head.replace('"T"', '"U"').replace('"A"', '"B"'),
        "stalls": f"{head}[stalls]\nmax = 1\nms = [0.0, 9.0]\n",
        "bounds": f"{head}[bounds]\nmessages = 2\n",
        "faults": f"{head}[faults]\ndisk_fails = 1\n",
    }
    file.write_text(head, encoding="utf-8")
    recalled(cache, str(file), releases=(release,))
    file.write_text(keys_of[key], encoding="utf-8")
    assert ("proof" in recalled(cache, str(file), releases=(release,)).sorts()) is again


RELEASES, LOCKS = ("decoupled", "fenced"), ("unchecked", "checked")


def otherwise(function):
    """Other code that does the same."""

    def called(*args):
        return function(*args)

    return called


def computed_again(cache: Path) -> set[str]:
    return {of.rpartition(" ")[2] for sort, of in recalled(cache, releases=LOCKS).computed if sort == "proof"}


def codes() -> dict[str, str]:
    """What proofs of pullwake's releases are known by, as far as it is code."""
    return {release: keys.Keys().code(PULLWAKE, release) for release in RELEASES}


def told_apart(before: dict[str, str]) -> set[str]:
    return {release for release, code in codes().items() if code != before[release]}


def test_a_rule_of_the_world_counts_for_every_release(cache, monkeypatch):
    before = codes()
    monkeypatch.setattr(ProducerRule, "enabled", otherwise(ProducerRule.enabled))
    assert told_apart(before) == set(RELEASES)
    recalled(cache, releases=LOCKS)
    monkeypatch.setattr(LeaseRule, "enabled", otherwise(LeaseRule.enabled))
    assert computed_again(cache) == set(LOCKS), "and what is told apart is computed again"


def test_a_property_counts_for_every_release(monkeypatch):
    before = codes()
    monkeypatch.setattr(token_owner, "LEFT_OUT", 1, raising=False)
    assert told_apart(before) == set(), "nobody names it"
    monkeypatch.setattr(token_owner, "_durable_tokens", otherwise(token_owner._durable_tokens))
    assert told_apart(before) == set(RELEASES)


def test_a_method_of_the_settings_counts_though_nobody_names_their_class(monkeypatch):
    before = keys.Keys().code(PULLWAKE, "decoupled")
    monkeypatch.setattr(Bounds, "doubled", lambda self: 2 * self.messages, raising=False)
    assert keys.Keys().code(PULLWAKE, "decoupled") != before


def test_a_helper_of_one_release_counts_for_that_one(monkeypatch):
    before = codes()
    monkeypatch.setattr(handlers, "_taken_up", otherwise(handlers._taken_up))
    assert told_apart(before) == {"fenced"}


def test_the_handler_of_one_release_counts_for_that_one(cache, monkeypatch):
    recalled(cache, releases=LOCKS)
    monkeypatch.setitem(KNOWN, "checked", replace(KNOWN["checked"], write=otherwise(checked_write)))
    assert computed_again(cache) == {"checked"}


def test_the_harness_counts_for_everything(cache, monkeypatch):
    recalled(cache, releases=LOCKS)
    monkeypatch.setattr(keys, "harness_digest", lambda: "another version")
    assert computed_again(cache) == set(LOCKS)


def test_another_engine_is_asked_for_its_own_proof(cache):
    recalled(cache)
    assert recalled(cache, limits=Limits(engine=Engine.INTERPRETED)).sorts() == ["proof"]


HELPED = files.HEAD.replace("SEEN = []", "from helpers import GATE, Gate, opens") + (
    "    if Gate.open and opens(GATE):\n        pass\n" + files.SOUND + files.TAIL
)
HELPERS = '''"""Helpers."""
GATE = 1
UNUSED = 1


class Gate:
    open = True


def opens(gate):
    return gate == 1
'''
TOUCHED = {
    "nothing": ("", "", False),
    "a constant that it reads": ("GATE = 1", "GATE = 2", True),
    "one that it does not": ("UNUSED = 1", "UNUSED = 2", False),
    "a class": ("open = True", "open = 1", True),
    "a function beside": ("gate == 1", "gate != 0", True),
    "a comment after the last line": ("gate == 1\n", "gate == 1\n# the end\n", False),
    "a comment on a line of code": ("gate == 1\n", "gate == 1  # or so\n", True),
    "a comment in the place of an empty line": ("UNUSED = 1\n\n", "UNUSED = 1\n# not used\n", False),
    "an empty line before code that is told by its line": ("GATE = 1\n", "\nGATE = 1\n", True),
}


@pytest.mark.parametrize("touched", TOUCHED)
def test_a_release_of_ones_own_is_known_by_what_its_handlers_reach(cache, tmp_path, monkeypatch, touched):
    """Results show lines of source, with their numbers and texts: those that code stands at, and no others."""
    old, new, again = TOUCHED[touched]
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(HELPED, encoding="utf-8")
    Path("helpers.py").write_text(HELPERS, encoding="utf-8")
    first = keys.Keys().code(PULLWAKE, "mine.py:MINE")
    Path("helpers.py").write_text(HELPERS.replace(old, new), encoding="utf-8")
    assert (keys.Keys().code(PULLWAKE, "mine.py:MINE") != first) is again


OWN_STATEMENT = files.HEAD.replace(
    "SEEN = []",
    "from pullwake.module.statements import statement\n\n\n@statement()\ndef mine_alone(tables):\n    return 1\n",
)


@pytest.mark.parametrize("text", [HELPED, OWN_STATEMENT + files.SOUND + files.TAIL], ids=["helped", "own statement"])
def test_where_a_release_lies_is_no_part_of_its_code(tmp_path, text):
    found = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.py").write_text(text, encoding="utf-8")
        (tmp_path / name / "helpers.py").write_text(HELPERS, encoding="utf-8")
        found.add(keys.Keys().code(PULLWAKE, f"{tmp_path}/{name}/mine.py:MINE"))
    assert len(found) == 1


@pytest.mark.parametrize(("body", "again"), [(files.SOUND, False), ("    nobody_knows\n", True)])
def test_the_same_code_elsewhere_is_known_unless_its_result_tells_a_place(cache, tmp_path, body, again):
    """An exception that nobody injected is told with its file."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.py").write_text(files.release(body), encoding="utf-8")
    one, two = (f"{tmp_path}/{name}/mine.py:MINE" for name in ("one", "two"))
    with Workers(1) as workers:
        asked = {"method": Method.PROVE, "workers": workers}
        recalled(cache, "happy-path", releases=(one,), **asked)
        assert recalled(cache, "happy-path", releases=(one,), **asked).computed == []
        assert ("proof" in recalled(cache, "happy-path", releases=(two,), **asked).sorts()) is again


def test_a_limit_in_time_keeps_nothing_and_one_in_states_does(cache):
    asked = {"settings": ["restart=1", "disk_fails=1"], "method": Method.PROVE}
    timed = recalled(cache, limits=Limits(seconds=1e-9), **asked)
    assert any(row.limit.startswith("seconds=") for row in timed.outcome.report.results)
    assert "proof" in recalled(cache, limits=Limits(states=50), **asked).sorts(), "nothing was kept"
    assert recalled(cache, limits=Limits(states=50), **asked).computed == []
    with_time = recalled(cache, limits=Limits(states=50, seconds=1e-9), **asked)
    assert with_time.computed == [], "what is known takes no time"


def test_what_was_finished_before_an_interrupt_is_known(cache):
    def on_progress(done: int, total: int, what: str) -> None:
        if what.startswith("proved: lock-pause on unchecked"):
            raise KeyboardInterrupt

    asked = {"releases": LOCKS, "method": Method.PROVE}
    cut = recalled(cache, on_progress=on_progress, **asked)
    assert not cut.outcome.report.complete
    rest = recalled(cache, **asked)
    assert ("proof", "lock-pause on unchecked") not in rest.computed
    assert ("proof", "lock-pause on checked") in rest.computed
