"""summary.md fits into a comment on a pull request, whatever there is to say, and says the verdict first."""

from __future__ import annotations

import re

import msgspec
import pytest
from ci_reports import HOSTILE, breach, hostile, report_of, row
from mermaid_parser import by_grammar
from page_reports import compared, run, sample

from wakeproof.report.mermaid import CHARACTERS_MAX as DIAGRAM_CHARACTERS_MAX
from wakeproof.report.summary import CHARACTERS_MAX, CUT, summary


def large(scenarios: int, told: int):
    """So many scenarios, each broken in its own way, told in so many lines."""
    broken = (breach(*(f"{line}. step {line} of {number}" for line in range(told))) for number in range(scenarios))
    return report_of(
        *(row("violated", scenario=f"s{n}", property=f"p{n}", counterexample=found) for n, found in enumerate(broken))
    )


def stories(text: str) -> list[str]:
    """What is folded below the heading of all that is broken."""
    return text.partition("\n## What is broken\n")[2].partition("\n## ")[0].split("<details>")[1:]


def test_tables_that_only_some_readers_want_are_folded():
    text = summary(sample())
    for heading in ("Scenario x property", "What was covered"):
        below = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        assert below.lstrip().startswith("<details><summary>") and below.rstrip().endswith("</details>")
        assert "</summary>\n\n| scenario |" in below, "GitHub draws a table only after an empty line"


def test_a_small_one_leaves_nothing_out():
    text = summary(large(3, 10))
    assert "left out" not in text and len(stories(text)) == 3


@pytest.mark.parametrize(("scenarios", "told"), [(40, 100), (150, 40), (1, 10_000)])
def test_a_large_one_is_cut_story_by_story(scenarios, told):
    text = summary(large(scenarios, told))
    assert len(text) < CHARACTERS_MAX
    assert text.startswith("# wakeproof: ") and f"of {scenarios} checks fail" in text
    assert "are left out here" in text and CUT not in text
    assert text.count("```") % 2 == 0 and text.count("<details>") == text.count("</details>")


def test_what_no_table_can_shorten_is_cut_and_says_so():
    text = summary(report_of(*(row(property=f"{'p' * 400}{number}") for number in range(200))))
    assert len(text) < CHARACTERS_MAX and text.endswith(CUT) and text.startswith("# wakeproof: ")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_markup(name):
    text = summary(hostile(name))
    outside = re.sub("`[^`\n]+`", "", "".join(text.split("\n```")[::2]))
    assert text.count("\n```") % 2 == 0 and "<script" not in outside and "<b>" not in outside


def diagrams(text: str) -> list[str]:
    return re.findall(r"^```mermaid\n(.*?\n)```$", text, re.DOTALL | re.MULTILINE)


def long_runs(stories: int, steps: int):
    """So many stories, each drawn in so many steps."""
    found = breach("1. append(m1)")
    drawn = msgspec.structs.replace(found, drawing=run(steps=steps))
    told = (msgspec.structs.replace(drawn, story=(f"{number}",)) for number in range(stories))
    return report_of(*(row("violated", property=f"p{n}", counterexample=each) for n, each in enumerate(told)))


def test_each_story_is_drawn_below_its_words():
    text = summary(sample())
    assert len(diagrams(text)) == len(stories(text)) == 3 and "are drawn here" not in text
    for story in stories(text):
        (diagram,) = diagrams(story)
        name, release, scenario = re.match(r"<summary>(\w+) on (\w+).* in (\w+) ", story).groups()
        assert by_grammar(diagram).title == f"{name} in {scenario} on {release}"
        assert story.index("```text") < story.index("```mermaid") < story.index("Replay: ")


def test_of_a_comparison_the_new_way_is_drawn():
    text = summary(compared())
    changed = text.partition("## What is broken")[0]
    assert [by_grammar(each).title for each in diagrams(changed)] == ["q in calm on new", "p in storm on new"]
    assert all("step3z" not in each for each in diagrams(changed)) and "step 3 of it → okz" in diagrams(changed)[1]


@pytest.mark.parametrize(("stories", "steps", "drawn"), [(3, 60, 3), (40, 60, None), (200, 30, None)])
def test_as_many_are_drawn_as_there_is_room_for_and_the_rest_is_told(stories, steps, drawn):
    text = summary(long_runs(stories, steps))
    assert len(text) < CHARACTERS_MAX
    count = len(diagrams(text))
    assert count == drawn or 3 <= count < stories
    told = re.search(r"^_(\d+) of (\d+) stories are drawn here; all of them are in index.html", text, re.MULTILINE)
    assert (told is None) == (count == stories) and (told is None or int(told[1]) == count)
    for diagram in diagrams(text):
        by_grammar(diagram)


def test_what_is_too_long_for_mermaid_is_not_drawn():
    text = summary(long_runs(2, 1_500))
    assert DIAGRAM_CHARACTERS_MAX < CHARACTERS_MAX and diagrams(text) == []
    assert "_0 of 2 stories are drawn here" in text
