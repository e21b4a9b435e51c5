"""Nothing that is told advises a flag which the command that tells it does not have."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from calling import call
from typer.main import get_command

from wakeproof.cli.main import app

ROOT = Path(__file__).parents[2]
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
COMMANDS = {
    name: {option for param in command.params for option in param.opts}
    for name, command in get_command(app).commands.items()
}
OF_A_WORLD = tuple(name for name, options in COMMANDS.items() if "--world" in options)
OF_RESULTS = ("check", "prove", "run", "compare", "mutants")
OF_LIMITS = ("check", "prove", "compare", "conform", "explore")
OF_SETTINGS = ("check", "prove", "run", "compare", "conform", "live", "explore")

CAN_APPEAR = {
    ("model/pullwake/conformance/scene.py", "--database"): ("conform",),
    ("model/pullwake/live/supported.py", "--set"): ("live",),
    ("sim/wakeproof/cache/record_folder.py", "--ledger"): OF_RESULTS,
    ("sim/wakeproof/cache/store.py", "--cache"): (*OF_RESULTS, "cache"),
    ("sim/wakeproof/cache/store.py", "--no-cache"): OF_RESULTS,
    ("sim/wakeproof/campaign/recall.py", "--cluster"): OF_RESULTS,
    ("sim/wakeproof/campaign/trust.py", "--release"): ("replay", "explain", "export"),
    ("sim/wakeproof/campaign/trust.py", "--trust"): ("replay", "explain", "export"),
    ("sim/wakeproof/checker/check.py", "--symmetry"): ("check", "prove"),
    ("sim/wakeproof/commands/campaign.py", "--release"): ("check", "prove", "run"),
    ("sim/wakeproof/commands/campaign.py", "--set"): OF_SETTINGS,
    ("sim/wakeproof/commands/campaign_status.py", "--ledger"): ("campaign",),
    ("sim/wakeproof/commands/conform.py", "--facts"): ("conform",),
    ("sim/wakeproof/commands/conform.py", "--overlaps"): ("conform",),
    ("sim/wakeproof/commands/explain.py", "--release"): ("replay",),
    ("sim/wakeproof/commands/explore.py", "--release"): ("explore",),
    ("sim/wakeproof/commands/init.py", "--name"): ("init",),
    ("sim/wakeproof/commands/known_results.py", "--ledger"): OF_RESULTS,
    ("sim/wakeproof/commands/known_results.py", "--no-cache"): OF_RESULTS,
    ("sim/wakeproof/commands/live_request.py", "--figure"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--json"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--messages"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--notify-ms"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--restarts"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--runners"): ("live",),
    ("sim/wakeproof/commands/live_request.py", "--set"): ("live",),
    ("sim/wakeproof/campaign/trust.py", "--world"): OF_A_WORLD,
    ("sim/wakeproof/commands/mutants.py", "--only"): ("mutants",),
    ("sim/wakeproof/commands/replay.py", "--keep"): ("replay",),
    ("sim/wakeproof/commands/report.py", "--out"): ("report",),
    ("sim/wakeproof/commands/report_files.py", "--cache"): OF_RESULTS,
    ("sim/wakeproof/commands/report_files.py", "--jobs"): OF_RESULTS,
    ("sim/wakeproof/commands/report_files.py", "--no-cache"): OF_RESULTS,
    ("sim/wakeproof/explorer/walk.py", "--max-states"): ("explore",),
    ("sim/wakeproof/mutants/campaign.py", "--max-states"): ("mutants",),
    ("sim/wakeproof/mutants/memory.py", "--out"): ("mutants",),
    ("sim/wakeproof/output.py", "--out"): (*OF_RESULTS, "export", "report"),
    ("sim/wakeproof/scenario/library.py", "--set"): OF_SETTINGS,
    ("sim/wakeproof/scenario/library.py", "--world"): OF_A_WORLD,
    ("sim/wakeproof/scenario/scenario.py", "--world"): OF_A_WORLD,
    ("sim/wakeproof/scenario/seeds.py", "--seeds"): ("check", "run", "compare"),
    ("sim/wakeproof/scenario/source.py", "--set"): OF_SETTINGS,
    ("sim/wakeproof/scenario/world_file.py", "--world"): OF_A_WORLD,
    ("sim/wakeproof/scenario/worlds.py", "--world"): OF_A_WORLD,
    ("sim/wakeproof/sql/database.py", "--database"): ("conform",),
    ("sim/wakeproof/sql/session.py", "--database"): ("conform",),
    ("sim/wakeproof/workers/cluster.py", "--cluster"): OF_RESULTS,
    ("sim/wakeproof/workers/cluster.py", "--ledger"): OF_RESULTS,
    ("sim/wakeproof/workers/cluster_node.py", "--cluster"): OF_RESULTS,
    ("sim/wakeproof/workers/limits.py", "--max-mib"): OF_LIMITS,
    ("sim/wakeproof/workers/limits.py", "--max-seconds"): OF_LIMITS,
}
"""In which commands a text of a file can be told that names a flag."""
OTHER_PROGRAMS = (
    *("sim/wakeproof/scenario/kept_runs.py", "sim/wakeproof/sql/cluster.py"),
    *("sim/wakeproof/report/figures/", "sim/wakeproof/report/page/"),
)
"""Flags of the programs of hosts and of PostgreSQL, and custom properties of style sheets, which are written alike."""
OF_PYTEST = "--wakeproof-"


class Named(NamedTuple):
    """A flag that a text of a file names."""

    file: str
    flag: str


def named(file: str, text: str) -> Iterator[Named]:
    """The flags in all texts of a file but its documentation."""
    tree = ast.parse(text)
    documentation = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documentation:
            yield from (Named(file, flag) for flag in FLAG.findall(node.value))


@cache
def every() -> tuple[Named, ...]:
    files = [*(ROOT / "sim/wakeproof").rglob("*.py"), *(ROOT / "model").rglob("*.py")]
    paths = sorted(path.relative_to(ROOT).as_posix() for path in files)
    ours = [path for path in paths if not path.startswith(("sim/wakeproof/cli/", *OTHER_PROGRAMS))]
    found = (each for path in ours for each in named(path, (ROOT / path).read_text(encoding="utf-8")))
    return tuple(dict.fromkeys(each for each in found if not each.flag.startswith(OF_PYTEST)))


def test_each_flag_that_a_text_names_has_its_commands_and_no_others() -> None:
    """A new one is added to the table with the commands in which it can appear."""
    in_testing = [each for each in every() if each.file.startswith("sim/wakeproof/testing/")]
    assert {each.flag for each in in_testing} <= {"--set"}, "pytest has flags of its own"
    assert sorted(CAN_APPEAR) == sorted(each for each in every() if each not in in_testing)


@pytest.mark.parametrize("file_and_flag", CAN_APPEAR, ids=" ".join)
def test_a_flag_that_is_named_is_one_of_each_command(file_and_flag: tuple[str, str]) -> None:
    lacking = [name for name in CAN_APPEAR[file_and_flag] if file_and_flag[1] not in COMMANDS[name]]
    assert CAN_APPEAR[file_and_flag] and lacking == []


def test_a_text_that_names_one_is_found() -> None:
    text = (
        'def f():\n    """Documents `--quiet`."""\n    raise UserError("x", remedy=f"give {y} or --no-thing, y--z")\n'
    )
    assert list(named("a.py", text)) == [Named("a.py", "--no-thing")]


FOREIGN = ("cache", "show", "--cache", "."), ("check", "happy-path", "--cache", ".")


@pytest.mark.parametrize("words", FOREIGN, ids=["looked into", "used"])
def test_a_folder_of_something_else_is_refused_with_what_the_command_has(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "something").write_text("else")
    told = call(tmp_path, *words, WAKEPROOF_NO_CACHE="0").err
    assert "holds something else" in told
    assert {*FLAG.findall(told)} == {"--cache"} | ({"--no-cache"} if words[0] == "check" else set())


def test_a_release_that_is_no_file_is_refused_in_a_comparison_without_a_flag(tmp_path: Path) -> None:
    told = call(tmp_path, "compare", "nowhere.py:MINE", "decoupled", "happy-path").err
    assert "nowhere.py: there is no such file" in told and not FLAG.findall(told)


@pytest.mark.parametrize("name", ["mine.py", "mine.py:MINE"])
def test_a_world_that_loads_no_files_says_so(tmp_path: Path, name: str) -> None:
    told = call(tmp_path, "prove", "lock-pause", "--release", name).err
    assert f"{name}: the world lock takes no release from a file" in told and "checked, unchecked" in told
