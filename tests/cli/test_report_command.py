"""`wakeproof report`: the same bytes again, parts put together as if one call had made them, nothing taken on trust."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import msgspec
import pytest
from calling import call, refused, results, unformatted, written
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.commands.report_files import FORMATS
from wakeproof.errors import UserError
from wakeproof.report.page.page import page
from wakeproof.results.saved import read_results

FEW = ("--seeds", "0:5", "--figure-runs", "4", "--jobs", "1")
ONE, OTHER = "lock-pause", "lock-restart"
CHECK = ("check", ONE, OTHER, "-r", "unchecked", "-r", "checked", *FEW)
COMPARE = ("compare", "checked", "unchecked", "third.toml", *FEW)
THIRD = 'title = "T"\nabout = "A"\nworld = "lock"\nfaults.restart = 1\n'


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A check in `check`, the same in parts, which are results alone, and a comparison in `compared`."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "third.toml").write_text(THIRD, encoding="utf-8")
    whole = {"check": CHECK, "compared": COMPARE}
    parts = {
        "by-scenario-1": ("check", ONE, "-r", "unchecked", "-r", "checked", *FEW),
        "by-scenario-2": ("check", OTHER, "-r", "unchecked", "-r", "checked", *FEW),
        "by-release-1": ("check", ONE, OTHER, "-r", "unchecked", *FEW),
        "by-release-2": ("check", ONE, OTHER, "-r", "checked", *FEW),
        "other-seeds": ("run", OTHER, "-r", "checked", "--seeds", "5:9", "--figure-runs", "0", "--jobs", "1"),
    }
    for name, words in whole.items():
        call(folder, *words, "--out", name)
    with unformatted():
        for name, words in parts.items():
            call(folder, *words, "--out", name)
    return folder


@pytest.fixture
def pageless() -> Iterator[None]:
    """For what looks at results alone."""
    with unformatted():
        yield


@pytest.fixture
def there(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(made, tmp_path / "there"))


def files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in written(folder) if (folder / name).is_file()}


def evidence(folder: Path) -> dict[str, Any]:
    """Results without what the call itself was: its words, its folder, and how long it took."""
    told = results(folder)
    told["about"] |= {"command": "", "out": ""}
    for row in told["results"]:
        row["seconds"] = 0
    return told


@pytest.mark.parametrize("name", ["check", "compared"])
def test_the_same_bytes_again(there, name):
    before = files(there / name)
    for file in before.keys() - {"results.json"}:
        if not file.startswith("counterexamples"):
            (there / name / file).unlink()
    code = call(there, "report", name).code
    assert files(there / name) == before
    assert code == call(there, "report", f"{name}/results.json").code == {"check": 0, "compared": 1}[name]


def test_another_folder_holds_all_of_it(there):
    assert call(there, "report", "check", "--out", "copy").err == ""
    assert evidence(there / "copy") == evidence(there / "check")
    assert files(there / "copy/counterexamples") == files(there / "check/counterexamples") != {}
    assert "wakeproof replay copy/counterexamples/" in (there / "copy/summary.md").read_text()
    file = next(name for name in files(there / "copy") if name.startswith("counterexamples"))
    assert call(there, "replay", f"copy/{file}").code == 1


@pytest.mark.usefixtures("pageless")
def test_the_results_on_standard_output(there):
    called = call(there, "report", "check", "--json", "-")
    assert called.json == results(there / "check") and "release x property" in called.err


@pytest.mark.parametrize("parts", ["by-scenario", "by-release"])
def test_parts_put_together_are_the_whole(there, parts):
    called = call(there, "report", f"{parts}-1", f"{parts}-2", "--out", "whole")
    assert (called.code, called.err) == (0, "")
    assert evidence(there / "whole") == evidence(there / "check")
    assert files(there / "whole/counterexamples") == files(there / "check/counterexamples")
    assert written(there / "whole") == written(there / "check")


@pytest.mark.usefixtures("pageless")
def test_what_two_parts_tell_is_told_once(there):
    call(there, "report", "check", "by-release-1", "by-scenario-2/results.json", "check", "--out", "whole")
    assert evidence(there / "whole") == evidence(there / "check")


@pytest.mark.usefixtures("pageless")
def test_the_commands_of_all_parts_are_told(there):
    call(there, "report", "by-release-1", "by-release-2", "--out", "whole")
    words = [results(there / f"by-release-{number}")["about"]["command"] for number in (1, 2)]
    assert results(there / "whole")["about"]["command"] == " && ".join(words)


def edited(folder: Path, change: Any) -> None:
    """Change a results.json in place."""
    told = results(folder)
    change(told)
    (folder / "results.json").write_text(json.dumps(told))


@pytest.mark.usefixtures("pageless")
def test_an_interrupted_part_leaves_the_whole_open(there):
    edited(there / "by-release-2", lambda told: told.update(complete=False))
    assert call(there, "report", "by-release-1", "by-release-2", "--out", "whole").code == 3
    assert results(there / "whole")["complete"] is False


@pytest.mark.usefixtures("pageless")
def test_an_interrupt_hides_no_breach(there):
    edited(there / "compared", lambda told: told.update(complete=False))
    assert call(there, "report", "compared").code == 1


UNEQUAL = [
    (("check", "other-seeds"), "other-seeds/results.json: results of lock-restart, checked, "),
    (("check", "compared"), "compared/results.json: it has as BASE checked, and check/results.json nothing"),
    (("by-scenario-1", "other-seeds"), "no part has rows of lock-restart on unchecked"),
    (("by-release-1", "missing"), "missing: there is no such file; give a results.json, or the folder that holds one"),
]


@pytest.mark.parametrize(("parts", "what"), UNEQUAL, ids=[" ".join(row[0]) for row in UNEQUAL])
def test_parts_that_do_not_go_together_are_refused(there, parts, what):
    assert refused(there, "report", *parts, "--out", "whole").startswith(what)


def test_evidence_that_differs_names_both_files(there):
    edited(there / "by-release-1", lambda told: told["results"][3].update(premise_met=123456))
    told = refused(there, "report", "check", "by-release-1", "--out", "whole")
    assert told.startswith("by-release-1/results.json: results of lock-pause, unchecked, ")
    assert "differ from those in check/results.json" in told


def test_versions_that_differ_are_refused(there):
    edited(there / "by-release-2", lambda told: told.update(wakeproof="0.0.9"))
    told = refused(there, "report", "by-release-1", "by-release-2", "--out", "whole")
    assert told.startswith("by-release-2/results.json: it was written by version 0.0.9, and by-release-1/results.json ")


def test_no_part_is_written_over(there):
    told = refused(there, "report", "by-release-1", "by-release-2", "--out", "by-release-2")
    assert told.startswith("by-release-2/results.json: is one of the parts")


@pytest.mark.usefixtures("pageless")
def test_counterexamples_that_are_not_there_are_told(there):
    shutil.rmtree(there / "check/counterexamples")
    called = call(there, "report", "check", "--out", "copy")
    assert called.code == 0 and "counterexamples are not beside their results" in called.out
    assert not (there / "copy/counterexamples").exists()


def test_a_counterexample_of_another_run_is_refused(there):
    first, second = sorted((there / "check/counterexamples").iterdir())[:2]
    shutil.copy(first, second)
    told = refused(there, "report", "check", "--out", "copy")
    assert told.startswith(f"check/counterexamples/{second.name}: is not the run that the results tell of")


OUTSIDE = ["../../etc/x", "/etc/passwd", "counterexamples/../../x.json", "counterexamples/a\\..\\x.json", "", "x.json"]


@pytest.mark.parametrize("file", OUTSIDE)
def test_a_file_outside_its_report_is_refused(there, file):
    def change(told: dict[str, Any]) -> None:
        next(row for row in told["results"] if row["counterexample"])["counterexample"]["file"] = file

    edited(there / "check", change)
    for words in ((), ("--out", "copy")):
        told = refused(there, "report", "check", *words)
        assert f".counterexample.file is {file!r}: expected 'str' matching regex '\\\\Acounterexamples/" in told


def test_a_link_to_the_outside_is_refused(there):
    first, *_ = sorted((there / "check/counterexamples").iterdir())
    shutil.move(first, there / "elsewhere.json")
    first.symlink_to(there / "elsewhere.json")
    assert "lies outside its report" in refused(there, "report", "check", "--out", "copy")


SPOILED = [
    (b"", "truncated or not JSON"),
    (b'{"wakeproof": "0.1.0", "resul', "truncated or not JSON"),
    (b"\xff\xfe", "truncated or not JSON"),
    (b'{"schema": 1, "results": [{"scenario": "\xff"}]}', "truncated or not JSON"),
    (b"[" * 100_000, "no results of wakeproof"),
    (b'{"results": ' + b"[" * 100_000, "truncated or not JSON"),
    (b"[]", "no results of wakeproof"),
    (b"3", "no results of wakeproof"),
    (b"{}", "no results of wakeproof: it has no key 'results'"),
    (b'{"results": [], "wakeproof": "1"}', "its schema is None, not 2; read it with the version of wakeproof"),
    (b'{"results": [], "wakeproof": "1", "schema": 1}', "its schema is 1, not 2; read it with the version"),
    (b'{"results": 3, "wakeproof": "1", "schema": 2}', "results is 3: expected 'array', got 'int'"),
    (b'{"results": 3, "wakeproof": "1", "schema": 2, "about": "\xed"}', "results: expected 'array', got 'int'"),
    (b'{"format": "wakeproof-counterexample/1"}', "no results: its format is 'wakeproof-counterexample/1'"),
    (b'{"release": "x", "mutants": []}', "the results of 'wakeproof mutants', which have a report of their own"),
]


@pytest.mark.parametrize(("text", "what"), SPOILED, ids=[str(row[0][:40]) for row in SPOILED])
def test_a_file_that_is_no_results_is_refused(tmp_path, text, what):
    for words in (("x.json",), ("x.json", "x.json"), ("--diff", "x.json", "x.json")):
        told = refused(tmp_path, "report", *words, files={"x.json": text})
        assert told.replace("`", "'").startswith(f"x.json: {what}"), told


def test_a_folder_without_results_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    assert refused(tmp_path, "report", "empty").startswith("empty/results.json: there is no such file")


def test_a_file_of_absurd_size_is_refused_unread(tmp_path):
    with (tmp_path / "x.json").open("wb") as file:
        file.truncate(1 << 40)
    assert refused(tmp_path, "report", "x.json").startswith("x.json: larger than 1,024 MiB")


def test_what_cannot_be_written_is_refused(there):
    (there / "file").write_text("")
    assert refused(there, "report", "check", "--out", "file/report").startswith("file/report: cannot be written: ")
    assert refused(there, "report", "check", "--json", "file/x.json").startswith("file: cannot be written: ")


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands in decoded JSON; of a long list in the first and the last."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    kept = [(key, held) for key, held in inner if not isinstance(value, list) or key in {0, len(value) - 1}]
    return [path, *(place for key, held in kept for place in places(held, (*path, key)))]


VALUES = st.sampled_from(
    [None, True, -1, 0, 1, 2**63, 0.5, -0.5, 1e300, "", "x", "\x00\ud7ff", "9" * 5000, [], [[]], ["x"], {}, {"x": 1}]
)


@given(data=st.data())
def test_whatever_is_changed_in_a_file_is_refused_or_told(data, made, tmp_path_factory):
    """One or two values anywhere in real results: no other error than the user's, in any format."""
    told = results(made / "compared")
    for _ in range(data.draw(st.integers(1, 2))):
        *above, last = data.draw(st.sampled_from(places(told)[1:]))
        holder = told
        for key in above:
            holder = holder[key]
        holder[last] = data.draw(VALUES)
    file = tmp_path_factory.mktemp("changed") / "results.json"
    file.write_bytes(msgspec.json.encode(told))
    try:
        report = read_results(file).report
    except UserError:
        return
    assert all(make(report) for make in (*FORMATS.values(), page))


def test_an_interrupt_while_the_page_is_made_loses_no_result(tmp_path):
    words = ("prove", ONE, "--release", "checked", "--json", "told.json", "--figure-runs", "0")
    with mock.patch("wakeproof.commands.report_files.write_formats", side_effect=KeyboardInterrupt):
        called = call(tmp_path, *words)
    assert called.code == 130
    assert called.err.endswith("what was computed is kept, and told by: wakeproof report reports/latest\n")
    assert (tmp_path / "told.json").read_bytes() == (tmp_path / "reports/latest/results.json").read_bytes()
    assert call(tmp_path, "report", "reports/latest").code == 0
    assert (tmp_path / "reports/latest/index.html").exists()
