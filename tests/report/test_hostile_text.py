"""Text from files stays text at every exit: no control character, no command, no markup, no broken XML.

Saved results, a scenario and a release's exception bring it along; every format and every stream is looked at.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest
from hostile_names import ATTACKS, UNSEEN, plain
from mermaid_parser import by_grammar
from page_reports import everywhere, sample
from rich.table import Table

from cli.calling import call
from wakeproof.commands.console import console_for
from wakeproof.results.schema import Report, encode
from wakeproof.visible import UNWRITABLE, in_json, one_line, spoken, visible

RUN = re.compile(r"^\s*::|##\[", re.MULTILINE)
OWN = re.compile(r"^::(error|warning) (file=[^,:\n]*,)?title=[^,:\n]*::.*$", re.MULTILINE)
"""A command of ours: whatever is in it is escaped."""
INSIDE = re.compile(r"```text\n.*?\n```|```mermaid\n.*?\n```|`[^`\n]+`", re.DOTALL)
DIAGRAM = re.compile(r"^```mermaid\n(.*?\n)```$", re.DOTALL | re.MULTILINE)


def check_log(text: str) -> None:
    """What a step prints: commands of ours alone."""
    plain(text)
    assert not RUN.search(OWN.sub("", text)), RUN.search(OWN.sub("", text))


def check_markdown(text: str) -> None:
    """A viewer takes nothing of it for a link, a picture, emphasis or HTML but what the template says."""
    plain(text)
    for diagram in DIAGRAM.findall(text):
        by_grammar(diagram)
    outside = INSIDE.sub("", text)
    assert "[" not in outside, "a link or a picture begins with one"
    assert not re.search(r"://|www\.|\*\*b\*\*|(?<!\w)_i_|~~s|<(script|img|svg|/script)", outside)
    assert not re.search(r"^(# heading|- item)", outside, re.MULTILINE)


def check_page(text: str) -> None:
    """One script, ours, which the policy names by its hash; nothing else runs, and nothing is asked of a network."""
    plain(text)
    assert len(re.findall("<script", text)) == 2 and "<img" not in text, "its data, and its program"
    assert not re.search(r"<[a-z][^<>]*\son\w+\s*=", re.sub(r"\"[^\"]*\"", '""', text))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy and policy[1].startswith("default-src 'none'; ") and policy[1].count("'unsafe-inline'") == 1
    for tag, source in (("script", "script-src"), ("style", "style-src-elem")):
        inside = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"; {source} 'sha256-{digest}';" in policy[1]


def check_folder(out: Path) -> None:
    for file in out.rglob("*.*"):
        assert not UNSEEN.search(file.name) and not file.is_symlink()
        text = file.read_bytes().decode()
        match file.suffix:
            case ".md":
                check_markdown(text)
            case ".html":
                check_page(text)
            case ".svg" | ".xml":
                plain(text)
                ET.fromstring(text)
            case ".sarif":
                plain(json.dumps(json.loads(text), ensure_ascii=False).replace("\\n", "\n"))
                assert "](" not in "".join(strings(json.loads(text)))


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in strings(each)]


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_saved_results_say_nothing_but_text(tmp_path, attack):
    report = everywhere(sample(), attack)
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "old/results.json").write_bytes(encode(sample()))
    (tmp_path / "new/results.json").write_bytes(encode(unplaced(report)))
    github = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "step.md")}
    made = call(tmp_path, "report", "new", "--out", "out", "--strikes", "out/strikes.md", **github)
    assert made.code in (0, 1), made.err
    check_folder(tmp_path / "out")
    check_log(made.out)
    check_log(made.err)
    check_markdown((tmp_path / "step.md").read_text())
    for width in ("60", "200"):
        for options in ({}, {"TERM": "xterm-256color", "FORCE_COLOR": "1"}):
            told = call(tmp_path, "report", "--diff", "old", "new", "--out", "out", COLUMNS=width, **options)
            assert told.code in (0, 1), told.err
            check_log(re.sub("\x1b\\[[0-9;]*m", "", told.out))
            shown = call(tmp_path, "report", "new", COLUMNS=width, **options)
            check_log(re.sub("\x1b\\[[0-9;]*m", "", shown.out))
    check_folder(tmp_path / "out")
    printed = call(tmp_path, "report", "--diff", "old", "new", "--json", "-")
    check_log(printed.out)
    assert attack in "".join(strings(json.loads(printed.out)))


RELEASE = """
import dataclasses
from pullwake.releases import decoupled

async def done(ports, request):
    raise ValueError({text!r})

