"""`.ci/run` calls the README's test command as it stands there, then every other check; it fails where one fails."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from source_tree import ROOT

TOOLS = ("ruff", "mypy", "python")
ALL_IT_NEEDS = ("awk", "basename", "bash", "cp", "dirname", "mkdir", "mktemp", "rm", "tar")
THOROUGH = "-m pytest -n auto --dist loadfile -m thorough"
STUB = 'echo "$(basename "$0") $*" >> "$LOG"; [ "$(basename "$0")" != "$FAILING" ]'
README = """# A project
## Run it
```
echo run >> "$LOG"
```
## Test it
Some words.
```bash
mkdir -p .venv/bin && for tool in ruff mypy python; do cp stub .venv/bin/$tool; done && echo suite >> "$LOG"
```
## More
```
echo more >> "$LOG"
```
"""


def ci(folder: Path, readme: str, *, failing: str = "", browser: bool = True) -> tuple[int, list[str]]:
    """Run a copy of the script beside a README and stubs of the tools: exit code, and what was called.

    Nothing but what it needs is on its path, and `chromium` and `apt-get`, which are stubs.
    """
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/run", folder / ".ci/run")
    (folder / "README.md").write_text(readme)
    (folder / "stub").write_text(f"#!/bin/sh\n{STUB}\n")
    (folder / "stub").chmod(0o755)
    log = folder / "log"
    log.touch()
    path = folder.with_name(f"{folder.name}-path")
    path.mkdir()
    for tool in ALL_IT_NEEDS:
        (path / tool).symlink_to(str(shutil.which(tool)))
    for stub in ("apt-get", *(["chromium"] if browser else [])):
        shutil.copy(folder / "stub", path / stub)
    env = {**os.environ, "LOG": str(log), "FAILING": failing, "PATH": str(path)}
    done = subprocess.run([path / "bash", ".ci/run"], cwd=folder, env=env, stdin=subprocess.DEVNULL, check=False)
    assert not (folder / ".venv").exists(), "the checkout is left alone"
    return done.returncode, log.read_text().splitlines()


def test_the_suite_then_every_other_check(tmp_path: Path) -> None:
    calls = ["suite", "ruff check .", "ruff format --check .", "mypy ", f"python {THOROUGH}"]
    assert ci(tmp_path, README) == (0, calls)


@pytest.mark.parametrize("tool", TOOLS)
def test_a_check_that_fails_fails_the_whole(tmp_path: Path, tool: str) -> None:
    code, called = ci(tmp_path, README, failing=tool)
    assert code != 0
    assert called[-1].startswith(tool)


def test_a_suite_that_fails_fails_the_whole(tmp_path: Path) -> None:
    code, called = ci(tmp_path, README.replace('>> "$LOG"\n```\n## More', '>> "$LOG" && false\n```\n## More'))
    assert (code, called) == (1, ["suite"])


def test_a_browser_is_installed_where_there_is_none(tmp_path: Path) -> None:
    code, called = ci(tmp_path, README, browser=False)
    assert (code, called[0], called[2]) == (0, "apt-get update -qq", "suite")
    assert called[1].startswith("apt-get install ") and " chromium " in called[1]


def test_a_browser_that_cannot_be_installed_fails_nothing(tmp_path: Path) -> None:
    code, called = ci(tmp_path, README, browser=False, failing="apt-get")
    assert (code, called[:2]) == (0, ["apt-get update -qq", "suite"])


def test_a_readme_without_the_command_is_an_error(tmp_path: Path) -> None:
    assert ci(tmp_path, README.replace("## Test it", "## Testing")) == (1, [])


def test_the_script_can_be_executed() -> None:
    assert os.access(ROOT / ".ci/run", os.X_OK)
