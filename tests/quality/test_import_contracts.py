"""Imports go where pyproject.toml's contracts (import-linter) let them, and each contract still sees a breach."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from contracts import CONTRACTS, names
from source_tree import ROOT

BREACHES = {
    "sim-without-models": ("sim/wakeproof/errors.py", "import pullwake.module"),
    "folders-of-sim": ("sim/wakeproof/kernel/machine.py", "from wakeproof.campaign import campaign"),
    "handlers-apart": ("sim/wakeproof/scenario/scenario.py", "from wakeproof.observe.effects import Effect"),
    "world-protocol": ("model/lock/world.py", "from wakeproof.checker import explore"),
    "engine-without-terminal": ("sim/wakeproof/schedulers/timed.py", "import wakeproof.visible"),
    "production-without-simulation": ("model/pullwake/module/ports.py", "from wakeproof.errors import UserError"),
    "folders-of-pullwake": ("model/pullwake/releases/decoupled.py", "from ..world import records"),
}
STRANGER = "sim/wakeproof/stranger.py"
IN_A_FUNCTION = "def draw():\n    import {package} as drawn\n    return drawn"


def breach(contract: dict) -> tuple[str, str]:
    """A file and the lines in it that break a contract; a home's is an import that hides in a function elsewhere."""
    package = contract.get("protected_modules", [""])[0]
    return BREACHES.get(contract["id"]) or ("model/pullwake/module/consumers.py", IN_A_FUNCTION.format(package=package))


def lint(root: Path) -> tuple[int, dict[str, str]]:
    """Exit code, and of each contract whether it is kept or broken, of the sources below this folder."""
    paths = os.pathsep.join(str(root / folder) for folder in ("sim", "model"))
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=root, env={**os.environ, "PYTHONPATH": paths, "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    told = re.findall(r"^(.+) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE)
    assert {name for name, _ in told} == {contract["name"] for contract in CONTRACTS}, done.stdout + done.stderr
    return done.returncode, dict(told)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for folder in ("sim", "model"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_import_goes_where_it_may() -> None:
    code, told = lint(ROOT)
    assert code == 0, f"run lint-imports: {[name for name, found in told.items() if found == 'BROKEN']}"


def test_each_contract_sees_its_breach(copy: Path) -> None:
    for contract in CONTRACTS:
        path, line = breach(contract)
        with (copy / path).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    assert BREACHES.keys() <= {contract["id"] for contract in CONTRACTS}, "a sample is of no contract"
    assert set(lint(copy)[1].values()) == {"BROKEN"}


def test_what_stands_nowhere_is_seen(copy: Path) -> None:
    (copy / STRANGER).write_text("")
    assert [name for name, found in lint(copy)[1].items() if found == "BROKEN"] == [names()["folders-of-sim"]]


def test_the_door_plate_of_sim_has_the_folders_in_the_order_of_the_contract() -> None:
    page = (ROOT / "sim/README.md").read_text(encoding="utf-8")
    cells = re.findall(r"^\| (`\w+(?:/|\.py)`.*?) \|", page[: page.index("## The public API")], re.MULTILINE)
    rows = [re.findall(r"`(\w+)(?:/|\.py)`", cell) for cell in cells[:-1]]
    [layers] = [contract["layers"] for contract in CONTRACTS if contract["id"] == "folders-of-sim"]
    folders = [sorted(re.findall(r"\w+", layer)) for layer in layers[:-1]]
    assert [sorted(row) for row in rows] == folders
