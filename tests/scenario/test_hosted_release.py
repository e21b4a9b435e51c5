"""Release files: whatever is wrong with one is told at file, line and key, with the value and what to write instead.

What results depend on is in its digest, and nothing else is.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import wakeproof
from wakeproof.errors import UserError
from wakeproof.scenario import hosted_files
from wakeproof.scenario.hosted_files import HostedFiles
from wakeproof.scenario.hosted_release import hosted_release

GOOD = 'world = "lock"\nadapter = "module.py"\nfiles = ["*.py"]\n[host]\ncommand = ["wakeproof", "kit", "host"]\n'
WRONG = {
    "no TOML": (GOOD.replace('"lock"', "lock"), "release.toml:1: not TOML", "correct this line"),
    "a key that there is not": (
        GOOD + 'colour = "blue"\n', "release.toml:6: host.colour: unknown key 'colour'", "did you mean"),
    "a key that is missing": (
        GOOD.replace('adapter = "module.py"\n', ""), "'adapter' is missing", "write adapter = ..."),
    "another type": (GOOD.replace('["wakeproof", "kit", "host"]', '"host"'),
                     "release.toml:5: host.command: expected 'array', got 'str', the value is 'host'", "see "),
    "a world that there is not": (GOOD.replace('"lock"', '"look"'),
                                  "release.toml:1: world: unknown world 'look'", "did you mean 'lock'?"),
    "another world": (GOOD.replace('"lock"', '"pullwake"'),
                      "release.toml:1: world: it is a release of the world 'pullwake', and the scenario's is 'lock'",
                      "name scenarios of pullwake"),
    "an adapter that there is not": (GOOD.replace("module.py", "modul.py"),
                                     "release.toml:2: adapter: there is no file 'modul.py'",
        "from the folder of this file"),
    "a folder that there is not": (GOOD + 'folder = "there"\n',
                                   "release.toml:6: host.folder: there is no folder 'there'",
        "from the folder of this file"),
    "a program that there is not": (GOOD.replace("wakeproof", "wakeprof"),
                                    "release.toml:5: host.command: there is no program 'wakeprof'", "install it"),
    "no command": (GOOD.replace('["wakeproof", "kit", "host"]', "[]"),
                   "release.toml:5: host.command: no command that starts a host", "name one"),
    "a pattern that matches nothing": (GOOD.replace("*.py", "src/*.ts"),
                                       "release.toml:3: files: 'src/*.ts' matches no file",
        "write patterns from the folder"),
    "settings of a world that takes none": (GOOD + '[lock]\ncolour = "blue"\n',
                                            "release.toml:6: lock: the world lock takes no settings", "leave it out"),
    "settings that are no table": ('lock = "blue"\n' + GOOD,
                                   "release.toml:1: lock: it is 'blue', and no table", "[lock]"),
    "a word that the world does not fill in": ('arguments = ["{colour}"]\n' + GOOD,
        "release.toml:1: arguments: '{colour}' names a word that this world does not fill in", "in braces"),
    "a base that there is not": ('base = "other.toml"\n' + GOOD, "other.toml: there is no such file", "give a path"),
    "a base elsewhere": ('base = "../other.toml"\n' + GOOD,
        "release.toml:1: base: '../other.toml' is no file beside this one", "write its name alone"),
    "migrations that there are not": (GOOD + '[sql]\nmigrations = "sql"\n',
                                      "release.toml:7: sql.migrations: ", "name their folder"),
    "a time that is none": (GOOD + "segment_s = 0\n", "release.toml:6: host.segment_s: ", "see "),
}  # fmt: skip


def refused(folder: Path, text: str) -> str:
    """What is said of a file, from its name on; nothing was started."""
    (folder / "release.toml").write_text(text, encoding="utf-8")
    (folder / "module.py").write_text("raise AssertionError('this runs')", encoding="utf-8")
    with pytest.raises(UserError) as error:
        wakeproof.prove("lock-pause", str(folder / "release.toml"))
    return error.value.text.removeprefix(f"{folder}/")


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_with_the_file_is_told_at_its_key(tmp_path, case):
    text, what, remedy = WRONG[case]
    told = refused(tmp_path, text)
    assert what in told and remedy in told


def test_a_file_that_there_is_not(tmp_path):
    with pytest.raises(UserError, match=r"nowhere.toml: there is no such file"):
        wakeproof.prove("lock-pause", str(tmp_path / "nowhere.toml"))


def test_a_base_says_what_a_file_does_not(tmp_path):
    (tmp_path / "module.py").write_text("", encoding="utf-8")
    (tmp_path / "base.toml").write_text(f"{GOOD}segment_s = 5\n", encoding="utf-8")
    (tmp_path / "mine.toml").write_text('base = "base.toml"\nname = "mine"\n[host]\nstarting_s = 7\n', encoding="utf-8")
    release = hosted_release(str(tmp_path / "mine.toml"))
    assert (release.name, release.file.host.segment_s, release.file.host.starting_s) == ("mine", 5, 7)
    assert release.where("host.starting_s").startswith(f"{tmp_path}/mine.toml:4")
    assert release.where("adapter").startswith(f"{tmp_path}/base.toml:2")
    (tmp_path / "base.toml").write_text(GOOD.replace("module.py", "modul.py"), encoding="utf-8")
    with pytest.raises(UserError, match=r"base.toml:2: adapter: there is no file 'modul.py'"):
        hosted_release(str(tmp_path / "mine.toml"))


# The files that it depends on


def files(folder: Path, *patterns: str) -> HostedFiles:
    return HostedFiles(folder / "release.toml", folder / "module.mjs", patterns, [folder / "kit/bin/host.mjs"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A release with its module, its kit, and what has no part in it."""
    texts = (
        "release.toml", "module.mjs", "src/part.ts", "src/deep/part.ts", ".git/head", "node_modules/a/index.js",
        "kit/package.json", "kit/bin/host.mjs", "kit/src/run.mjs", "kit/node_modules/b/index.js", "other/notes.md",
    )  # fmt: skip
    for text in texts:
        (tmp_path / text).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / text).write_text(text, encoding="utf-8")
    return tmp_path


