"""What the pages say can be done and found is there: README's two commands, and every call, name, option and path."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
import typer
from source_tree import ROOT, texts

from pullwake.ladder import LADDER
from wakeproof.cli.cache import CacheAction
from wakeproof.cli.campaign import CampaignAction
from wakeproof.cli.main import app
from wakeproof.commands.list import LISTS
from wakeproof.errors import UserError, suggest
from wakeproof.scenario.scenario import load

COMMANDS = {
    "Run it": "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/wakeproof check",
    "Test it": "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]'"
    " && .venv/bin/python -m pytest -n auto --dist loadfile",
}
FOLDERS = ("sim/", "model/", "scenarios/", "tests/", ".ci/", "reports/")
SOURCES = ("sim/", "model/", "scenarios/", "pyproject.toml")
WRITTEN_BY_RUNS = "reports/latest"
PLACEHOLDER = re.compile(r"[A-Z][A-Z_.=]*|.*(\.\.\.|…|path/to/|<|(\b|_)my[-_]).*")
NAME = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")
CELL = re.compile(r"[│┃] ([a-z]+(?:_[a-z]+)+) ")
README = texts()["README.md"]
GENERATED = ("reports/sample/summary.md", "reports/mutants.md", "reports/strikes.md", "reports/under-fire.md")
PAGES = sorted(path for path in texts() if path.endswith(".md") and path not in GENERATED)
DOORS = ("sim", "model", "scenarios", "tests", "reports")
README_LINES_MAX = 150
SAMPLE = f"""
## Run it
```
{COMMANDS["Run it"]}
```
## Test it
```bash
{COMMANDS["Test it"]}
```
Then `wakeproof run newer-wake --release decoupled`, where `token_owner` breaks, see `sim/wakeproof/errors.py`
and `decoupled`.
Take `wakeproof list releases\\|faults`, `wakeproof replay FILE [--release R]`,
`wakeproof run SCENARIO... --set KEY=VALUE` or `--release path/to/file.py:name`, and name yours `my_release`.
```
$ wakeproof run happy-path --seeds 0:50 -j 2
$ wakeproof list releases
$ wakeproof compare token_gated decoupled newer-wake
```
```text
│ lease_kept │ 3 │
```
```toml
world = "pullwake"
title = "Shown"
about = "..."
[expect.every]
violated.claim_owner = "it is shown"
```
The [rules](tests/quality/house_rules.py) and the [top](#run-it), and [tiers](tests/README.md#tiers).
"""
WRONG = {
    f"{COMMANDS['Run it']}\n": "make\n",
    "## Test it\n": "## Testing\n",
    "newer-wake --release": "newer-wakes --release",
    "decoupled`": "decoupling`",
    "`token_owner`": "`token_holder`",
    "sim/wakeproof/errors.py": "sim/wakeproof/mistakes.py",
    "--seeds": "--seed-range",
    "happy-path": "sad-path",
    "compare token_gated": "compare token_free",
    "decoupled newer-wake": "decoupled newest-wake",
    "$ wakeproof list releases": "$ wakeproof list people",
    "|faults": "|vices",
    "replay FILE": "replay scenarios/regressions/none.toml",
    "$ wakeproof list": "$ wakeproof show",
    "tests/quality/house_rules.py": "tests/quality/law.py",
    "`my_release`": "`your_release`",
    "│ lease_kept": "│ lease_lost",
    "`decoupled`": "`decoupld`",
    "#run-it": "#walk-it",
    "tests/README.md#tiers": "tests/README.md#tears",
}


def fenced(text: str) -> list[str]:
    return re.findall(r"^```[a-z]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def inline(text: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))


def calls(text: str) -> Iterator[list[str]]:
    """The words after `wakeproof` in every command that the text shows; what is optional counts like the rest."""
    shown = [line for block in fenced(text) for line in block.splitlines()] + inline(text)
    for line in shown:
        found = re.match(r"(?:\$ )?(?:\.venv/bin/)?wakeproof (.+)", re.sub(r"[\[\]\\]", "", line.strip()))
        if found:
            yield shlex.split(found[1], comments=True)


def wrong_commands(text: str) -> Iterator[str]:
    for heading, command in COMMANDS.items():
        section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
        blocks = fenced(section[1]) if section else []
        if blocks[:1] != [f"{command}\n"]:
            yield f"'## {heading}' does not begin with the command: {command}"


def wrong_calls(text: str) -> Iterator[str]:
    commands = typer.main.get_command(app).commands
    known = {what: set(listed.rows()) for what, listed in LISTS.items()}
    for words in calls(text):
        name = words[0]
        if name not in commands:
            if not name.startswith("-"):
                yield f"no command '{name}'; {suggest(name, commands)}"
            continue
        # What follows `kit` is an action, and the command that starts a host.
        yield from wrong_words(name, [] if name == "kit" else words[1:], commands[name].params, known)


def wrong_words(command: str, words: list[str], params: Iterable[typer.core.TyperOption], known: dict) -> Iterator[str]:
    takes_value = {option: not getattr(param, "is_flag", False) for param in params for option in param.opts}
    waiting = iter(words)
    arguments = []
    for word in waiting:
        option, _, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if not word.startswith("-") or word == "-":
            arguments.append(word)
        elif option not in takes_value and option != "--help":
            yield f"no option '{option}' of '{command}'; {suggest(option, takes_value)}"
        elif takes_value.get(option) and not value:
            value = next(waiting, "")
        if option in ("--release", "-r"):
            yield from unknown_release(value, known)
    if command == "compare":
        releases, arguments = arguments[:2], arguments[2:]
        for release in releases:
            yield from unknown_release(release, known)
    yield from wrong_arguments(command, arguments, known)


ACTIONS = {"cache": CacheAction, "campaign": CampaignAction}


def wrong_arguments(command: str, arguments: list[str], known: dict) -> Iterator[str]:
    if command == "list":
        for what in "|".join(arguments[:1]).split("|"):
            yield from unknown("lists", what, known)
    elif command in ACTIONS:
        for what in "|".join(arguments).split("|"):
            yield from unknown("actions", what, [action.value for action in ACTIONS[command]])
    elif command in ("check", "prove", "compare", "conform", "explore", "live", "run"):
        for argument in arguments:
            yield from unknown("scenarios", argument, known["scenarios"])
    else:
        yield from missing_paths(arguments)


def unknown_release(name: str, known: dict) -> Iterator[str]:
    if name.startswith("model/") and name.endswith(".toml"):
        yield from missing_paths([name])
    elif ".py:" not in name and not name.endswith(".toml") and not name.startswith("planted-"):
        yield from unknown("releases", name, {*known["releases"], *LADDER})


def unknown(what: str, name: str, names: Iterable[str]) -> Iterator[str]:
    if name not in names and not PLACEHOLDER.fullmatch(name):
        yield f"'{name}' is not among the {what}; {suggest(name, names)}"


def wrong_names(text: str) -> Iterator[str]:
    """A name in code type, or in a table that was printed, is one that the sources know."""
    known = {path: body for path, body in texts().items() if path.startswith(SOURCES)}
    everything = " ".join([*known, *known.values()])
    words = {*re.findall(r"[\w-]+", everything), *re.findall(r"\w+", everything), *names_of_tests()}
    shown = [name for block in fenced(text) for name in CELL.findall(block)]
    for name in [*shown, *filter(NAME.fullmatch, inline(text))]:
        if name not in words and not PLACEHOLDER.fullmatch(name):
            yield f"'{name}' is no name in sim, model or scenarios, and no test"


@cache
def names_of_tests() -> frozenset[str]:
    """The names of all tests; a page may say which of them guards what."""
    files = (ROOT / "tests").rglob("test_*.py")
    return frozenset(name for file in files for name in re.findall(r"def (test_\w+)", file.read_text(encoding="utf-8")))


def missing_paths(paths: Iterable[str]) -> Iterator[str]:
    """Of paths, and of tests by their file: `tests/a.py::test_b[case]`."""
    for path in paths:
        file, _, test = path.partition("::")
        is_there = list(ROOT.glob(file)) and (not test or test.partition("[")[0] in names_of_tests())
        if not (is_there or path.startswith(WRITTEN_BY_RUNS) or PLACEHOLDER.fullmatch(path)):
            yield f"there is no {path}"


def wrong_paths(text: str) -> Iterator[str]:
    yield from missing_paths(name for name in inline(text) if name.startswith(FOLDERS) and " " not in name)


def anchors(text: str) -> set[str]:
    """The headings of a page, as a link calls them."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def wrong_links(text: str, page: str) -> Iterator[str]:
    """Links go from the folder of the page to what is there, and to a heading that is there."""
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)", text):
        there = ((ROOT / page).parent / target).resolve() if target else ROOT / page
        if not there.exists():
            yield f"there is no {target}"
        elif anchor and anchor not in anchors(text if there == ROOT / page else there.read_text(encoding="utf-8")):
            yield f"{target} has no heading '{anchor}'"


