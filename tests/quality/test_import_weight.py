"""What an import brings along, asked of a fresh interpreter: the static rules cannot see imports of imports."""

from __future__ import annotations

import subprocess
import sys

import pytest
from contracts import HEAVY
from typer.main import get_command

from wakeproof.cli.main import app

LIGHT = tuple(package for package in HEAVY if package != "typer")
CASES = {
    "import wakeproof": ("msgspec", *HEAVY),
    "import pullwake.module.handlers": ("wakeproof", "pullwake.world", "pullwake.releases", "msgspec", *HEAVY),
    "import pullwake.releases": ("wakeproof", "pullwake.world", "pullwake.properties", "msgspec", *HEAVY),
    "import wakeproof.observe.tree": ("pullwake", "wakeproof.schedulers", "wakeproof.kernel", *HEAVY),
    "import wakeproof.kit.host": ("pullwake", "wakeproof.kernel", "wakeproof.scenario", "wakeproof.cli", *HEAVY),
    "import wakeproof.kernel.machine": (
        "pullwake",
        "wakeproof.kernel.tasks",
        "wakeproof.observe.tree",
        "wakeproof.schedulers",
        "wakeproof.campaign",
        *HEAVY,
    ),
    "import wakeproof.schedulers.timed": ("pullwake", "rich", "typer", "jinja2", "matplotlib"),
    "import wakeproof.cli.main": ("pullwake", "msgspec", "wakeproof.campaign", "wakeproof.report", *LIGHT),
    "import wakeproof.results.difference": (
        *("pullwake", "wakeproof.campaign", "wakeproof.report", "wakeproof.commands", "wakeproof.cli"),
        *("rich", "typer", "jinja2", "matplotlib"),
    ),
    "import wakeproof.report.summary": ("pullwake", "wakeproof.commands", "wakeproof.cli", "rich", "typer"),
    "import wakeproof.commands.campaign": ("wakeproof.cli", "typer", "networkx", "numpy", "matplotlib", "llvmlite"),
    "import wakeproof.testing.check": ("wakeproof.cli", "wakeproof.commands", "typer"),
    "import wakeproof.testing.plugin": ("wakeproof.campaign", "wakeproof.cli", "wakeproof.commands", "msgspec", *HEAVY),
    "import pullwake.plugin": (
        *("wakeproof.schedulers", "wakeproof.cli", "rich", "typer", "jinja2", "simpy", "matplotlib"),
        *("psycopg", "psycopg_pool", "aiohttp", "asyncio", "multiprocessing"),
    ),
    "import lock.plugin": (
        *("pullwake", "wakeproof.api", "wakeproof.campaign", "wakeproof.cli", "wakeproof.schedulers"),
        *("rich", "typer", "jinja2", "simpy", "matplotlib", "asyncio", "multiprocessing"),
    ),
    "import pullwake.live.supported": ("asyncio", *HEAVY),
    "import pullwake.postgres.database": ("wakeproof", "pullwake.world", "pullwake.releases", "msgspec"),
}

COMMANDS = tuple(get_command(app).commands)
HELP = "import sys\nfrom wakeproof.cli.main import app\napp({words!r}, standalone_mode=False, prog_name='wakeproof')"


@pytest.mark.parametrize("words", [["--help"], *([name, "--help"] for name in COMMANDS), ["--version"]], ids=" ".join)
def test_no_help_brings_what_does_the_work(words: list[str]) -> None:
    told = "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()):\n    "
    brought = loaded(told + HELP.format(words=words).replace("\n", "\n    "))
    assert sorted(brought & set(CASES["import wakeproof.cli.main"])) == [] and "typer" in brought


def loaded(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sorted(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("statement", CASES)
def test_an_import_brings_no_more_than_it_needs(statement: str) -> None:
    assert sorted(loaded(statement) & set(CASES[statement])) == []


def test_what_is_brought_along_is_seen() -> None:
    assert {"simpy", "wakeproof.kernel"} <= loaded("import wakeproof.schedulers.timed")
