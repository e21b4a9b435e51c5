"""Which world is meant: `--world`, the folder of a scenario, its own word; and never one that nobody has named."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from calling import Called, call

import lock

LOCK = Path(lock.__file__).parent
PAUSE = (LOCK / "scenarios/lock-pause.toml").read_text(encoding="utf-8")
OF_NO_WORLD = PAUSE.replace('world = "lock"\n', "")
FEW = ("-j", "1", "--figure-runs", "0", "--seeds", "0:2", "--quiet", "--no-cache")


def here(folder: Path, **texts: str) -> Path:
    """A folder with these scenarios in `./scenarios`."""
    (folder / "scenarios").mkdir()
    for name, text in texts.items():
        (folder / "scenarios" / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def checked(called: Called) -> str:
    assert (called.code, called.err) == (0, "")
    return called.out


def refused(called: Called) -> str:
    assert called.code == 2 and called.out == "" and called.err.startswith("wakeproof: ")
    return called.err


def test_a_scenario_of_the_working_directory_is_known_by_its_name(tmp_path: Path) -> None:
    assert "2 releases" in checked(call(here(tmp_path, mine=PAUSE), "check", "mine", *FEW))


def test_without_a_name_those_of_the_working_directory_are_meant(tmp_path: Path) -> None:
    assert "1 scenario on 2 releases" in checked(call(here(tmp_path, mine=PAUSE), "check", *FEW))


def test_one_that_names_no_world_is_no_pullwake_s(tmp_path: Path) -> None:
    told = refused(call(here(tmp_path, mine=OF_NO_WORLD), "check", "mine", *FEW))
    assert "scenarios/mine.toml: it names no world" in told
    assert "write world = NAME at the top, or give --world NAME; installed: lock, pullwake" in told


@pytest.mark.parametrize("world", ["lock", f"{LOCK}/plugin.py:KIND"])
def test_the_world_that_is_chosen_is_meant(tmp_path: Path, world: str) -> None:
    folder = here(tmp_path, mine=OF_NO_WORLD)
    assert "1 scenario on 2 releases" in checked(call(folder, "check", "mine", "--world", world, *FEW))
    assert "1 scenario on 2 releases" in checked(call(folder, "check", *FEW, WAKEPROOF_WORLD=world))


def test_a_run_is_replayed_in_the_world_of_a_file_as_the_report_says(tmp_path: Path) -> None:
    folder, world = here(tmp_path, mine=OF_NO_WORLD), f"{LOCK}/plugin.py:KIND"
    words = ("prove", "mine", "--world", world, "--release", "unchecked", "--max-states", "1000000", "--no-cache")
    command = re.findall(r"replay: wakeproof (replay .+)", call(folder, *words).out)[0]
    assert command.endswith(f" --world {world}")
    called = call(folder, *shlex.split(command))
    assert (called.code, called.err) == (1, "")


def test_a_chosen_world_has_only_its_own(tmp_path: Path) -> None:
    rows = call(tmp_path, "list", "scenarios", "--world", "lock", "--json", "-").json
    assert list(rows) == ["lock-pause", "lock-restart"]
    assert "2 scenarios on 2 releases" in checked(call(tmp_path, "check", "--world", "lock", *FEW))
    assert "unknown scenario 'happy-path'" in refused(call(tmp_path, "check", "happy-path", "--world", "lock", *FEW))


def test_what_a_scenario_says_is_not_contradicted(tmp_path: Path) -> None:
    folder = here(tmp_path, mine=PAUSE)
    told = refused(call(folder, "check", "scenarios/mine.toml", "--world", "pullwake", *FEW))
    assert "mine.toml:6: world: it is a scenario of the world 'lock', and --world says 'pullwake'" in told
    assert "mine" not in call(folder, "list", "scenarios", "--world", "pullwake", "--json", "-").json


WORLDS = [
    (
        "nobody",
        "--world: unknown world 'nobody'; known: lock, pullwake; one that is not installed: path/to/world.py:KIND",
    ),
    ("", "--world: '' is no world; give a name"),
    ("nowhere.py:KIND", "--world: nowhere.py: there is no such file; write --world path/to/world.py:KIND"),
    (f"{LOCK}/plugin.py", f"plugin.py: names a file, and no WorldKind in it; write {LOCK}/plugin.py:KIND"),
    (f"{LOCK}/plugin.py:KNID", "'KNID' is no WorldKind in it; did you mean 'KIND'?"),
    (f"{LOCK}/world.py:KIND", "'KIND' is no WorldKind in it; write NAME = WorldKind(...) in it"),
]


@pytest.mark.parametrize(("world", "told"), WORLDS, ids=["name", "nothing", "file", "no name", "misspelt", "no kind"])
@pytest.mark.parametrize("words", [("check", "lock-pause", *FEW), ("list", "faults")], ids=["check", "list"])
def test_a_world_that_there_is_not_is_refused(tmp_path: Path, words: tuple[str, ...], world: str, told: str) -> None:
    assert told in refused(call(tmp_path, *words, "--world", world))


def test_a_scenario_of_a_checkout_is_that_of_its_installed_package(tmp_path: Path) -> None:
    """As after `pip install .`: both are there, alike to the byte, and a name means one scenario."""
    shipped = (LOCK / "scenarios/lock-pause.toml").read_text(encoding="utf-8")
    folders = [tmp_path / "alike", tmp_path / "changed"]
    for folder in folders:
        folder.mkdir()
    alike, changed = here(folders[0], **{"lock-pause": shipped}), here(folders[1], **{"lock-pause": f"{shipped}#\n"})
    assert call(alike, "check", "lock-pause", *FEW).code == 0
    assert "2 scenarios are called 'lock-pause'" in refused(call(changed, "check", "lock-pause", *FEW))


def test_a_name_that_two_have_is_refused_with_both(tmp_path: Path) -> None:
    folder = here(tmp_path, **{"lock-pause": f"{PAUSE}# mine\n"})
    told = refused(call(folder, "check", "lock-pause", *FEW))
    assert "2 scenarios are called 'lock-pause'; write lock/lock-pause or scenarios/lock-pause.toml" in told
    for name in ("lock/lock-pause", "scenarios/lock-pause.toml"):
        assert name in call(folder, "list", "scenarios", "--json", "-").json
        checked(call(folder, "check", name, *FEW))


def test_a_fault_that_two_worlds_have_is_listed_of_each(tmp_path: Path) -> None:
    rows = call(tmp_path, "list", "faults", "restart", "--json", "-").json
    assert list(rows) == ["lock/restart", "pullwake/restart"] and len({*rows.values()}) == 2


def test_a_scenario_runs_no_file_as_its_world(tmp_path: Path) -> None:
    text = PAUSE.replace('world = "lock"', f'world = "{LOCK}/plugin.py:KIND"')
    assert "a scenario is not a place to run code from; name it by --world" in refused(
        call(here(tmp_path, mine=text), "check", "mine", *FEW)
    )


def test_a_file_that_hides_behind_another_s_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("KIND = 1\n", encoding="utf-8")
    told = refused(call(tmp_path, "list", "faults", "--world", "json.py:KIND"))
    assert "the name 'json' is that of another module" in told and "rename the file" in told
