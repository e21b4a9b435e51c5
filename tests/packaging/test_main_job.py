"""The README's first command, word for word, in a copy of this checkout: the main job from nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("sim", "model", "scenarios", "pyproject.toml", "README.md", "LICENSE")
CALM = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "COVERAGE_"))}


@pytest.mark.slow
def test_the_main_job_runs_from_nothing(tmp_path: Path) -> None:
    found = re.search(r"^## Run it\n.*?^```\w*\n(.*?)^```", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert found, "the README has a command under '## Run it'"
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    subprocess.run(["bash", "-euc", found[1]], cwd=tmp_path, env=CALM, stdin=subprocess.DEVNULL, check=True)
    report = json.loads((tmp_path / "reports/latest/results.json").read_text())
    scenarios = {path.stem for path in (ROOT / "scenarios").glob("*.toml")}
    assert {result["scenario"] for result in report["results"]} == scenarios
    assert [row for row in report["results"] if row["expected"] != row["verdict"]] == []