def wrong(text: str, page: str = "README.md") -> list[str]:
    return [*wrong_calls(text), *wrong_names(text), *wrong_paths(text), *wrong_links(text, page)]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_tells_the_truth(page: str) -> None:
    assert wrong(texts()[page], page) == []


@pytest.mark.parametrize("page", GENERATED)
def test_a_paper_that_a_program_wrote_leads_somewhere(page: str) -> None:
    assert list(wrong_links(texts()[page], page)) == []


def test_the_readme_has_its_two_commands_and_is_short() -> None:
    assert list(wrong_commands(README)) == []
    assert len(README.splitlines()) <= README_LINES_MAX


@pytest.mark.parametrize("folder", DOORS)
def test_each_folder_says_what_lives_there_and_where_to_begin(folder: str) -> None:
    page = texts()[f"{folder}/README.md"]
    assert f"({folder}/README.md)" in README
    assert re.match(rf"# {folder}: .+\n\n", page)
    assert re.search(r"\*\*Begin\*\* with ", page)
    assert re.search(r"\b[Dd]epends\b|\bimports\b", page), "what it may depend on"


WALKED = "model/GUIDE.md"
"""Shows a world and its scenarios, which tests/guide writes and runs."""
SHOWING = [page for page in PAGES if "```toml\n" in texts()[page] and page != WALKED]


@pytest.mark.parametrize("text", [*(texts()[page] for page in SHOWING), SAMPLE], ids=[*SHOWING, "sample"])
def test_every_scenario_shown_is_valid(text: str, tmp_path: Path) -> None:
    for number, shown in enumerate(re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)):
        path = tmp_path / f"shown-{number}.toml"
        path.write_text(shown)
        assert load(path).name == path.stem


def test_the_page_of_scenarios_shows_one() -> None:
    assert "scenarios/README.md" in SHOWING


def test_a_scenario_shown_that_is_invalid_is_seen(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="claim_hoarder"):
        test_every_scenario_shown_is_valid(SAMPLE.replace("claim_owner", "claim_hoarder"), tmp_path)


def test_a_true_readme_passes() -> None:
    assert [*wrong_commands(SAMPLE), *wrong(SAMPLE)] == []


@pytest.mark.parametrize("said", WRONG)
def test_a_readme_that_is_wrong_is_seen(said: str) -> None:
    assert said in SAMPLE
    changed = SAMPLE.replace(said, WRONG[said])
    assert [*wrong_commands(changed), *wrong(changed)]
