"""Search and filters narrow the matrix, the stories and what was covered alike, and an address says what is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from browsing import Visit, visit
from reports import compared

from wakeproof.results.schema import Result, as_expected

SHOWN = """() => [...document.querySelectorAll('table.matrix tbody a')]
  .filter(mark => mark.checkVisibility({visibilityProperty: true})).map(mark => mark.title.split(':')[0]).sort()"""
STORIES = """() => [...document.querySelectorAll('details.story')].filter(one => one.checkVisibility())
  .map(one => one.querySelector('summary').textContent)"""
PAIRS = """() => [...document.querySelectorAll('table.counts tbody tr')].filter(one => one.checkVisibility()).length"""


def names(wanted: Callable[[Result], bool]) -> list[str]:
    """What the matrix is to show of the comparison; a pair of releases shares its change."""
    rows = compared().results
    changes = {(row.scenario, row.property): row.change for row in rows if row.change}
    return sorted(
        f"{row.property} on {row.release} in {row.scenario}"
        for row in rows
        if wanted(row) or (row.change is None and wanted_by_change(wanted, row, changes))
    )


def wanted_by_change(wanted: Callable[[Result], bool], row: Result, changes: dict[tuple[str, str], str | None]) -> bool:
    """Whether its counterpart is wanted for its change alone."""
    return getattr(wanted, "change", "") == changes.get((row.scenario, row.property), "-")


def worse(row: Result) -> bool:
    return row.change == "worse"


worse.change = "worse"  # type: ignore[attr-defined] # what `wanted_by_change` looks for
FILTERS: dict[str, Callable[[Result], bool]] = {
    "release=decoupled": lambda row: row.release == "decoupled",
    "property=token_owner": lambda row: row.property == "token_owner",
    "scenario=happy-path": lambda row: row.scenario == "happy-path",
    "verdict=violated": lambda row: row.verdict == "violated",
    "verdict=unexpected": lambda row: not as_expected(row),
    "change=worse": worse,
    "release=token_gated&verdict=proved": lambda row: row.release == "token_gated" and row.verdict == "proved",
    "q=stuck+happy": lambda row: "stuck" in row.property and row.scenario == "happy-path",
    "release=nobody&verdict=strange&%=%&&=": lambda row: True,
}


@pytest.mark.parametrize("place", FILTERS)
def test_an_address_shows_what_it_says(chromium, comparison, place):
    with visit(chromium, comparison, place=f"#{place}") as seen:
        assert seen.ask(SHOWN) == names(FILTERS[place])
        assert seen.said == []


def test_a_place_that_this_report_does_not_have_is_said(chromium, comparison):
    with visit(chromium, comparison, place="#b999") as seen:
        assert 'has no place "b999"' in seen.page.locator("#nowhere").inner_text()
        seen.page.locator("table.matrix a:visible").first.click()
        assert seen.page.locator("#nowhere").is_hidden()


def choose(seen: Visit, name: str, label: str) -> None:
    seen.page.locator(f"#filters [name={name}]").select_option(label=label)


def test_what_is_chosen_is_kept_in_the_address_and_shown_again(chromium, comparison):
    with visit(chromium, comparison) as seen:
        choose(seen, "release", "decoupled")
        choose(seen, "verdict", "violated")
        seen.page.locator("#filters [name=q]").fill("newer")
        shown, stories, hash_ = seen.ask(SHOWN), seen.ask(STORIES), seen.ask("() => location.hash")
        assert shown and all("decoupled" in name for name in shown)
        assert stories and all("decoupled" in story for story in stories)
        assert f"{len(shown)} of {len(compared().results)} verdicts" in seen.page.locator("#shown").inner_text()
        assert seen.ask(PAIRS) == 1
    with visit(chromium, comparison, place=hash_) as seen:
        assert (seen.ask(SHOWN), seen.ask(STORIES)) == (shown, stories)
        seen.page.locator("#clear").click()
        assert len(seen.ask(SHOWN)) == len(compared().results)
        assert seen.ask("() => location.hash") == ""


def test_a_story_is_found_by_what_is_told_in_it(chromium, comparison):
    with visit(chromium, comparison, place="#q=on_entity_changed") as seen:
        told = seen.page.locator("details.story:visible pre.told")
        assert told.count() and all("on_entity_changed" in one for one in told.all_text_contents())


def test_a_link_leads_there_though_a_filter_hides_it_and_the_filter_stays(chromium, comparison):
    with visit(chromium, comparison, place="#b1&scenario=happy-path") as seen:
        assert seen.page.locator("#b1").is_visible()
        mark = seen.page.locator("table.matrix a:visible").first
        mark.click()
        seen.until("() => location.hash.includes('scenario=happy-path')")
        assert seen.page.locator("tr.detail").is_visible()


def test_whoever_goes_back_has_what_was_chosen_then(chromium, comparison):
    with visit(chromium, comparison) as seen:
        choose(seen, "verdict", "violated")
        before = seen.ask(SHOWN)
        seen.page.locator("table.matrix a:visible").first.click()
        seen.until("() => location.hash.startsWith('#b')")
        choose(seen, "verdict", "all")
        seen.page.go_back()
        seen.until("() => !location.hash.startsWith('#b')")
        assert seen.ask(SHOWN) == before


@pytest.mark.parametrize("by", ["property", "release", "scenario"])
def test_stories_are_grouped(chromium, comparison, by):
    with visit(chromium, comparison) as seen:
        count = len(seen.ask(STORIES))
        choose(seen, "group", by)
        heads = seen.page.locator("#stories h3.group").all_text_contents()
        assert heads and sum(int(head.split()[-1]) for head in heads) == count
        choose(seen, "group", "what matters first")
        assert seen.page.locator("#stories h3.group").count() == 0


def test_a_proved_cell_opens_what_was_covered(chromium, comparison):
    row = next(row for row in compared().results if row.verdict == "proved" and row.scenario == "newer-wake")
    [covered] = [each for each in compared().coverage if (each.scenario, each.release) == (row.scenario, row.release)]
    name = f"{row.property} on {row.release} in {row.scenario}: proved"
    with visit(chromium, comparison) as seen:
        mark = seen.page.locator(f"table.matrix a[title^='{name}']")
        mark.focus()
        seen.page.keyboard.press("Enter")
        panel = seen.page.locator("tr.detail")
        told = panel.inner_text()
        assert f"{row.states:,}" in told and f"met in {row.premise_met:,} transitions" in told
        for each in covered.strikes:
            assert each.fault in told and f"{each.transitions:,}" in told
        panel.locator("a").click()
        assert seen.ask("() => document.activeElement.title").startswith(name)


def test_what_a_link_leads_to_is_not_behind_the_bar(chromium, comparison):
    """Nor behind the head of its table."""
    top = """() => {
      const place = document.querySelector('.target'), box = place.getBoundingClientRect();
      const bars = [document.getElementById('filters'), place.closest('table')?.tHead].filter(Boolean);
      return box.top - Math.max(...bars.map(bar => bar.matches('thead')
        ? bar.rows[0].cells[0].getBoundingClientRect().bottom : bar.getBoundingClientRect().bottom));
    }"""
    for width in (1200, 400):
        with visit(chromium, comparison, viewport={"width": width, "height": 700}) as seen:
            for mark in seen.page.locator("table.matrix a").all()[::7]:
                mark.evaluate("mark => mark.click()")
                seen.until("() => document.querySelector('.target')")
                assert seen.ask(top) >= -1, mark.get_attribute("title")


def risk_in(text):
    """`.25`, or `1 in 51,900` where it is smaller than a thousandth."""
    one, is_small, of = text.replace(",", "").partition(" in ")
    return float(one) / float(of) if is_small else float(one)


def test_a_cell_of_a_comparison_shows_both_risks(chromium, comparison):
    with visit(chromium, comparison) as seen:
        for cell in seen.page.locator("table.matrix td.worse, table.matrix td.likelier").all():
            told = cell.locator("small").all_text_contents()
            assert len(told) == 2 and risk_in(told[0]) < risk_in(told[1]), told
