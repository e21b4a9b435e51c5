"""Counterexamples as files: written as they are read, whole or not at all, and nothing else taken for one."""

from __future__ import annotations

import msgspec
import pytest

from wakeproof.counterexample.file import FORMAT, Counterexample, Regression, encode, read
from wakeproof.errors import UserError
from wakeproof.output import check_target, check_writable, write_whole
from wakeproof.verdict import Sampled, Verdict, decide

KEPT = Counterexample(
    wakeproof="1",
    world="w",
    scenario="s",
    settings={"bounds": {"a": 1}},
    release="r",
    property="p",
    why="because → ✗",
    seed=3,
    faults=1,
    switches=2,
    steps=3,
    order=("a < b",),
    choices=("a", "b"),
    story=("1. a",),
)


@pytest.mark.parametrize("kept", [KEPT, msgspec.structs.replace(KEPT, seed=None, order=(), story=())])
def test_what_is_written_is_read(tmp_path, kept):
    write_whole(tmp_path / "deep/x.json", encode(kept))
    assert read(tmp_path / "deep/x.json") == kept


def test_a_later_key_is_left_out(tmp_path):
    text = encode(KEPT).replace(b'"format"', b'"later": 1,\n  "format"')
    (tmp_path / "x.json").write_bytes(text)
    assert read(tmp_path / "x.json") == KEPT


@pytest.mark.parametrize("cut", range(0, len(encode(KEPT)) - 2, 23))
def test_a_file_cut_anywhere_is_refused(tmp_path, cut):
    (tmp_path / "x.json").write_bytes(encode(KEPT)[:cut])
    with pytest.raises(UserError, match=r"x\.json: truncated or not JSON"):
        read(tmp_path / "x.json")


REQUIRED = [field.name for field in msgspec.structs.fields(Counterexample) if field.required]


@pytest.mark.parametrize("key", REQUIRED)
def test_a_file_that_lacks_a_key_names_it(tmp_path, key):
    data = {name: value for name, value in msgspec.to_builtins(KEPT).items() if name != key}
    (tmp_path / "x.json").write_bytes(msgspec.json.encode(data))
    with pytest.raises(UserError, match=f"required field '{key}'"):
        read(tmp_path / "x.json")


def test_the_format_is_said_in_the_file():
    assert encode(KEPT).startswith(f'{{\n  "format": "{FORMAT}",\n'.encode())
    assert encode(KEPT).endswith(b"}\n")


def test_a_regression_is_read(tmp_path):
    text = 'about = "x"\nscenario = "s"\nrelease = "r"\nproperty = "p"\norder = ["a < b"]\n'
    (tmp_path / "x.toml").write_text(f"{text}bounds.messages = 2\n")
    expected = Regression(about="x", scenario="s", release="r", property="p", order=("a < b",), bounds={"messages": 2})
    assert read(tmp_path / "x.toml") == expected


def test_a_regression_without_an_order_is_refused(tmp_path):
    text = 'about = "x"\nscenario = "s"\nrelease = "r"\nproperty = "p"\norder = ["a < b", "b < a"]\n'
    (tmp_path / "x.toml").write_text(text)
    with pytest.raises(UserError, match=r"x\.toml:5: order: the order contradicts itself"):
        read(tmp_path / "x.toml")


def test_writing_replaces_whole_files(tmp_path):
    write_whole(tmp_path / "x", b"old")
    write_whole(tmp_path / "x", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("x", b"new")]


def test_a_write_that_fails_leaves_the_old_and_no_scraps(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        write_whole(tmp_path / "x", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_asking_whether_it_can_be_written_writes_nothing(tmp_path):
    check_writable(tmp_path / "a/b/c")
    check_target(str(tmp_path / "a/b/c.json"))
    check_target("-")
    assert list(tmp_path.iterdir()) == []


DECISIONS = [
    (Sampled(10, 10, 0, 5), Verdict.HELD, ""),
    (Sampled(10, 10, 1, 5), Verdict.VIOLATED, ""),
    (Sampled(10, 10, 0, 0), Verdict.INCONCLUSIVE, "its premise was never met: the premise"),
    (Sampled(4, 10, 0, 5), Verdict.INCONCLUSIVE, "interrupted after 4 of 10 runs"),
    (Sampled(10, 10, 0, 5, (("wakes_max", 2),)), Verdict.INCONCLUSIVE, "limit wakes_max was hit in 2 of 10 runs"),
    (Sampled(4, 10, 1, 5, (("wakes_max", 2),)), Verdict.VIOLATED, ""),
]


@pytest.mark.parametrize(("seen", "verdict", "why"), DECISIONS, ids=[f"{row[1].value}: {row[2]}" for row in DECISIONS])
def test_the_verdict_of_sampled_runs(seen, verdict, why):
    decided, because = decide(seen, "the premise")
    assert decided is verdict and because.startswith(why) and bool(because) == bool(why)
