"""index.html on every screen and on paper: nothing sticks out, nothing is drawn outside its picture."""

from __future__ import annotations

import pytest
from browsing import visit

STICKS_OUT = """() => {
  const wide = document.documentElement.clientWidth, out = [];
  for (const one of document.querySelectorAll('body *')) {
    if (one.closest('.scroll, svg, .hidden, pre') && !one.matches('.scroll, pre')) continue;
    const box = one.getBoundingClientRect();
    if (box.width && box.right > wide + 1) out.push(`${one.tagName} ${one.className} ends at ${box.right} of ${wide}`);
  }
  return out;
}"""
PICTURES = """() => [...document.querySelectorAll('main svg')].map(picture => {
  const box = picture.getBoundingClientRect(), scale = box.width / picture.viewBox.baseVal.width, out = [];
  for (const text of picture.querySelectorAll('text')) {
    const at = text.getBoundingClientRect();
    if (!at.width) continue;
    const over = Math.max(box.left - at.left, at.right - box.right, box.top - at.top, at.bottom - box.bottom);
    if (over > 1) out.push(`${text.textContent} by ${over.toFixed(1)}`);
  }
  return {name: picture.getAttribute('aria-label') || picture.querySelector('title')?.textContent || '',
          wide: box.width, high: box.height, scale, out};
})"""


def size(width: int) -> dict[str, dict[str, int]]:
    return {"viewport": {"width": width, "height": 900}}


@pytest.mark.parametrize("width", [400, 1600])
def test_the_page_itself_never_scrolls_sideways(chromium, written, width):
    with visit(chromium, written, **size(width)) as seen:
        assert seen.ask("() => document.documentElement.scrollWidth <= innerWidth"), seen.ask(STICKS_OUT)
        seen.open_all()
        assert seen.ask("() => document.documentElement.scrollWidth <= innerWidth"), seen.ask(STICKS_OUT)


@pytest.mark.parametrize("width", [400, 1600])
def test_every_picture_has_its_texts_inside(chromium, written, width):
    with visit(chromium, written, **size(width)) as seen:
        seen.open_all()
        pictures = seen.ask(PICTURES)
    assert pictures
    assert [each for each in pictures if each["wide"] < 100 or each["high"] < 40 or each["out"]] == []


def test_on_a_telephone_pictures_scroll_rather_than_shrink(chromium, comparison):
    """Letters of 12 pixels are still 9 at three quarters."""
    with visit(chromium, comparison, **size(400)) as seen:
        seen.open_all()
        assert [each["name"] for each in seen.ask(PICTURES) if each["scale"] < 0.75] == []


def test_on_paper_every_story_is_open(chromium, comparison):
    with visit(chromium, comparison) as seen:
        seen.page.emulate_media(media="print")
        seen.page.pdf()
        stories, told = (
            seen.page.locator("details.story"),
            seen.page.locator("details.story pre.told, details.story svg"),
        )
        assert [one.get_attribute("open") for one in stories.all()] == [""] * stories.count()
        assert all(one.is_visible() for one in told.all())
        assert seen.said == []
