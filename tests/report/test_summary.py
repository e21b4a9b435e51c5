"""summary.md fits into a comment on a pull request, whatever there is to say, and says the verdict first."""

from __future__ import annotations

import re

import pytest
from ci_reports import HOSTILE, breach, hostile, report_of, row

from wakeproof.report.summary import CHARACTERS_MAX, CUT, summary


def large(scenarios: int, told: int):
    """So many scenarios, each broken in its own way, told in so many lines."""
    broken = (breach(*(f"{line}. step {line} of {number}" for line in range(told))) for number in range(scenarios))
    return report_of(
        *(row("violated", scenario=f"s{n}", property=f"p{n}", counterexample=found) for n, found in enumerate(broken))
    )


def test_a_small_one_leaves_nothing_out():
    text = summary(large(3, 10))
    assert "left out" not in text and text.count("<details>") == 3


@pytest.mark.parametrize(("scenarios", "told"), [(40, 100), (150, 40), (1, 10_000)])
def test_a_large_one_is_cut_story_by_story(scenarios, told):
    text = summary(large(scenarios, told))
    assert len(text) < CHARACTERS_MAX
    assert text.startswith("# wakeproof: ") and f"{scenarios} of {scenarios} verdicts are violated" in text
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
