"""A module in two processes: what is asked again, and what becomes of hosts that keep something, die or hang."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kits import planted
from wakeproof.errors import CutShort, ReleaseError, UserError
from wakeproof.kit.client import Host, HostLimits, HostStart
from wakeproof.kit.hosted_module import HostedModule
from wakeproof.kit.messages import RunAsked

LIMITS = HostLimits(segment_s=0.5)
DIES = "os._exit(7) if asked['label'] == 'dies' else None"
HANGS = "time.sleep(60) if asked['label'] == 'hangs' else None"


def answering(value: str) -> str:
    """A line of a planted host: each run ends with this value."""
    ran = "type='ran', id=asked['id'], waits=[], dropped=[], hangs=False, memory={}, touched=[], said=[]"
    return f"print(json.dumps(dict({ran}, ended={{'value': {value}}})), flush=True)"


@contextmanager
def module(folder: Path, *lines: str) -> Iterator[HostedModule]:
    """A module whose host does this with each line; it ends with the label where nothing is said."""
    start = HostStart(planted(folder, *(lines or (answering("asked['label']"),))))
    with closing(HostedModule(start, folder / "adapter.mjs", folder, LIMITS)) as found:
        yield found


def run(label: str) -> RunAsked:
    return RunAsked(0, label, "h")


def test_what_was_answered_outlives_the_hosts_and_they_are_started_again(tmp_path):
    with module(tmp_path) as of:
        first = of.ask(run("a"))
        for host in of._hosts:
            os.kill(host._pipe.process.pid, signal.SIGKILL)
        assert of.ask(run("a")) is first and of.restarts() == 0
        assert of.ask(run("b")).ended.value == "b" and of.restarts() == 2
        of.close()
        assert of.ask(run("a")) is first and of._hosts is None
        assert of.ask(run("c")).ended.value == "c"


def test_each_history_is_asked_again_after_one_that_came_before_and_that_one_too(tmp_path, monkeypatch):
    sent, ask = list[str](), Host.ask

    def noted(host, runs):
        sent.append(" ".join(f"{run.label}{' afresh' * run.fresh}" for run in runs))
        return ask(host, runs)

    monkeypatch.setattr(Host, "ask", noted)
    with module(tmp_path) as of:
        for label in "abc":
            of.ask(run(label))
    first, second, third = sent[:3], sent[3:6], sent[6:]
    assert first == ["a", "a a afresh", "a"]
    assert second == ["b", "a b b afresh", "b"]
    assert third == ["c", "a c c afresh", "c"]


@pytest.mark.parametrize(
    ("line", "label", "limit", "told"),
    [
        (DIES, "dies", "host=died", "ended with exit code 7; let the handler return or raise"),
        (HANGS, "hangs", "host=silent", "said nothing for 0.5 s; let the handler wait for effects alone"),
    ],
    ids=["dies", "hangs"],
)
def test_a_run_that_ends_its_host_is_named_and_the_rest_goes_on(tmp_path, line, label, limit, told):
    with module(tmp_path, line, answering("1")) as of:
        assert of.ask(run("a")).ended.value == 1
        with pytest.raises(CutShort) as error:
            of.ask(run(label))
        assert error.value.limit == limit and told in error.value.text and "h, step 1" in error.value.text
        assert of.ask(run("b")).ended.value == 1


HIDDEN = {
    "a counter of its own": (
        "(kept := globals().setdefault('kept', [])).append(1) or len(kept)", "again, after the others"),
    "a key that is made at load": ("os.getpid()", "in a second process"),
    "what is kept between others": (
        "(kept := globals().setdefault('kept', [])).append(asked['label']) or asked['label'] == 'a' and 'b' in kept",
        "again, after the others",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("value", "way"), HIDDEN.values(), ids=HIDDEN)
def test_what_a_module_keeps_is_named(tmp_path, value, way):
    with module(tmp_path, answering(value)) as of, pytest.raises(ReleaseError) as error:
        _ = [of.ask(run(label)) for label in "ab"]
    assert way in error.value.text and "[hidden-state]" in error.value.text
    assert error.value.text.startswith(f"{tmp_path / 'adapter.mjs'}: h, step 1: the same history gave ended")
    assert "declare it as watched memory" in error.value.remedy


def test_what_shows_only_after_one_that_was_asked_long_after_is_found_as_well(tmp_path):
    kept = "(kept := globals().setdefault('kept', [])).append(asked['label']) or asked['label'] == 'a' and 'b' in kept"
    with module(tmp_path, answering(kept)) as of:
        with pytest.raises(ReleaseError, match="again, after the others"):
            _ = [of.ask(run(label)) for label in "acbdefghijkl"]
        with pytest.raises(ReleaseError, match="hidden-state"):
            of.ask(run("c"))


@pytest.mark.parametrize("value", ["False if len(kept) % 2 else 0", "{'is': 1 if len(kept) % 2 else True}"])
def test_false_is_not_0_however_python_sees_it(tmp_path, value):
    counted = f"(kept := globals().setdefault('kept', [])).append(1) or ({value})"
    with module(tmp_path, answering(counted)) as of, pytest.raises(ReleaseError, match="hidden-state"):
        of.ask(run("a"))


def test_a_host_that_cannot_be_started_is_told(tmp_path):
    of = HostedModule(HostStart(("false",)), tmp_path / "adapter.mjs", tmp_path)
    with pytest.raises(UserError, match="ended with exit code 1"):
        of.ask(run("a"))


def test_an_interrupt_leaves_no_answer_behind_that_could_be_taken_for_another(tmp_path, monkeypatch):
    def interrupted(host, line):
        raise KeyboardInterrupt

    with module(tmp_path) as of:
        of.ask(run("a"))
        with monkeypatch.context() as patch:
            patch.setattr(Host, "_message", interrupted)
            with pytest.raises(KeyboardInterrupt):
                of.ask(run("b"))
        assert of.ask(run("c")).ended.value == "c"


def test_a_host_that_is_started_again_loads_what_was_asked_before_or_nothing(tmp_path):
    files = {"are current": True}
    start = HostStart(planted(tmp_path, answering("asked['label']")))
    with closing(HostedModule(start, tmp_path / "a.mjs", tmp_path, LIMITS, lambda: files["are current"])) as of:
        of.ask(run("a"))
        files["are current"] = False
        assert of.ask(run("b")).ended.value == "b", "the processes are those that were started"
        of.close()
        with pytest.raises(ReleaseError, match="its files have changed since it was asked first"):
            of.ask(run("c"))
        assert of.ask(run("a")).ended.value == "a"


def test_it_is_started_in_its_folder_with_its_environment(tmp_path):
    (tmp_path / "there").mkdir()
    environment = (("COLOUR", "blue"),)
    command = planted(tmp_path, answering("[os.getcwd(), os.environ['COLOUR']]"))
    start = HostStart(command, tmp_path / "there", environment)
    with closing(HostedModule(start, tmp_path / "adapter.mjs", tmp_path)) as of:
        assert of.ask(run("a")).ended.value == [str(tmp_path / "there"), "blue"]


def test_of_the_shell_that_it_is_called_from_it_has_nothing_that_answers_depend_on(tmp_path, monkeypatch):
    for name, value in {"NODE_OPTIONS": "--no-warnings", "NODE_ENV": "test", "TZ": "Asia/Tokyo", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("LC_ALL", "C")
    seen = "[sorted(os.environ), os.environ['TZ'], os.environ['LANG']]"
    start = HostStart(planted(tmp_path, answering(seen)), environment=(("LANG", "de_DE.UTF-8"),))
    with closing(HostedModule(start, tmp_path / "adapter.mjs", tmp_path)) as of:
        names, *values = of.ask(run("a")).ended.value
    assert set(names) - {"LC_CTYPE"} <= {"PATH", "HOME", "TMPDIR", "TZ", "LANG"}, "Python may set LC_CTYPE itself"
    assert values == ["UTC", "de_DE.UTF-8"], "the file has the last word"
