"""Handlers were changed: what is known by their answers is what a cold call computes, and what differs is computed."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
import releases_of_ones_own as files
from changed_code import NAME, edited
from recalled import entries, recalled

from lock.module import Disk, Lock, Ports
from lock.plugin import KIND, KNOWN
from wakeproof.cache.kept_answers import LinesMoved, kept_answers
from wakeproof.cache.moved_lines import Unmoved, moved
from wakeproof.cache.store import Store
from wakeproof.cache.value_form import Formless
from wakeproof.campaign.confirmed import decoded
from wakeproof.campaign.keys import Keys
from wakeproof.campaign.work import Method
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import Note
from wakeproof.observe import coroutine_runner, handler_run, surroundings
from wakeproof.observe.coroutine_runner import runner_of
from wakeproof.observe.effects import Port
from wakeproof.observe.transcript import transcribed
from wakeproof.observe.tree import ObservationTree
from wakeproof.results.schema import Observed
from wakeproof.sites import Site

FAULTS = ["disk_fails=1", "restart=1"]
SOURCE = '''"""Handlers of the lock, written so that there is something to change."""
from functools import partial
from typing import NamedTuple

LIMIT = 1
TABLE = {"put": 1}


class Told(NamedTuple):
    written: bool


class Modes:
    strict = 1

    def chosen(self):
        return self.strict


class CallLost(Exception):
    pass


def decorated(function):
    return function


def never_run():
    return 1


def asked_by_name(token):
    return token


def of_a_fault(token):
    return token


def first_constant(function):
    return function.__code__.co_consts[-1]


def looked_at():
    return 1


@decorated
def in_words(token, more=0):
    return token + more


async def acquire(ports, client):
    return await ports.lock.take(client)


async def put(ports, token):
    await ports.disk.put(token)


async def write(ports, token):
    mine = in_words(token) + LIMIT - Modes().chosen() + TABLE["put"] - first_constant(looked_at)
    asked = getattr(sys_of_names, "asked_" + "by_name")(mine)
    newest = await ports.disk.newest(); await put(ports, asked)
    if newest < 0:
        return never_run()
    return True


async def checked(ports, token):
    """A write that gives up where the disk fails."""
    try:
        return Told(await ports.disk.put_if_newer(token)).written
    except Exception:
        return of_a_fault(token) < 0


class sys_of_names:
    asked_by_name = staticmethod(asked_by_name)
'''


def replaced(old: str, new: str, text: str = SOURCE) -> str:
    return edited(text, old, new)


SAME = {
    "lines above, so that every line moves": ("async def acquire", "# one\n# two\n\n\nasync def acquire"),
    "a comment on a line of code": ("    return token + more", "    return token + more  # or less"),
    "a local variable by another name": ("mine = in_words(token)", "mine = given = in_words(token)"),
    "a body that comes to the same": ("return token + more", "return more + token"),
    "a body that nobody runs": ("return 1\n\n\ndef asked_by_name", "return 2\n\n\ndef asked_by_name"),
    "a default that makes no difference": ("more=0", "more=False"),
    "a helper of a helper": ("return token + more", "return of_a_fault(token) + more"),
    "a decorator that does nothing": ("    return function\n", "    given = function\n    return given\n"),
    "a constant that comes to the same": ("LIMIT = 1", "LIMIT = 2 - 1"),
    "a call moved into a helper": (
        "    await ports.disk.put(token)\n",
        "    await really(ports, token)\n\n\nasync def really(ports, token):\n    await ports.disk.put(token)\n",
    ),
}


@pytest.mark.parametrize("change", SAME)
def test_what_makes_no_difference_is_known_with_its_lines_where_they_are(kept, change):
    """`write` breaks a property, so that its result shows lines and comes with counterexamples."""
    changed = kept(SOURCE)
    assert changed.to(replaced(*SAME[change]))


DIFFERENT = {
    "a constant": ("LIMIT = 1", "LIMIT = 2"),
    "what a table holds": ('"put": 1', '"put": 2'),
    "a class attribute": ("strict = 1", "strict = 3"),
    "a method": ("return self.strict", "return self.strict + 1"),
    "a default": ("more=0", "more=1"),
    "a decorator": ("    return function\n", "    return partial(function, more=1)\n"),
    "a helper": ("return token + more", "return token + more + 1"),
    "what stands in the code of another function": ("def looked_at():\n    return 1", "def looked_at():\n    return 2"),
    "what is found by a name that is put together": ("def asked_by_name(token):\n    return token",
                                                     "def asked_by_name(token):\n    return token + 1"),
    "what was not reachable before": ("newest < 0", "newest < 1"),
    "a call more": ("    await ports.disk.put(token)\n",
                    "    await ports.disk.put(token)\n    await ports.disk.newest()\n"),
    "what is answered": ("return True", "return None"),
    "an exception": ("    return True", "    return TABLE['none']"),
}  # fmt: skip


@pytest.mark.parametrize("change", DIFFERENT)
def test_what_makes_a_difference_is_computed(kept, change):
    changed = kept(SOURCE)
    assert not changed.to(replaced(*DIFFERENT[change]))


@pytest.mark.parametrize(("settings", "known"), [(["restart=1"], True), (FAULTS, False)], ids=["no fault", "a fault"])
def test_what_runs_after_a_fault_alone_counts_where_there_is_one(kept, settings, known):
    changed = kept(SOURCE, "checked", settings=settings)
    otherwise = replaced("return of_a_fault(token) < 0", "return of_a_fault(token) > 0")
    assert changed.to(otherwise) is known


def test_two_calls_that_stood_on_one_line_have_no_line_to_be_told_with(kept):
    """The proof is the same, but nobody can say which of its lines has become which."""
    text = replaced("; await put(ports, asked)", "; await ports.disk.put(asked)")
    assert not kept(text).to(replaced("newest(); await", "newest()\n    await", text))


def test_a_handler_that_keeps_something_is_refused_all_the_same(kept, release):
    changed = kept(SOURCE)
    release(
        replaced(
            "    mine = in_words", "    TABLE['put'] = 1 + 0 * len(TABLE.setdefault('seen', []))\n    mine = in_words"
        )
    )
    with pytest.raises(ReleaseError, match="TABLE"):
        recalled(changed.cache / "kept", **changed.asked)


SLEEPER = "\n\ndef never_run():\n    return 1\n"


@pytest.mark.parametrize(("body", "known"), [("    return 2\n", True), ("    return time.time()\n", False)])
def test_code_that_breaks_a_rule_where_it_never_runs_is_refused_all_the_same(tmp_path, body, known):
    """The rules are read from code, whether it runs or not; what keeps them and never runs is nobody's affair."""
    file, where = tmp_path / "mine.py", f"{tmp_path}/mine.py:MINE"
    text = files.release(f"{files.SOUND}    if released is None:\n        never_run()\n").replace(
        "SEEN = []", f"SEEN = []{SLEEPER}"
    )
    asked = {"releases": (where,), "method": Method.PROVE}
    file.write_text(text, encoding="utf-8")
    recalled(tmp_path / "cache", "happy-path", **asked)
    file.write_text(text.replace("    return 1\n", body), encoding="utf-8")
    if known:
        assert recalled(tmp_path / "cache", "happy-path", **asked).computed == []
    else:
        with pytest.raises(ReleaseError, match="never_run reads the clock"):
            recalled(tmp_path / "cache", "happy-path", **asked)


