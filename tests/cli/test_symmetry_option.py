"""`--symmetry`: what it makes of a table and of a result, that neither is taken for the other, and where it is not."""

from __future__ import annotations

from pathlib import Path

from calling import Called, call

WORDS = ("prove", "lock-restart", "--release", "checked", "--figure-runs", "0", "-j", "1")
ORBITS = "one state for each orbit of c1, c2"


OWN = ("prove", "own", "--release", "checked", "--symmetry", "--json", "-")


def own(folder: Path, text: str) -> Path:
    """A scenario of this folder's own."""
    (folder / "scenarios").mkdir()
    head = 'title = "T"\nabout = "A"\nworld = "lock"\n'
    (folder / "scenarios" / "own.toml").write_text(head + text, encoding="utf-8")
    return folder


def rows(called: Called) -> list[dict]:
    return called.json["results"]


def test_a_result_says_of_what_one_state_stands_for_several(tmp_path: Path) -> None:
    one = rows(call(tmp_path, *WORDS, "--symmetry", "--json", "-"))
    whole = rows(call(tmp_path, *WORDS, "--json", "-"))
    assert {row["reduction"] for row in one} == {ORBITS} and {row["reduction"] for row in whole} == {""}
    assert one[0]["states"] < 0.52 * whole[0]["states"]
    for name in ("verdict", "risk", "interleavings", "expected"):
        assert [row[name] for row in one] == [row[name] for row in whole]


def test_a_kept_result_of_all_states_is_none_of_orbits(tmp_path: Path) -> None:
    kept = ("--cache", "kept")
    counts = [
        rows(call(tmp_path, *WORDS, *more, *kept, "--json", "-", WAKEPROOF_NO_CACHE=""))[0]["states"]
        for more in ((), ("--symmetry",), (), ("--symmetry",))
    ]
    assert counts[0] == counts[2] > counts[1] == counts[3]


def test_the_report_says_so_where_it_says_how_much_was_seen(tmp_path: Path) -> None:
    assert call(tmp_path, *WORDS, "--symmetry", "--out", "out").code == 0
    assert f"whole, {ORBITS}" in (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")


def test_a_fault_that_is_aimed_at_one_of_them_is_no_symmetry(tmp_path: Path) -> None:
    aimed = '[faults.lease_runs_out]\nmax = 1\nonly = ["lease(c1).runs_out"]\n'
    [told] = {row["reduction"] for row in rows(call(own(tmp_path, aimed), *OWN))}
    assert told.startswith("not reduced: with c1 for c2, c2 for c1: ") and "`lease(c1).runs_out` can happen" in told


def test_named_behaviours_tell_names_apart(tmp_path: Path) -> None:
    behaviour = '[reaches.it]\norder = ["acquire(c1).take < acquire(c2).take"]\n[faults]\nlease_runs_out = 1\n'
    assert {row["reduction"] for row in rows(call(own(tmp_path, behaviour), *OWN))} == {
        "not reduced: it names behaviours, which tell them apart"
    }


def test_a_comparison_has_no_such_option(tmp_path: Path) -> None:
    called = call(tmp_path, "compare", "unchecked", "checked", "lock-pause", "--symmetry")
    assert called.code == 2 and "--symmetry" in called.err
