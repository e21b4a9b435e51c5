"""index.html for people who do not see, do not use a mouse, or prefer the dark: axe-core's rules, and the keyboard."""

from __future__ import annotations

from accessible import CONTRAST, violations
from browsing import visit

FOCUSABLE = """() => {
  const all = document.querySelectorAll('a[href], button, summary, [tabindex="0"], input, select, textarea');
  window.stops = [...all].filter(one => one.tabIndex === 0 && one.checkVisibility({visibilityProperty: true}));
  return stops.length;
}"""
HERE = """() => {
  const here = document.activeElement, style = getComputedStyle(here), box = here.getBoundingClientRect();
  return {
    at: stops.indexOf(here),
    what: `${here.tagName} ${here.className} ${(here.getAttribute('aria-label') || here.textContent).slice(0, 60)}`,
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
  };
}"""


def test_axe_has_nothing_to_say(chromium, written):
    with visit(chromium, written) as seen:
        seen.open_all()
        assert violations(seen) == []
        seen.page.emulate_media(color_scheme="dark")
        assert violations(seen, CONTRAST) == []


def test_axe_has_nothing_to_say_before_anything_is_opened(chromium, comparison):
    with visit(chromium, comparison) as seen:
        assert violations(seen) == []


def test_axe_has_nothing_to_say_of_what_was_covered_nor_of_a_filtered_page(chromium, comparison):
    """On a telephone, and in the dark, with what a link to a proved cell opens."""
    look = {"viewport": {"width": 400, "height": 800}, "color_scheme": "dark"}
    with visit(chromium, comparison, place="#verdict=proved&group=property", **look) as seen:
        seen.page.locator("table.matrix a:visible").first.click()
        assert seen.page.locator("tr.detail").is_visible()
        seen.page.locator("#filters summary").click()
        assert violations(seen) == []


def test_nothing_moves_for_those_who_asked_for_that(chromium, comparison):
    moving = "() => getComputedStyle(document.querySelector('svg.lanes .now')).transitionDuration"
    for wish, moves in (("reduce", False), ("no-preference", True)):
        with visit(chromium, comparison, place="#b1", reduced_motion=wish) as seen:
            assert (float(seen.ask(moving).split("s")[0]) > 0) is moves


def test_dark_is_dark_and_light_is_light(chromium, comparison):
    lightness = "() => getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)"
    shades = {}
    for scheme in ("light", "dark"):
        with visit(chromium, comparison, color_scheme=scheme) as seen:
            shades[scheme] = sum(seen.ask(lightness)) / 3
    assert shades["light"] > 230 and shades["dark"] < 60


def test_tab_goes_through_the_page_in_order_and_shows_where_it_is(chromium, comparison):
    with visit(chromium, comparison) as seen:
        count = seen.ask(FOCUSABLE)
        assert count > 10
        for number in range(count):
            seen.page.keyboard.press("Tab")
            here = seen.ask(HERE)
            assert (here["at"], here["ring"], here["seen"]) == (number, True, True), here


def test_enter_opens_and_shuts_a_story(chromium, comparison):
    with visit(chromium, comparison) as seen:
        story = seen.page.locator("details.story").last
        story.locator("summary").first.focus()
        for _ in range(2):
            before = story.get_attribute("open")
            seen.page.keyboard.press("Enter")
            assert (story.get_attribute("open") is None) != (before is None)


def test_enter_on_a_mark_moves_the_focus_to_its_evidence(chromium, comparison):
    with visit(chromium, comparison) as seen:
        mark = seen.page.locator("table.matrix a.violated").last
        mark.focus()
        seen.page.keyboard.press("Enter")
        seen.until("() => document.activeElement === document.querySelector(':target')")
        assert seen.page.locator(":target").is_visible()
        seen.page.keyboard.press("Tab")
        inside = "() => document.querySelector(':target').contains(document.activeElement)"
        assert seen.ask(inside) or seen.page.locator("td:target").count()


def test_a_wide_diagram_is_scrolled_by_keys(chromium, comparison):
    with visit(chromium, comparison, viewport={"width": 400, "height": 800}) as seen:
        seen.open_all()
        regions = seen.page.locator("details.story .scroll[tabindex='0']")
        assert regions.count()
        wide = [one for one in regions.all() if one.evaluate("one => one.scrollWidth > one.clientWidth + 50")]
        assert wide, "no diagram is wider than a telephone"
        wide[0].focus()
        for _ in range(5):
            seen.page.keyboard.press("ArrowRight")
        seen.until("one => one.scrollLeft > 0", wide[0].element_handle())