def test_after_a_change_and_its_reversal_both_are_known(kept):
    changed, moved = kept(SOURCE), replaced(*SAME["lines above, so that every line moves"])
    assert changed.to(moved)
    changed.release(SOURCE, "write")
    assert recalled(changed.cache / "kept", **changed.asked).computed == []


def test_what_changed_twice_is_known_by_the_answers_of_the_first(kept):
    changed = kept(SOURCE)
    once = replaced(*SAME["lines above, so that every line moves"])
    assert changed.to(once)
    assert changed.to(replaced(*SAME["a body that comes to the same"], once))


SITE, MOVED = (Site("a.py", 1, "f", "a"),), (Site("a.py", 2, "f", "a"),)


def test_a_result_is_told_with_lines_that_have_moved_one_to_one():
    observed = Observed(run="r", scenario="s", release="r", columns=(), claimed=(), observed=None)
    shown = observed, Note("n", sites=SITE), {"note": [Note("m"), SITE]}
    now = (shown[0], Note("n", sites=MOVED), {"note": [Note("m"), MOVED]})
    assert moved(shown, LinesMoved({SITE: MOVED}, is_renaming=True)) == now


@pytest.mark.parametrize("lines", [LinesMoved({SITE: MOVED}, is_renaming=False), LinesMoved({}, is_renaming=True)])
def test_lines_that_have_not_moved_one_to_one_matter_where_they_are_shown(lines):
    assert moved((Note("n"), 1), lines) == (Note("n"), 1)
    with pytest.raises(Unmoved):
        moved((Note("n", sites=SITE), 1), lines)


