"""index.html opens from disk by itself: it asks for nothing, says nothing, and every mark leads to its evidence."""

from __future__ import annotations

import re
from typing import Any

from browsing import visit
from reports import compared

from wakeproof.results.schema import Report

MARKS = """() => {
  const heads = [...document.querySelectorAll('table.matrix thead th')].map(head => head.textContent);
  return [...document.querySelectorAll('table.matrix tbody a')].map(mark => {
    const cell = mark.closest('td');
    return {
      href: mark.getAttribute('href'),
      scenario: cell.parentElement.querySelector('th').textContent,
      property: heads[cell.cellIndex].replaceAll('\\u200b', ''),
    };
  });
}"""
SHUT = """() => {
  for (const one of document.querySelectorAll('details')) one.open = false;
  history.replaceState(null, '', location.pathname);
  scrollTo(0, 0);
}"""
PLACE = """() => {
  const place = document.querySelector(':target');
  if (!place) return null;
  const box = place.getBoundingClientRect(), story = place.closest('details.story');
  const row = place.closest('tr'), heads = row && row.closest('table').querySelectorAll('thead th');
  return {
    seen: place.checkVisibility({visibilityProperty: true}) && box.height > 0
      && box.top < innerHeight && box.bottom > 0,
    told: story ? story.querySelector('summary').textContent
      : row.querySelector('th').textContent + ' ' + heads[place.cellIndex].textContent.replaceAll('\\u200b', ''),
  };
}"""


def test_it_opens_from_disk_in_silence(chromium, written):
    with visit(chromium, written) as seen:
        seen.open_all()
        seen.page.wait_for_load_state("networkidle")
        assert (seen.said, seen.asked) == ([], [])
        assert seen.page.title().startswith("wakeproof: ")


def test_there_is_a_mark_for_every_verdict(chromium, written, report: Report):
    with visit(chromium, written) as seen:
        marks = [(mark["scenario"], mark["property"]) for mark in seen.ask(MARKS)]
    assert sorted(marks) == sorted((row.scenario, row.property) for row in report.results)


def test_every_mark_leads_to_its_evidence(chromium, written):
    """The place is opened, on the screen, and of the same property and scenario."""
    follow = f"""async number => {{
      ({SHUT})();
      document.querySelectorAll('table.matrix tbody a')[number].click();
      await new Promise(done => setTimeout(done, 20));
      return ({PLACE})();
    }}"""
    with visit(chromium, written) as seen:
        marks = seen.ask(MARKS)
        places = [seen.ask(follow, number) for number in range(len(marks))]
        assert [mark for mark, place in zip(marks, places, strict=True) if not _leads(mark, place)] == []


def test_the_same_mark_leads_there_again(chromium, comparison):
    """The address is the same then, so that nothing is heard of it."""
    with visit(chromium, comparison) as seen:
        mark = seen.page.locator("table.matrix a.violated").last
        for _ in range(2):
            mark.click()
            seen.until("() => document.querySelector(':target').checkVisibility()")
            seen.ask("() => { for (const one of document.querySelectorAll('details')) one.open = false; }")


def test_marks_lead_to_their_evidence_without_scripts(chromium, comparison):
    with visit(chromium, comparison, java_script_enabled=False) as seen:
        marks = list({mark["href"]: mark for mark in seen.ask(MARKS)}.values())
        for mark in [*marks[:5], *marks[-5:]]:
            seen.ask(SHUT)
            seen.page.locator(f"table.matrix a[href='{mark['href']}']").first.click()
            seen.page.wait_for_timeout(20)
            place = seen.ask(PLACE)
            assert _leads(mark, place), (mark, place)


def _leads(mark: dict[str, str], place: dict[str, Any] | None) -> bool:
    return bool(place and place["seen"] and mark["property"] in place["told"] and mark["scenario"] in place["told"])


def test_every_link_leads_somewhere(chromium, written):
    script = "() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
    with visit(chromium, written) as seen:
        hrefs = dict.fromkeys(seen.ask(script))
        inner = [href for href in hrefs if href.startswith("#")]
        there = "ids => ids.filter(id => !document.getElementById(id.slice(1)))"
        assert (inner, seen.ask(there, inner)) == (list(hrefs), [])
        twice = "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
        assert seen.ask(f"{twice} return ids.filter((id, place) => ids.indexOf(id) !== place); }}") == []


def test_without_scripts_every_verdict_and_story_can_be_read(chromium, comparison):
    with visit(chromium, comparison, java_script_enabled=False) as seen:
        for summary in seen.page.locator("details.story > summary").all():
            if summary.locator("..").get_attribute("open") is None:
                summary.click()
        stories = seen.page.locator("details.story pre.told")
        assert stories.count() > 0 and all(one.is_visible() for one in stories.all())
        assert not seen.page.locator("#filters").is_visible(), "what needs a script is not offered"
        assert seen.page.locator("noscript p").is_visible()
        told = "\n".join(stories.all_inner_texts())
        first = next(row.counterexample for row in compared().results if row.counterexample)
        assert all(line.strip() in told for line in first.told)


def test_the_answer_leads_to_the_story_of_what_it_names(chromium, written):
    """Each line that names something broken: of a check a release and a property, of a comparison what got worse."""
    follow = f"""async number => {{
      ({SHUT})();
      document.querySelectorAll('#answer ul.releases a')[number].click();
      await new Promise(requestAnimationFrame);
      return ({PLACE})();
    }}"""
    with visit(chromium, written) as seen:
        lines = seen.page.locator("#answer ul.releases a").all_text_contents()
        assert lines
        for number, line in enumerate(lines):
            found = seen.ask(follow, number)
            named = re.match(r"(?:worse|likelier|.*: breaks):? (\w+)", line)
            assert named and found["seen"] and named[1] in found["told"], line
