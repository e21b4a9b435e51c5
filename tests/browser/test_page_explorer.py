"""The page explored: filters kept in the address, a story step by step, what a proof covered, nothing made unasked."""

from __future__ import annotations

from browsing import Visit, visit

WALK = ".walk[data-story=b1]"
COUNT = f"() => document.querySelector('{WALK} .count')?.textContent"
MADE = "() => document.querySelectorAll('.stepper').length"
SHOWN = """() => [...document.querySelectorAll('table.matrix tbody a:not(.off)')]
  .filter(mark => mark.checkVisibility()).map(mark => Number(mark.dataset.r))"""
STORIES = """() => [...document.querySelectorAll('details.story')].filter(one => !one.hidden)
  .map(one => one.querySelector('summary').textContent)"""
DATA = "() => JSON.parse(document.getElementById('data').textContent)"


def press(seen: Visit, *keys: str) -> str:
    """What is told of the step at which these keys end, pressed in the list of steps."""
    seen.page.locator(f"{WALK} .stepping button[aria-current]").focus()
    for key in keys:
        seen.page.keyboard.press(key)
    return str(seen.ask(COUNT))


def test_arrow_keys_go_through_a_story_and_the_address_keeps_the_step(chromium, comparison):
    with visit(chromium, comparison) as seen:
        last = seen.ask(f"() => document.querySelectorAll('{WALK} .stepping li').length")
        assert last > 5
        assert seen.ask(COUNT) == f"step 1 of {last}"
        assert press(seen, "ArrowRight", "ArrowDown") == f"step 3 of {last}"
        assert press(seen, "ArrowLeft") == f"step 2 of {last}"
        assert press(seen, "End", "ArrowRight") == f"step {last} of {last}"
        assert press(seen, "Home", "ArrowLeft") == f"step 1 of {last}"
        press(seen, "ArrowRight", "ArrowRight", "ArrowRight")
        seen.until("() => location.hash.endsWith('&step=4')")
        place = seen.ask("() => location.hash")
    with visit(chromium, comparison, place=place) as seen:
        assert seen.ask(COUNT) == f"step 4 of {last}"


def test_a_step_shows_its_line_its_state_and_every_choice(chromium, comparison):
    """Held against what the page was given: each choice, and that one of them was taken."""
    with visit(chromium, comparison) as seen:
        data = seen.ask(DATA)
        name = seen.ask(f"() => document.querySelector('{WALK}').dataset.story")
        steps = data["stories"][name]["run"]["steps"]
        press(seen, "Home")
        for number, step in enumerate(steps, 1):
            choices = seen.ask(
                f"() => [...document.querySelectorAll('{WALK} .choices tbody tr')]"
                ".map(row => [row.classList.contains('taken'), row.cells[0].textContent])"
            )
            assert len(choices) == (len(step[9]) if len(step[9]) > 1 else 0), f"step {number}"
            assert sum(taken for taken, _ in choices) == (1 if choices else 0)
            assert seen.ask(f"() => document.querySelectorAll('{WALK} .state tbody tr').length") > 0
            press(seen, "ArrowRight")
        lines = seen.ask(f"() => document.querySelectorAll('{WALK} .moment code').length")
        assert lines > 0, "the last step is one of the release's own"


def test_where_the_releases_part_stands_what_base_does(chromium, comparison):
    with visit(chromium, comparison) as seen:
        jump = seen.page.locator(f"{WALK} .jumps button", has_text="the releases part")
        jump.click()
        told = seen.ask(f"() => document.querySelector('{WALK} .parting').textContent")
        assert told.startswith("≠ Here token_gated does something else: ")
        press(seen, "ArrowLeft")
        assert seen.ask(f"() => document.querySelector('{WALK} .parting')") is None


def test_a_filter_narrows_all_and_a_link_shows_the_same(chromium, comparison):
    with visit(chromium, comparison) as seen:
        all_stories = len(seen.ask(STORIES))
        seen.page.select_option("[name=property]", label="token_owner")
        shown = seen.ask(STORIES)
        assert 0 < len(shown) < all_stories
        seen.page.select_option("[name=release]", label="decoupled")
        assert set(seen.ask(SHOWN)) == {1}
        seen.page.fill("[name=q]", "newer-wake")
        address = seen.ask("() => location.hash")
        stories, marks = seen.ask(STORIES), seen.ask(SHOWN)
        assert len(marks) == 1
    with visit(chromium, comparison, place=address) as seen:
        assert (seen.ask(STORIES), seen.ask(SHOWN)) == (stories, marks)
        seen.page.click("#clear")
        assert len(seen.ask(STORIES)) == all_stories


def test_a_search_for_what_is_not_there_says_so(chromium, comparison):
    with visit(chromium, comparison) as seen:
        seen.page.fill("[name=q]", "no such thing")
        assert seen.ask(STORIES) == seen.ask(SHOWN) == []
        assert seen.ask("() => document.getElementById('none-shown').checkVisibility()")


def test_a_proved_mark_opens_what_was_covered(chromium, comparison):
    with visit(chromium, comparison) as seen:
        seen.ask("() => document.querySelector('table.matrix a.proved').click()")
        seen.until("() => document.querySelector('tr.detail')")
        told = seen.ask("() => document.querySelector('tr.detail').textContent")
        for part in ("No reachable state", "states", "premise", "met in"):
            assert part in told
        assert seen.ask("() => document.querySelectorAll('tr.detail').length") == 1


def test_the_steps_of_a_story_are_made_when_it_is_opened(chromium, comparison):
    with visit(chromium, comparison) as seen:
        made = seen.ask(MADE)
        closed = seen.ask("() => document.querySelectorAll('details.story:not([open])').length")
        assert made == seen.ask("() => document.querySelectorAll('details.story[open]').length") and closed > 0
        seen.page.locator("details.story:not([open]) > summary").first.click()
        seen.until(f"() => ({MADE})() === {made + 1}")


def test_without_scripts_verdicts_and_stories_can_be_read(chromium, comparison):
    with visit(chromium, comparison, java_script_enabled=False) as seen:
        text = seen.page.inner_text("main")
        assert "does not run here" in text
        assert "token_owner" in text and "breaks it at" in text
        assert not seen.page.locator("#filters").is_visible()