OTHERS = (".git/head", "node_modules/a/index.js", "kit/node_modules/b/index.js", "other/notes.md")
COUNTS = ("release.toml", "module.mjs", "src/part.ts", "src/deep/part.ts", "kit/bin/host.mjs", "kit/src/run.mjs")


@pytest.mark.parametrize("changed", COUNTS)
def test_each_file_that_counts_changes_the_digest(folder, changed):
    before = files(folder, "src/**/*.ts")
    assert before.are_current()
    (folder / changed).write_text("another", encoding="utf-8")
    assert not before.are_current()
    assert files(folder, "src/**/*.ts").digest != before.digest


@pytest.mark.parametrize(
    "changed", [".git/head", "node_modules/a/index.js", "kit/node_modules/b/index.js", "other/notes.md"]
)
def test_no_other_file_does(folder, changed):
    before = files(folder, "src/**/*.ts")
    (folder / changed).write_text("another", encoding="utf-8")
    assert before.are_current() and files(folder, "src/**/*.ts").digest == before.digest


def test_a_file_that_comes_or_goes_counts(folder):
    before = files(folder, "src/**/*.ts")
    (folder / "src/new.ts").write_text("new", encoding="utf-8")
    assert not before.are_current() and files(folder, "src/**/*.ts").digest != before.digest
    (folder / "src/new.ts").unlink()
    assert files(folder, "src/**/*.ts").digest == before.digest


def test_a_pattern_of_all_below_its_folder_leaves_out_what_is_installed_or_hidden(folder):
    before = files(folder, "**/*")
    for name in (".git/head", "node_modules/a/index.js"):
        (folder / name).write_text("another", encoding="utf-8")
    assert before.are_current()
    (folder / "other/notes.md").write_text("another", encoding="utf-8")
    assert not before.are_current()


def test_neither_the_place_nor_the_time_of_a_file_counts(folder, tmp_path_factory):
    elsewhere = folder.rename(tmp_path_factory.mktemp("elsewhere") / "folder")
    first = files(elsewhere, "src/**/*.ts").digest
    (elsewhere / "module.mjs").touch()
    assert files(elsewhere, "src/**/*.ts").digest == first == files(elsewhere.rename(folder), "src/**/*.ts").digest


def test_too_many_files_are_refused(folder, monkeypatch):
    monkeypatch.setattr(hosted_files, "FILES_MAX", 3)
    with pytest.raises(UserError, match="7 files are more than 3"):
        files(folder, "src/**/*.ts")


def test_a_file_that_was_changed_is_read_again(tmp_path):
    (tmp_path / "module.py").write_text("", encoding="utf-8")
    path = tmp_path / "release.toml"
    path.write_text(GOOD, encoding="utf-8")
    first = hosted_release(str(path))
    assert hosted_release(str(path)) is first and first.name == "release"
    path.write_text(f'name = "mine"\n{GOOD}', encoding="utf-8")
    assert hosted_release(str(path)).name == "mine"
