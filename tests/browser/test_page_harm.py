"""Whatever a scenario, a release or a file calls things stays text on the page: no element, no script, no address."""

from __future__ import annotations

from collections import Counter

import msgspec
from browsing import visit
from reports import HARM, hostile, html

TAGS = "() => [...document.querySelectorAll('*')].map(one => one.tagName.toLowerCase())"
STRAY = """() => [...document.querySelectorAll('*')].flatMap(one => [...one.attributes]
  .filter(each => /^on/i.test(each.name) || (/^(xlink:)?href$|^src$|^action$|^style$|^srcdoc$/i.test(each.name)
    && !/^(#|data:,$)/.test(each.value) && !one.closest('svg') && each.name !== 'style'))
  .map(each => `${one.tagName} ${each.name}=${each.value}`))"""
THROUGH = """() => {
  for (const step of document.querySelectorAll('.stepping button')) step.click();
  for (const mark of document.querySelectorAll('table.matrix a')) mark.click();
}"""
"""Every step of every story is shown once, and what was covered of every verdict."""
COUNTED = (
    "script",
    "style",
    "img",
    "iframe",
    "object",
    "embed",
    "a",
    "button",
    "title",
    "meta",
    "link",
    "table",
    "details",
)


def test_names_that_mean_harm_stay_text(chromium, report, tmp_path):
    plain, harmed = tmp_path / "plain.html", tmp_path / "harmed.html"
    plain.write_text(html(report), encoding="utf-8")
    harmed.write_text(html(hostile(report)), encoding="utf-8")
    with visit(chromium, plain) as seen:
        seen.open_all()
        seen.ask(THROUGH)
        expected = Counter(seen.ask(TAGS))
    with visit(chromium, harmed) as seen:
        seen.open_all()
        seen.ask(THROUGH)
        for element in seen.page.locator("h1, summary, table.matrix a").all()[:12]:
            element.hover(force=True)
        found = Counter(seen.ask(TAGS))
        assert (seen.said, seen.asked, seen.ask(STRAY)) == ([], [], [])
        assert set(found) == set(expected)
        assert {tag: found[tag] for tag in COUNTED} == {tag: expected[tag] for tag in COUNTED}
        assert HARM in seen.ask("() => document.body.textContent"), "the name is there, as it is"


def test_the_harm_reaches_every_kind_of_text(report):
    """Each text of the report, but for our own words, is harmed: what is tested above is all there is."""
    plain, harmed = msgspec.json.encode(report).decode(), msgspec.json.encode(hostile(report)).decode()
    told = msgspec.json.encode(HARM).decode()[1:-1]
    assert harmed.count(told) > len(report.results) * 3
    assert plain.count(told) == 0