# The shape: what counts with all the rest


def shape_of(module: ModuleType, handler: str = "write") -> str:
    assert KNOWN["checked"].write is getattr(module, handler)
    return Keys().shape(KIND, "checked").digest


SHAPES = {
    "the body of a handler": ("newest < 0", "newest < -1", False),
    "the body of a helper": ("return token + more", "return more", False),
    "a number that handlers name": ("LIMIT = 1", "LIMIT = 2", False),
    "the body of a method": ("return self.strict", "return 1", True),
    "a class attribute": ("strict = 1", "strict = 2", True),
    "what a table holds": ('"put": 1', '"put": 2', True),
    "the default of a class that another handler names": ("written: bool", "written: bool = True", False),
    "what a class holds as a function": ("staticmethod(asked_by_name)", "staticmethod(never_run)", True),
    "the line of a method": ("class Modes", "# more\nclass Modes", False),
}


@pytest.mark.parametrize("change", SHAPES)
def test_values_and_classes_that_handlers_name_count_for_the_shape(release, change):
    old, new, counts = SHAPES[change]
    release(SOURCE)
    before = shape_of(sys.modules[NAME])
    release(SOURCE)
    assert shape_of(sys.modules[NAME]) == before, "the same source in another folder"
    release(replaced(old, new))
    assert (shape_of(sys.modules[NAME]) != before) is counts


@pytest.mark.parametrize(
    ("head", "looks"),
    [
        ("", "self.chosen.__code__.co_firstlineno"),
        ("from traceback import extract_stack\n", "extract_stack()[-1].line"),
        ("from inspect import getsource\n", "getsource(self.chosen)"),
    ],
)
def test_the_lines_of_code_that_may_look_at_lines_count(release, head, looks):
    text = head + replaced("return self.strict", f"return {looks}")
    release(text)
    before = shape_of(sys.modules[NAME])
    release(replaced("class Modes", "# more\nclass Modes", text))
    assert shape_of(sys.modules[NAME]) != before


def test_a_handler_that_other_code_names_counts_with_all_of_its_body(release, monkeypatch):
    """Whoever names it might run it, and no tree would know."""
    found = []
    for text in (SOURCE, replaced("newest < 0", "newest < -1")):
        release(text)
        module = sys.modules[NAME]
        named = "def judged(view):\n    return write\n"
        exec(named, vars(module))
        monkeypatch.setattr("lock.world.hear", module.judged)
        found.append(shape_of(module))
    assert found[0] != found[1]


def test_a_value_that_holds_a_handler_and_is_named_by_other_code_counts_whole(release, monkeypatch):
    found = []
    for text in (SOURCE, replaced("newest < 0", "newest < -1")):
        release(text)
        module = sys.modules[NAME]
        module.HOLDER = KNOWN["checked"]
        exec("def judged(view):\n    return HOLDER.write\n", vars(module))
        monkeypatch.setattr("lock.world.hear", module.judged)
        found.append(shape_of(module))
    assert found[0] != found[1]


