"""The copy buttons copy the command beside them, letter by letter, by whichever way the browser has."""

from __future__ import annotations

import re

import pytest
from browsing import visit

from wakeproof.results.schema import Report

NO_CLIPBOARD = "Object.defineProperty(Navigator.prototype, 'clipboard', {get: () => undefined});"
REFUSED = "Clipboard.prototype.writeText = () => Promise.reject(new Error('denied'));"
NEITHER = f"{NO_CLIPBOARD} document.execCommand = () => false;"
WAYS = {"the clipboard": "", "no clipboard": NO_CLIPBOARD, "a clipboard that refuses": REFUSED}
PERMITTED = ["clipboard-read", "clipboard-write"]


@pytest.mark.parametrize("before", WAYS.values(), ids=WAYS)
def test_what_is_copied_is_the_command(chromium, comparison, before):
    """Read back by another page of the same browser."""
    with visit(chromium, comparison, before=before, permissions=PERMITTED) as seen:
        reader = seen.page.context.new_page()
        reader.goto(comparison.as_uri())
        seen.open_all()
        commands = seen.page.locator(".command")
        assert commands.count() > 1
        for command in commands.all()[:3]:
            seen.page.bring_to_front()
            command.locator("button").click()
            seen.until("() => document.getElementById('said').textContent.startsWith('copied')")
            seen.ask("() => { document.getElementById('said').textContent = ''; }")
            reader.bring_to_front()
            assert reader.evaluate("() => navigator.clipboard.readText()") == command.locator("code").inner_text()


def test_the_commands_replay_the_counterexamples_of_the_report(chromium, written, report: Report):
    files = [row.counterexample.file for row in report.results if row.counterexample]
    files += [row.compared.file for row in report.results if row.compared and row.compared.file]
    files += [row.file for row in report.reaches if row.file]
    with visit(chromium, written) as seen:
        commands = seen.ask("() => [...document.querySelectorAll('button.copy')].map(one => one.dataset.copy)")
    again, *replays = commands
    assert again == report.about.command
    told = [re.fullmatch(r"wakeproof replay reports/latest/(\S+)", command) for command in replays]
    assert told and all(found and found[1] in files for found in told), replays


def test_where_nothing_can_be_copied_it_says_so(chromium, comparison):
    with visit(chromium, comparison, before=NEITHER) as seen:
        seen.page.locator("button.copy").first.click()
        seen.until("() => document.getElementById('said').textContent.includes('by hand')")
        assert seen.said == []
