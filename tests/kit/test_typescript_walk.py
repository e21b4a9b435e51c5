"""The walk of an engineer of the module in TypeScript, pasted from its page: proved, a line changed, a red comparison.

What is installed from a registry is not pasted: pip's part is tests/packaging, npm's has to have been done here. The
second checkout is a copy of the module.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from typescript_host import FOLDER, NEEDS_PACKAGES
from typescript_world import NEEDS_DATABASE, copy_of_module

from kits import NEEDS_NODE, ROOT

pytestmark = [NEEDS_NODE, NEEDS_PACKAGES, NEEDS_DATABASE]

PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")
WALK = PAGE.partition("## From pip install to a red pull request")[2].partition("\n## ")[0]
COMMANDS = re.findall(r"`(wakeproof [^`]*)`", WALK)
BEFORE = "if (stillOwnsClaim) ctx.tokens.clearStream(stream)"
DECOUPLED = "model/pullwake/typescript/decoupled.toml"


@pytest.fixture(scope="module")
def checkouts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two copies of the module: as it is, and with the line of the page."""
    folder = tmp_path_factory.mktemp("walk")
    (line,) = re.findall(r"`(if \(ctx\.tokens\.owns[^`]*)`", WALK)
    for name, changes in (("before", ()), ("head", (("src/releases/decoupled.ts", BEFORE, line),))):
        (folder / name).mkdir()
        copy_of_module(folder / name, *changes)
    return folder


def walked(folder: Path, command: str) -> tuple[int, str]:
    """What a command of the page comes to, and what it says: HEAD is the changed copy, BASE the other."""
    words = command.split()[1:]
    files = {"BASE": folder / "before/decoupled.toml", "HEAD": folder / "head/decoupled.toml"}
    told = [str(files.get(word, word)) for word in words]
    asked = [
        Path(sys.executable).parent / "wakeproof",
        *told,
        "--figure-runs",
        "0",
        "--no-cache",
        "--out",
        folder / "report",
    ]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stderr.count("Traceback"), done.stderr
    return done.returncode, done.stdout


def test_the_page_has_the_commands_that_are_walked_here() -> None:
    assert [f"wakeproof prove newer-wake --release {DECOUPLED}", "wakeproof compare BASE HEAD newer-wake"] == COMMANDS


def test_what_is_merged_today_breaks_what_the_page_says(checkouts: Path) -> None:
    code, out = walked(checkouts, COMMANDS[0])
    broken = re.findall(r"✗ (\w+) on decoupled", out)
    assert "token_owner" in broken and len(broken) == 4, out
    assert re.search(r"breaks the property at src/\w+\.ts:\d+", out), "where a statement breaks it"
    assert f"{DECOUPLED}: " in out and "histories asked of its host" in out and code in (0, 1)


@pytest.mark.parametrize("turned", [False, True])
def test_the_line_is_better_and_without_it_the_check_is_red(checkouts: Path, turned: bool) -> None:
    command = COMMANDS[1] if not turned else COMMANDS[1].replace("BASE HEAD", "HEAD BASE")
    code, out = walked(checkouts, command)
    assert code == (1 if turned else 0), out
    assert re.search(f"^{'worse' if turned else 'fixed'}: token_owner in newer-wake$", out, re.MULTILINE), out