MINE = dataclasses.replace(decoupled.RELEASE, done=done)
"""


@pytest.mark.parametrize("attack", [*ATTACKS[:5], ATTACKS[7]], ids=ascii)
def test_a_scenario_and_an_exception_say_nothing_but_text(tmp_path, attack):
    """From the file to every format, to replay and explain, and to the line of an error."""
    told = json.dumps(attack).replace("\x7f", "\\u007f")
    told = re.sub(r"\\u(d[89ab]..)\\u(d[c-f]..)", "", told)  # which TOML has no escape for
    lines = (
        'world = "pullwake"',
        f"title = {told}",
        f"about = {told}",
        "seeds = 5",
        "[bounds]",
        "messages = 1",
        "[expect.every.inconclusive]",
    )
    name = "".join(c for c in attack if c not in "/\x00")[:60]
    scenario = tmp_path / f"mine{name}.toml"
    scenario.write_text("\n".join([*lines, f"terminal_status = {told}"]), encoding="utf-8")
    (tmp_path / "mine.py").write_text(RELEASE.format(text=attack), encoding="utf-8")
    words = ("--release", "mine.py:MINE", "--release", "decoupled", "--figure-runs", "2", "--out", "out")
    called = call(
        tmp_path, "check", str(scenario), *words, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(tmp_path / "s")
    )
    assert called.code in (1, 3), called.err
    assert "ValueError" in called.out
    check_log(called.out)
    check_log(called.err)
    check_folder(tmp_path / "out")
    for file in (tmp_path / "out/counterexamples").iterdir():
        for command in ("replay", "explain"):
            again = call(tmp_path, command, str(file), "--release", "mine.py:MINE")
            assert again.code in (0, 1, 3), again.err
            check_log(again.out)
    (tmp_path / f"bad{name}.toml").write_text(f"title = 3\n[{told}]\n", encoding="utf-8")
    (tmp_path / "bad.py").write_text(f"raise ValueError({attack!r})", encoding="utf-8")
    for wrong in (("check", f"bad{name}.toml"), ("run", "happy-path", "--release", f"bad.py:{name}"), ("check", name)):
        refused = call(tmp_path, *wrong, "--out", "other")
        assert refused.code == 2 and refused.err.count("\n") == 1
        check_log(refused.err)


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_a_bug_of_ours_prints_no_command(tmp_path, attack, monkeypatch):
    def bug(*_: object) -> None:
        raise RuntimeError(attack)

    monkeypatch.setattr("wakeproof.cli.main.app", lambda **_: bug())
    called = call(tmp_path, "list", "faults")
    assert called.code == 70
    check_log(called.err)


def test_whatever_is_printed_on_the_console_is_text():
    """Not only by `say`: a table, or a text with markup, goes the same way."""
    console = console_for(None)
    table = Table(*ATTACKS, title=ATTACKS[0])
    table.add_row(*ATTACKS)
    with console.capture() as captured:
        for attack in ATTACKS:
            console.print(attack)
        console.print(table)
    check_log(captured.get())
    assert "[bold]x[/bold]" in captured.get() and ":bomb:" in captured.get()


@pytest.mark.parametrize(
    "text", ["plain", "two\nlines\tand a tab", "⚡ → ✗ ≠ ● é 😀 中", "done(w1)#2.ack: 12::34 # [x]"]
)
def test_text_that_is_none_of_these_stays_as_it_is(text):
    assert visible(text) == spoken(text) == text


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_shown_twice_is_shown_once(attack):
    assert spoken(spoken(attack)) == spoken(attack) and one_line(one_line(attack)) == one_line(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_printed_json_says_the_same(attack):
    encoded = msgspec.json.encode({attack: [attack]})
    assert json.loads(in_json(encoded)) == {attack: [attack]}
    check_log(in_json(encoded).decode())


def unplaced(report: Report) -> Report:
    """The name of a counterexample's file is refused where it is none, so that one stays."""
    data = msgspec.json.decode(encode(report))
    for row in data["results"]:
        for found in (row.get("counterexample"), row.get("compared")):
            if found and found.get("file"):
                found["file"] = "counterexamples/a.json"
    return msgspec.convert(data, Report)


def test_whatever_cannot_be_written_is_not_printable_either():
    """Which is how a text in which there is none is known at once."""
    unwritable = [sign for sign in map(chr, range(sys.maxunicode + 1)) if UNWRITABLE.match(sign)]
    assert len(unwritable) > 2_000 and not any(sign.isprintable() for sign in unwritable)
