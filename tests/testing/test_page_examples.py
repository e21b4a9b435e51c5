"""The examples of the page on testing do as they stand what the page says of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wakeproof.testing

PAGE = Path(wakeproof.testing.__path__[0]) / "README.md"
EXAMPLES = dict(re.findall(r"```python\n# (test_\w+)\.py\n(.*?)```", PAGE.read_text(), re.DOTALL))


def test_what_needs_no_release_of_ones_own_passes_as_it_stands(pytester: pytest.Pytester) -> None:
    examples = {name: EXAMPLES[name] for name in ("test_order", "test_chance")}
    pytester.makepyfile(**examples)
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=len(examples))
