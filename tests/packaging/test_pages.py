"""Every command of every page does what the page says, pasted as it stands, in a copy of this checkout.

A command that a test cannot paste is one of `ELSEWHERE`, with its reason; nothing else is left out.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from pasted_commands import Pasted, not_printed, paste, pasted

ROOT = Path(__file__).parents[2]
NETWORK = "packages are installed from the network; test_wheel.py and .ci/run install this one"
SERVER = "a server of one's own has to be there"
PLACEHOLDER = "a path stands for one of the reader's own"
HOURS = "it takes an hour or longer; a smaller one of its kind is pasted, or run by tests/live"
SUITE = "it is the suite that this test is part of, or another of its tiers"
NODE_PACKAGES = "packages of npm's have to be there; tests/kit runs the module in TypeScript"
ELSEWHERE: Mapping[str, str] = {
    r"(python3 -m venv|pip install|\.venv/bin/pip|npm install).*": NETWORK,
    r"\. \.venv/bin/activate": "it changes the shell alone, in which the next command stands",
    r"\.venv/bin/(python -m pytest|ruff|lint-imports).*|\.ci/run.*|npm test.*|npm run typecheck": SUITE,
    r".*postgresql://user@.*": SERVER,
    r".*path/to/.*": PLACEHOLDER,
    r"wakeproof live .*(--runs 54000|--notify-ms|--max-seconds).*|wakeproof live --release decoupled *#.*": HOURS,
    r"wakeproof conform *#.*": HOURS,
    r"wakeproof explore .* --lines": "it reads what the reader types; tests/explorer types it",
    r".*(node --import tsx|path/to/kits/node|model/pullwake/typescript/).*": NODE_PACKAGES,
    r".*tcp://host:.*": SERVER,
}
WALKED: Mapping[str, str] = {
    "model/GUIDE.md": "tests/guide walks it, from an empty folder",
    "sim/wakeproof/skeleton/README.md": "tests/cli/test_init.py runs them in what `wakeproof init` makes of it",
}
"""Pages whose commands are pasted elsewhere."""
BROKEN: Mapping[str, str] = {
    "sim/kits/README.md": "one_holder is violated on both, and a release of one's own is promised nothing: exit code 1",
}
"""Pages that show what a breach looks like, and do not say the exit code behind the command."""
LONG = ("newer-wake", "wakeproof live", "wakeproof conform")
"""What takes more than a few seconds."""
NODE = re.compile(r"checked-node|kits/node")


@cache
def files() -> tuple[str, ...]:
    """Every file of the repository, or about to be; of a copy without git, all that is no product."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    if not listed.returncode:
        return tuple(sorted(name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()))
    known = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    hidden = {".venv", ".git", "node_modules", "__pycache__", "build"}
    return tuple(sorted(path.as_posix() for path in known if not hidden.intersection(path.parts)))


def commands() -> list[Pasted]:
    pages = [name for name in files() if name.endswith(".md") and name not in WALKED]
    return [each for page in pages for each in pasted(page, (ROOT / page).read_text(encoding="utf-8"))]


def reason(command: str) -> str:
    return next((why for pattern, why in ELSEWHERE.items() if re.fullmatch(pattern, command)), "")


PASTED = [
    pytest.param(each, id=f"{each.page}:{each.line}", marks=[pytest.mark.slow] * any(map(each.command.count, LONG)))
    for each in commands()
    if not reason(each.command)
]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which the commands of all pages run, in the order of the pages."""
    copy = tmp_path_factory.mktemp("pasted")
    for name in files():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.mark.slow
@pytest.mark.parametrize("found", PASTED)
def test_a_command_does_what_its_page_says(found: Pasted, checkout: Path) -> None:
    if NODE.search(found.command) and not shutil.which("node"):
        pytest.skip("there is no node")
    calm = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "COVERAGE_"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    made = paste(found, checkout, calm | {"PATH": path, "COLUMNS": "120", "WAKEPROOF_NO_CACHE": "1"})
    expected = {0, 1} if found.page in BROKEN else {found.exit_code}
    assert made.returncode in expected, made.stdout[-2000:] + made.stderr[-2000:]
    assert not_printed(found.shown, made.stdout) == []


def test_each_exception_is_needed() -> None:
    known = [each.command for each in commands()]
    assert [pattern for pattern in ELSEWHERE if not any(re.fullmatch(pattern, each) for each in known)] == []


SAMPLE = """
```console
$ echo one && echo two && echo three
...
two
...
$ false  # exit code 1
```
```sh
echo four
# a comment
```
```text
shown
```
"""


def test_commands_are_found_with_what_is_shown_beneath_them() -> None:
    assert [(each.line, each.command, each.shown, each.exit_code) for each in pasted("page", SAMPLE)] == [
        (3, "echo one && echo two && echo three", ("...", "two", "..."), 0),
        (7, "false  # exit code 1", (), 1),
        (10, "echo four", (), 0),
    ]


@pytest.mark.parametrize(
    ("shown", "missing"),
    [
        (("...", "two", "..."), []),
        (("one", "two", "three"), []),
        (("two",), ["two"]),
        (("one", "three"), ["three"]),
        (("...", "four"), ["four"]),
        (("...", "two", "one"), ["one"]),
        (("one",), ["(more is printed: two)"]),
    ],
)
def test_a_line_that_is_not_printed_is_seen(shown: tuple[str, ...], missing: list[str]) -> None:
    assert not_printed(shown, "one\ntwo\nthree\n") == missing
