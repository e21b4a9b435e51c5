"""`wakeproof replay`: a breach seen again, tried on other releases, kept for good; and files that are none."""

from __future__ import annotations

import json
import tomllib

import pytest
from calling import call, refused, unformatted
from regressions import REGRESSION

FEW = ("--figure-runs", "0", "--jobs", "1", "--out")
BREACHES = {
    "leak": ("prove", "restart-before-done", "-r", "token_gated"),
    "stuck": ("prove", "status-failure-restart-retry", "-r", "decoupled"),
    "lease": ("prove", "heartbeats", "-r", "lease_nulling"),
    "proved": ("prove", "lock-pause", "lock-restart"),
    "seen": ("run", "lock-pause", "lock-restart", "--seeds", "0:60"),
}
"""What is looked for, by the folder of its report; of pullwake no more than a test asks for."""


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The folder of small reports that found breaches, without their pages."""
    folder = tmp_path_factory.mktemp("broken")
    with unformatted():
        for name, words in BREACHES.items():
            call(folder, *words, *FEW, name)
    return folder


def kept_in(folder):
    return sorted(folder.glob("*/counterexamples/*"))


def file_of(folder, name: str) -> str:
    """Where the counterexample of this name lies."""
    [file] = [file for file in kept_in(folder) if file.stem == name]
    return str(file.relative_to(folder))


def labels(story: list[str]) -> list[str]:
    """A story without its numbers and times."""
    return [line.partition("ms  ")[2] or line.strip().partition(". ")[2] or line.strip() for line in story]


def test_every_counterexample_replays_and_tells_its_story_again(broken):
    files = [file for file in kept_in(broken) if "-reaches-" not in file.name]
    assert {file.parents[1].name for file in files} == set(BREACHES) and len(files) > 10
    for file in files:
        called = call(broken, "replay", str(file), "--json", "-")
        assert (called.code, called.json["how"]) == (1, "as recorded"), file.name
        assert labels(called.json["story"]) == labels(json.loads(file.read_text())["story"])


ANSWERS = [
    ("restart-before-done-token_gated-no_leaked_claim", "lease_nulling", 1, "applies and breaks"),
    ("restart-before-done-token_gated-no_leaked_claim", "decoupled", 0, "applies and passes"),
    ("status-failure-restart-retry-decoupled-no_stuck_entity", "stream_scoped", 1, "applies and breaks"),
    ("heartbeats-lease_nulling-lease_kept", "token_gated", 3, "does not apply"),
]


@pytest.mark.parametrize(("name", "release", "code", "answer"), ANSWERS)
def test_another_release_gives_each_of_the_three_answers(broken, name, release, code, answer):
    called = call(broken, "replay", file_of(broken, name), "--release", release)
    assert called.code == code
    assert called.out.splitlines()[0].endswith(f"on {release}: {answer}")


KEPT = [name for name, *_ in ANSWERS[1:]]


@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_breaks_again(broken, name):
    called = call(broken, "replay", file_of(broken, name), "--keep", f"kept/{name}.toml")
    assert called.code == 1 and f"kept as kept/{name}.toml" in called.out
    assert call(broken, "replay", f"kept/{name}.toml").code == 1


def test_what_is_kept_names_no_more_than_it_needs(broken):
    name = "restart-before-done-token_gated-no_leaked_claim"
    call(broken, "replay", file_of(broken, name), "--keep", "least.toml")
    kept = tomllib.loads((broken / "least.toml").read_text())
    assert kept["order"] == ["server-0.restart"]
    assert set(kept) == {"about", "scenario", "release", "property", "order"}


def test_what_is_kept_keeps_settings_that_its_scenario_has_not(tmp_path):
    """Without the restart that `--set` allowed, the order could not come about."""
    settings = ("--set", "restart=1", "--set", "heartbeats=1")
    with unformatted():
        call(tmp_path, "run", "happy-path", "-r", "token_gated", "--seeds", "0:60", *settings, *FEW, "report")
    file = "report/counterexamples/happy-path-token_gated-no_leaked_claim.json"
    assert call(tmp_path, "replay", file, "--keep", "kept.toml").code == 1
    kept = tomllib.loads((tmp_path / "kept.toml").read_text())
    assert (kept["bounds"], kept["faults"]["restart"]["max"]) == ({"heartbeats": 1}, 1)
    assert call(tmp_path, "replay", "kept.toml").code == 1


@pytest.fixture
def found(broken):
    return json.loads((broken / file_of(broken, "heartbeats-lease_nulling-lease_kept")).read_text())


FOREIGN = [
    ("", "truncated or not JSON"),
    ('{"format": "wakeproof-counterexample/1", "wake', "truncated or not JSON"),
    ("[" * 100_000, "truncated or not JSON"),
    ("[1, 2]", "format: no counterexample"),
    ("null", "format: no counterexample"),
    ('{"results": []}', "format: no counterexample"),
    ('{"format": "wakeproof-counterexample/9"}', "format: format is 'wakeproof-counterexample/9', not 'wakeproof-"),
    ('{"format": "wakeproof-counterexample/1"}', "Object missing required field 'wakeproof'"),
    (b"\xff\x00", "cannot be read: 'utf-8' codec"),
]


@pytest.mark.parametrize(("text", "what"), FOREIGN, ids=[row[1] for row in FOREIGN])
def test_a_file_of_something_else_is_refused(tmp_path, text, what):
    assert refused(tmp_path, "replay", "x.json", files={"x.json": text}).startswith(f"x.json: {what}")


def test_a_results_file_is_no_counterexample(broken):
    assert "results.json: format: no counterexample" in refused(broken, "replay", "proved/results.json")


NO_LONGER = [
    ({"world": "gone"}, "x.json: world: unknown world 'gone'; known: lock, pullwake"),
    ({"release": "decopled"}, "x.json: unknown release 'decopled'; did you mean 'decoupled'?"),
    ({"property": "lease_kep"}, "x.json: property: unknown property 'lease_kep'; did you mean 'lease_kept'?"),
    ({"settings": {}}, "x.json: settings: its settings no longer fit: 'bounds'; find the breach anew"),
    ({"settings.bounds": {"wakes": 1}}, "x.json: settings: its settings no longer fit: Object contains unknown field"),
    ({"settings.bounds": {"runners": 99}}, "x.json: settings: its settings no longer fit: Expected"),
    ({"settings.time": {"think_ms": -1.0}}, "x.json: time.think_ms: -1.0 is not a delay"),
    (
        {"settings.faults": {"restrt": {"max": 1}}},
        "x.json: faults.restrt: unknown fault 'restrt'; did you mean 'restart'?",
    ),
    ({"settings.faults": {"post_fails": 1}}, "x.json: faults.post_fails: nothing is posted to a pull runner"),
    ({"order": ["w1.mint < "]}, "x.json: order: 'w1.mint < ' has an empty place"),
    ({"choices": "w1.mint"}, "x.json: Expected 'array', got 'str' - at '$.choices'"),
]


@pytest.mark.parametrize(("changed", "what"), NO_LONGER, ids=[row[1] for row in NO_LONGER])
def test_a_counterexample_that_no_longer_fits_is_refused(tmp_path, found, changed, what):
    for key, value in changed.items():
        section, _, name = key.partition(".")
        found |= {section: found[section] | {name: value} if name else value}
    assert refused(tmp_path, "replay", "x.json", files={"x.json": json.dumps(found)}).startswith(what)


def test_a_counterexample_outlives_its_scenario(tmp_path, found):
    (tmp_path / "x.json").write_text(json.dumps(found | {"scenario": "gone"}))
    assert call(tmp_path, "replay", "x.json").code == 1
    assert refused(tmp_path, "replay", "x.json", "--keep", "kept.toml").startswith("unknown scenario 'gone'")


def test_choices_that_cannot_be_taken_any_more_go_by_their_order(tmp_path, found):
    renamed = ["gone" if label == "callback(w1).send" else label for label in found["choices"]]
    (tmp_path / "x.json").write_text(json.dumps(found | {"choices": renamed}))
    called = call(tmp_path, "replay", "x.json")
    assert called.code == 1 and "(by its order)" in called.out


REGRESSIONS = [
    ("more = 1", "x.toml:8: more: unknown key 'more'; "),
    ("[bounds]\nmesages = 1", "x.toml: settings: its settings no longer fit: Object contains unknown field 'mesages'"),
    ("[faults.restrt]\nmax = 1", "x.toml: faults.restrt: unknown fault 'restrt'; did you mean 'restart'?"),
    ("[faults.restart]\nmaxx = 1", "x.toml: settings: its settings no longer fit: Object "),
    ("scenario =", "x.toml:8: not TOML: "),
]
REPLACED = [
    ("restart-before-done", "restrt-before-done", "x.toml: unknown scenario 'restrt-before-done'; did you mean "),
    ("token_gated", "tokengated", "x.toml: unknown release 'tokengated'; did you mean 'token_gated'?"),
    ("no_leaked_claim", "no_leak", "x.toml: property: unknown property 'no_leak'; did you mean 'no_leaked_claim'?"),
    ("server-0.restart", "a < ", "x.toml:6: order: 'a < ' has an empty place"),
    ('order = ["server-0.restart"]', "", "x.toml: 'order' is missing; write order = ..."),
    ('["server-0.restart"]', '"server-0.restart"', "x.toml:6: order: expected 'array', got 'str'"),
]


@pytest.mark.parametrize(("text", "what"), REGRESSIONS, ids=[row[1] for row in REGRESSIONS])
def test_a_regression_with_something_unknown_is_refused(tmp_path, text, what):
    assert refused(tmp_path, "replay", "x.toml", files={"x.toml": f"{REGRESSION}\n{text}\n"}).startswith(what)


@pytest.mark.parametrize(("old", "new", "what"), REPLACED, ids=[row[2] for row in REPLACED])
def test_a_regression_that_names_nothing_is_refused(tmp_path, old, new, what):
    assert refused(tmp_path, "replay", "x.toml", files={"x.toml": REGRESSION.replace(old, new)}).startswith(what)


def test_a_regression_s_settings_count(tmp_path):
    (tmp_path / "x.toml").write_text(f"{REGRESSION}faults.restart = 0\n")
    called = call(tmp_path, "replay", "x.toml")
    assert called.code == 3 and "does not apply" in called.out


def test_a_regression_is_kept_by_copying_it(tmp_path):
    told = refused(tmp_path, "replay", "x.toml", "--keep", "y.toml", files={"x.toml": REGRESSION})
    assert told == "--keep: it is a regression already; copy the file"


@pytest.mark.parametrize("option", ["--keep", "--json"])
@pytest.mark.parametrize("target", ["/proc/nowhere/x", "x.toml/y"])
def test_where_it_cannot_write_it_says_so_first(tmp_path, option, target):
    told = refused(tmp_path, "replay", "x.toml", option, target, files={"x.toml": REGRESSION})
    assert "cannot be written" in told


def test_a_release_that_is_unknown_is_no_fault_of_the_file(tmp_path):
    told = refused(tmp_path, "replay", "x.toml", "--release", "decopled", files={"x.toml": REGRESSION})
    assert told == "unknown release 'decopled'; did you mean 'decoupled'?"