# What is kept


def answers_of(cache: Path) -> list[Path]:
    """The entries that hold answers."""
    store, found = Store(cache, lambda line: None), list[Path]()
    for path in entries(cache):
        with contextlib.suppress(msgspec.MsgspecError):
            decoded(store.get(path.name) or b"")
            found.append(path)
    return found


@pytest.mark.parametrize("how", ["flipped", "cut", "another's", "of other words"])
def test_answers_that_are_damaged_are_not_asked(kept, how):
    changed = kept(SOURCE)
    store = Store(changed.cache / "kept", lambda line: None)
    others = {path: path.read_bytes() for path in entries(changed.cache / "kept")}
    for path in (found := answers_of(changed.cache / "kept")):
        content = bytearray(path.read_bytes())
        if how == "flipped":
            content[-1] ^= 1
            path.write_bytes(content)
        elif how == "cut":
            path.write_bytes(content[:-9])
        elif how == "another's":
            path.write_bytes(next(content for other, content in others.items() if other != path))
        else:
            store.put(path.name, msgspec.msgpack.encode({"result": "0", "answers": []}))
    assert found and not changed.to(replaced(*SAME["lines above, so that every line moves"]))


def test_a_result_that_is_gone_is_not_told_by_its_answers(kept):
    changed = kept(SOURCE)
    for path in set(entries(changed.cache / "kept")) - set(answers_of(changed.cache / "kept")):
        path.unlink()
    assert not changed.to(replaced(*SAME["lines above, so that every line moves"]))


def test_a_question_that_was_refused_is_no_answer(release):
    """Other code might answer it: what was computed all the same has answers for the rest of its questions only."""
    release(SOURCE)
    with transcribed() as transcript:
        observed = ObservationTree(
            runner_of(KNOWN["checked"].handlers(), Ports(Port("lock", Lock), Port("disk", Disk)))
        )
    kept_answers([observed], lambda kind: True)
    with pytest.raises(ReleaseError, match="cannot be called"):
        observed.start("write", 1, 2, 3)
    assert transcript.trees == [observed]
    with pytest.raises(Formless, match="a question without an answer"):
        kept_answers([observed], lambda kind: True)


# What the theorem asks of the harness and of the models


@pytest.mark.parametrize("world", ["lock", "pullwake"])
def test_nothing_but_a_tree_runs_handlers(world, monkeypatch):
    """What a world declares by `WorldKind.handlers`: every call of theirs is below a run of one history."""
    from wakeproof.campaign.proof import prove_job  # noqa: PLC0415 - not before the hook knows what it looks for
    from wakeproof.scenario.library import load_all  # noqa: PLC0415 - the same
    from wakeproof.scenario.worlds import world_kind  # noqa: PLC0415 - the same

    scenario, name = {"lock": ("lock-pause", "unchecked"), "pullwake": ("newer-wake", "fenced")}[world]
    [loaded] = load_all([scenario], (), (name,))
    codes = {handler.__code__ for handler in world_kind(world).handlers(name).values()}
    seen, outside = set(), set()

    def profile(frame: Any, event: str, arg: Any) -> None:
        if event == "call" and frame.f_code in codes:
            seen.add(frame.f_code.co_name)
            above = frame.f_back
            while above is not None and above.f_code.co_filename != handler_run.__file__:
                above = above.f_back
            outside.update([frame.f_code.co_name] if above is None else [])

    from wakeproof.campaign.job import Job  # noqa: PLC0415 - the same
    from wakeproof.checker.limits import Limits  # noqa: PLC0415 - the same

    monkeypatch.setattr(coroutine_runner, "VETTED_MAX", 0)
    surroundings._shared.cache_clear()  # what other tests have had run is run again
    sys.setprofile(profile)
    try:
        prove_job(Job(loaded.path, (), name), Limits())
    finally:
        sys.setprofile(None)
    assert len(seen) >= 3 and not outside
