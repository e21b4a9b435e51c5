"""What a newcomer sees: the welcome, and examples under every command's help that work as they are pasted."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from calling import call, process
from typer.main import get_command

from wakeproof.cli.main import WELCOME, app

REPOSITORY = Path(__file__).parents[2]
COMMANDS = list(get_command(app).commands)
LONG = {"check": ["wakeproof check"]}
"""Examples that are parsed only: every scenario on every release."""


def examples(folder: Path, *command: str) -> list[str]:
    text = call(folder, *command, "--help").out
    return re.findall(r"^ +(wakeproof .+?)(?:  +.*)?$", text.partition("Examples:")[2], re.MULTILINE)


@pytest.fixture
def checkout(tmp_path):
    """A folder of one's own with the scenarios of a checkout."""
    (tmp_path / "scenarios").symlink_to(REPOSITORY / "scenarios")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_examples_of_its_own(tmp_path, command):
    found = examples(tmp_path, command)
    assert 2 <= len(found) <= 4 and any(line.split()[1] == command for line in found)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_says_only_what_there_is(tmp_path, command):
    """Asked for help as well, a call goes no further than its words."""
    for line in (*examples(tmp_path, command), *examples(tmp_path)):
        _, name, *words = shlex.split(line)
        made = get_command(app).commands[name].make_context(name, list(words), resilient_parsing=False)
        assert made.params, line


QUICK = [name for name in COMMANDS if name in ("list", "explain")]
SLOW = [name for name in COMMANDS if name not in QUICK]


def works_as_pasted(folder: Path, command: str) -> None:
    for line in examples(folder, command):
        if line not in LONG.get(command, ()):
            called = process(folder, *shlex.split(line)[1:])
            assert called.code in (0, 1, 3) and called.err == "", (line, called)


@pytest.mark.parametrize("command", QUICK)
def test_every_example_works_as_pasted(checkout, command):
    works_as_pasted(checkout, command)


@pytest.mark.slow
@pytest.mark.parametrize("command", SLOW)
def test_every_long_example_works_as_pasted(checkout, command):
    works_as_pasted(checkout, command)


def test_alone_it_says_what_it_is_and_what_to_try(tmp_path):
    called = call(tmp_path)
    assert (called.code, called.out, called.err) == (2, "", WELCOME)
    tried = re.findall(r"^  (wakeproof .+?)  +", called.err, re.MULTILINE)
    assert [line.split()[1] for line in tried] == ["check", "prove", "compare"]
    for line in tried:
        _, name, *words = shlex.split(line)
        assert get_command(app).commands[name].make_context(name, list(words)).params
    assert "reports/latest" in called.err and max(map(len, called.err.splitlines())) <= 110


def test_a_campaign_says_where_its_report_is(tmp_path):
    out = call(tmp_path, "run", "happy-path", "-r", "fenced", "--seeds", "0:5", "--figure-runs", "0", "-j", "1").out
    named = re.findall(r"^the whole report: (.+)$", out, re.MULTILINE)
    assert named == ["reports/latest/index.html"] and (tmp_path / named[0]).exists()
