"""`wakeproof init`: what it makes passes at once under any name, and it writes all of it or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from calling import call, refused, written

from environments import fresh
from wakeproof.commands import init
from wakeproof.commands.init import NAME_THERE, skeleton_texts, tops
from wakeproof.errors import UserError

ROOT = Path(__file__).parents[2]
CHECKED = ("--figure-runs", "0", "-j", "1", "--no-cache", "--json", "results.json")


def made(folder: Path, *words: str) -> Path:
    called = call(folder, "init", *words)
    assert (called.code, called.err) == (0, ""), called
    return folder / words[0]


def test_it_writes_its_files_and_says_what_comes_next(tmp_path: Path) -> None:
    called = call(tmp_path, "init", "depot")
    assert called.out.splitlines() == [
        "depot: the world 'depot' in 18 files; begin with README.md",
        "next: cd depot && pip install -e '.[test]' && wakeproof check && pytest",
    ]
    files = [name for name in written(tmp_path / "depot") if (tmp_path / "depot" / name).is_file()]
    assert files == sorted(skeleton_texts("depot"))


@pytest.mark.parametrize("name", [NAME_THERE, "depot", "Of2"])
def test_every_file_has_the_name_that_was_chosen(tmp_path: Path, name: str) -> None:
    folder = made(tmp_path, "here", "--name", name)
    everything = "".join(f"{path}\n{text}" for path, text in skeleton_texts(name).items())
    assert name in everything and (name == NAME_THERE or NAME_THERE not in everything)
    assert (folder / name / "world.py").is_file() and (folder / f"scenarios/{name}-pause.toml").is_file()


def test_the_folder_s_own_name_is_taken_where_none_is_given(tmp_path: Path) -> None:
    assert (made(tmp_path, "lock-service") / "lock_service/world.py").is_file()
    (tmp_path / "depot/.git").mkdir(parents=True)
    called = call(tmp_path / "depot", "init")
    assert called.out.startswith(".: the world 'depot'") and "next: pip install" in called.out
    assert (tmp_path / "depot/depot/world.py").is_file()


def test_a_new_folder_may_be_entered_by_whoever_may_enter_its_parent(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    assert made(tmp_path, "depot").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("name", ["a b", "1st", "_private", "a_", "", "ü", "a-b", "a.b", "../up", "a\nb", "-"])
def test_a_name_that_is_no_package_s_is_refused(tmp_path: Path, name: str) -> None:
    assert "is no name for a package" in refused(tmp_path, "init", "depot", f"--name={name}")


@pytest.mark.parametrize("name", ["class", "None", "async"])
def test_a_keyword_is_refused(tmp_path: Path, name: str) -> None:
    assert "is no name for a package" in refused(tmp_path, "init", name)


def test_a_name_that_is_another_s_is_refused(tmp_path: Path) -> None:
    for name in ("json", "tests", "scenarios"):
        assert f"'{name}' is the name of something else already" in refused(tmp_path, "init", name)
    for name in ("wakeproof", "lock", "pullwake", "msgspec"):
        assert f"'{name}' is installed already" in refused(tmp_path, "init", "depot", "--name", name)


@pytest.mark.parametrize("entry", tops(skeleton_texts("depot")))
@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_nothing_is_overwritten(tmp_path: Path, entry: str, kind: str) -> None:
    folder = tmp_path / "depot"
    folder.mkdir()
    if kind == "folder":
        (folder / entry).mkdir()
    elif kind == "file":
        (folder / entry).write_text("mine")
    else:
        (folder / entry).symlink_to("nowhere")
    told = refused(tmp_path, "init", "depot")
    assert told.startswith(f"depot: {entry} is there already") and "wakeproof init FOLDER" in told
    assert not os.path.lexists(tmp_path / "nowhere")


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    assert "there is no folder up" in refused(tmp_path, "init", "up/depot")
    assert "it is there, and no folder" in refused(tmp_path, "init", "file", files={"file": ""})
    (tmp_path / "link").symlink_to("nowhere")
    assert "it is there, and no folder" in refused(tmp_path, "init", "link")
    assert "it cannot be written: File name too long" in refused(tmp_path, "init", "a" * 300)
    assert "it cannot be written: File name too long" in refused(tmp_path, "init", "depot", "--name", "a" * 300)


@pytest.mark.parametrize("is_new", [True, False], ids=["a new folder", "a folder that is there"])
def test_what_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_new: bool) -> None:
    """The disk is full at one write after another, then at one move after another."""
    folder = tmp_path / "depot"
    if not is_new:
        folder.mkdir()
    before, texts = written(tmp_path), skeleton_texts("depot")
    for method, times in (("write_text", len(texts)), ("rename", 1 if is_new else len(tops(texts)))):
        for fails_at in range(times):
            calls, real = iter(range(times)), getattr(Path, method)

            def full(self: Path, *words: object, calls=calls, real=real, fails_at=fails_at, **named: object) -> object:
                if next(calls) == fails_at:
                    raise OSError(28, "No space left on device")
                return real(self, *words, **named)

            with monkeypatch.context() as patch:
                patch.setattr(Path, method, full)
                with pytest.raises(UserError, match="No space left on device"):
                    init.make_world(folder, None)
            assert written(tmp_path) == before, (method, fails_at)


def test_it_checks_without_being_installed(tmp_path: Path) -> None:
    folder = made(tmp_path, "depot")
    called = call(folder, "check", "--world", "depot/world.py:KIND", *CHECKED)
    assert called.code == 0 and "2 of 2 planted bugs were found." in called.out, called
    rows = json.loads((folder / "results.json").read_text())["results"]
    assert {row["verdict"] for row in rows if row["release"] == "checked"} == {"proved"}
    assert {row["property"] for row in rows if row["verdict"] == "violated"} == {"no_stale_write"}


@pytest.mark.slow
def test_installed_it_passes_its_own_check_and_tests(tmp_path: Path) -> None:
    environment, folder = fresh(tmp_path / "environment"), made(tmp_path, "depot")
    done = environment.ran(
        "pip install -q -e '.[test]' && wakeproof check && pytest -q && wakeproof list faults", folder
    )
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert "2 of 2 planted bugs were found." in done.stdout and "6 passed" in done.stdout
    assert "proved" in done.stdout and "26 scenarios" not in done.stdout, "its own world alone"


TOOLS = {
    "lint": ("ruff", "check", "--no-cache", f"--config={ROOT}/pyproject.toml", "--config", 'src=["."]', "."),
    "format": ("ruff", "format", "--check", "--no-cache", f"--config={ROOT}/pyproject.toml", "."),
    "types": ("mypy", "--strict", "--cache-dir=/dev/null", NAME_THERE, "tests"),
}


@pytest.mark.slow
@pytest.mark.parametrize("tool", TOOLS)
def test_it_is_as_clean_as_the_house(tmp_path: Path, tool: str) -> None:
    folder = made(tmp_path, NAME_THERE)
    command = [sys.executable, "-m", *TOOLS[tool]]
    env = os.environ | {"MYPYPATH": "."}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
