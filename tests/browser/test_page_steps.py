"""A story is gone through step by step: by keys, by buttons and by links, and each moment is what the checker knows."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from browsing import Visit, visit
from reports import compared

from wakeproof.counterexample.drawing import Drawing
from wakeproof.report.page.alone import first_story
from wakeproof.report.source_lines import drawing_of
from wakeproof.results.schema import Report, Result
from wakeproof.wording import probability

FIRST = "#b1"
COUNT = "() => document.querySelector('#b1 .count').textContent"
CURRENT = "() => [...document.querySelectorAll('#b1 [aria-current=step]')].map(one => one.textContent)"
TABLE = """name => [...document.querySelectorAll(`#b1 .${name} tbody tr:not(.kind)`)]
  .map(row => [...row.cells].map(cell => cell.textContent))"""


def first_row(report: Report) -> Result:
    """What stands first on the page of the comparison: what HEAD breaks in a way of its own."""
    return next(row for row in report.results if row.change == "worse")


def drawing() -> Drawing:
    found = drawing_of(first_row(compared()))
    assert found is not None
    return found


def step_of(seen: Visit) -> int:
    return int(seen.ask(COUNT).split()[1])


def test_arrow_keys_home_and_end_go_from_step_to_step(chromium, comparison):
    last = len(drawing().steps)
    with visit(chromium, comparison, place=FIRST) as seen:
        assert step_of(seen) == 1
        went = []
        for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "End", "ArrowRight", "Home", "ArrowUp"):
            seen.page.keyboard.press(key)
            went.append(step_of(seen))
        assert went == [2, 3, 2, last, last, 1, 1]
        assert seen.said == []


def test_whoever_has_just_opened_a_story_goes_on_by_keys(chromium, comparison):
    with visit(chromium, comparison) as seen:
        summary = seen.page.locator("details.story:not([open]) > summary").first
        story = summary.locator("..").get_attribute("data-story")
        summary.click()
        seen.page.keyboard.press("ArrowDown")
        assert seen.page.locator(f"[data-story={story}] .count").inner_text().startswith("step 2 ")


def test_in_the_list_of_steps_the_focus_goes_along_and_tab_leaves_it(chromium, comparison):
    with visit(chromium, comparison, place=FIRST) as seen:
        seen.page.locator("#b1 .stepping [aria-current]").focus()
        seen.page.keyboard.press("ArrowDown")
        here = seen.ask("() => document.activeElement.getAttribute('aria-current')")
        assert (here, len(seen.ask(CURRENT))) == ("step", 1)
        seen.page.keyboard.press("Tab")
        assert not seen.ask("() => document.activeElement.closest('.stepping')")


def test_buttons_and_a_click_into_the_diagram_go_there(chromium, comparison):
    with visit(chromium, comparison, place=FIRST) as seen:
        bar = seen.page.locator("#b1 .bar")
        bar.get_by_role("button", name="next step").click()
        assert step_of(seen) == 2
        bar.get_by_role("button", name="previous step").click()
        assert step_of(seen) == 1
        parted = first_row(compared()).compared.parting.step
        bar.get_by_role("button", name="the releases part").click()
        assert step_of(seen) == parted
        seen.page.locator("#b1 svg.lanes").click(position={"x": 200, "y": 60})
        assert step_of(seen) == 1


def test_a_swipe_goes_on_and_back(chromium, comparison):
    swipe = """across => {
      const on = document.querySelector('#b1 .moment'), at = (type, x) => on.dispatchEvent(
        new PointerEvent(type, {pointerType: 'touch', clientX: x, clientY: 50, bubbles: true}));
      at('pointerdown', 200); at('pointerup', 200 + across);
    }"""
    with visit(chromium, comparison, place=FIRST) as seen:
        went = []
        for across in (-90, -90, 90, 20):
            seen.ask(swipe, across)
            went.append(step_of(seen))
        assert went == [2, 3, 2, 2]


def test_a_step_is_kept_in_the_address_and_a_link_shows_it_again(chromium, comparison):
    with visit(chromium, comparison, place=FIRST) as seen:
        seen.page.keyboard.press("End")
        seen.until("() => location.hash.includes('step=')")
        place = seen.ask("() => location.hash")
    with visit(chromium, comparison, place=place) as seen:
        assert step_of(seen) == len(drawing().steps)
        assert seen.ask("() => document.querySelector('#b1 .stepper').getBoundingClientRect().top") < 300


@pytest.mark.parametrize("step", ["0", "-3", "999", "x", "1e99", "%00", "NaN"])
def test_a_step_that_there_is_not_is_the_nearest_that_there_is(chromium, comparison, step):
    with visit(chromium, comparison, place=f"{FIRST}&step={step}") as seen:
        assert 1 <= step_of(seen) <= len(drawing().steps)
        assert seen.said == []


def test_every_moment_shows_the_choices_that_the_checker_knows(chromium, comparison):
    """Each enabled action with its risk, the one that was taken first."""
    with visit(chromium, comparison, place=FIRST) as seen:
        for step in drawing().steps:
            told = seen.ask(TABLE, "choices")
            if len(step.choices) > 1:
                assert told[0][0].removeprefix("⚡ ") == f"{step.label} (this step)"
                names = sorted(row[0].removeprefix("⚡ ").removesuffix(" (this step)") for row in told)
                assert names == sorted(choice.label for choice in step.choices)
                risks = {row[0].removeprefix("⚡ ").removesuffix(" (this step)"): row[2] for row in told}
                for choice in step.choices:
                    assert risks[choice.label] == probability(choice.risk)
            seen.page.keyboard.press("ArrowRight")


def test_every_moment_shows_rows_tokens_and_handlers_and_marks_what_changed(chromium, comparison):
    shown = {column.name: column.shows for column in drawing().columns}
    changed = """() => [...document.querySelectorAll('#b1 .state td.changed:nth-child(2)')]
      .map(cell => cell.parentElement.cells[0].textContent)"""
    with visit(chromium, comparison, place=FIRST) as seen:
        for step in drawing().steps:
            shown |= {each.lane: each.text for each in step.shows}
            shown |= {each.name: each.text for each in step.requests}
            told = {row[0]: row[1].partition(" was ")[0] for row in seen.ask(TABLE, "state")}
            assert {name: told[name] for name, held in shown.items() if held} == {k: v for k, v in shown.items() if v}
            assert {each.lane for each in step.shows} <= set(seen.ask(changed))
            seen.page.keyboard.press("ArrowRight")


def test_where_the_releases_part_base_stands_beside_head(chromium, comparison):
    parting = first_row(compared()).compared.parting
    with visit(chromium, comparison, place=f"{FIRST}&step={parting.step}") as seen:
        assert parting.base in seen.page.locator("#b1 .parting").inner_text()
        assert seen.ask("() => [...document.querySelectorAll('#b1 .state thead th')].map(h => h.textContent)") == [
            "decoupled",
            "token_gated",
        ]
        assert seen.page.locator("#b1 .state tr.apart").count() > 0, "BASE has done something else"
        seen.page.keyboard.press("ArrowLeft")
        assert seen.page.locator("#b1 .parting").count() == 0
        apart = "() => [...document.querySelectorAll('#b1 .state tr.apart th')].map(one => one.textContent)"
        assert seen.ask(apart) == ["done(w1)"], "up to there they are alike, but for what that will do next"


def elements(root: ET.Element) -> list[tuple[str, dict[str, str], str]]:
    """Every element of a picture in its order, but for its style, and for the frame around the step that is shown."""
    found = [(each.tag.rpartition("}")[2], dict(each.attrib), each.text or "") for each in root.iter()]
    return [each for each in found if each[0] != "style" and each[1].get("class") != "now"]


def test_the_diagram_is_the_one_of_the_figure(chromium, comparison):
    [figure] = first_story(compared())
    whole = "() => new XMLSerializer().serializeToString(document.querySelector('#b1 svg.lanes'))"
    with visit(chromium, comparison, place=FIRST) as seen:
        drawn = elements(ET.fromstring(seen.ask(whole)))
    expected = elements(next(ET.fromstring(figure.svg).iter("{http://www.w3.org/2000/svg}svg")))
    assert [each[0] for each in drawn] == [each[0] for each in expected]
    told = [each for each in zip(drawn, expected, strict=True) if "title" not in each[0][0] and each[0][0] != "svg"]
    assert [one for one, other in told if one[1:] != other[1:]] == []


def test_a_story_is_made_when_it_is_opened(chromium, comparison):
    nodes = "() => document.querySelectorAll('*').length"
    with visit(chromium, comparison) as seen:
        shut = seen.page.locator("details.story:not([open]) .walk")
        assert shut.count() and all(one.inner_html() == "" for one in shut.all())
        before = seen.ask(nodes)
        seen.open_all()
        assert seen.ask(nodes) > before + 500
