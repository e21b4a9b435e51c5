"""Where work stood that had to be ended: the innermost frame that is neither Python's nor the harness's."""

from __future__ import annotations

import pytest

from wakeproof.workers.limits import died

WORDS = """Current thread 0x01 (most recent call first):
  File "{standard}", line 1 in sleep
  File "/releases/mine.py", line 7 in {function}
  File "/releases/other.py", line 3 in done
"""


@pytest.mark.parametrize(("function", "told"), [("_clear", "_clear"), ("<module>", "the file")])
def test_the_place_is_named(function, told):
    error = str(died(WORDS.format(standard="<frozen os>", function=function), "a signal"))
    assert error.startswith(f"/releases/mine.py:7: {told} ended its process (a signal); ")


def test_where_it_stood_in_nobody_s_code_the_work_is_named():
    assert str(died(WORDS.replace("/releases", "<frozen").format(standard="<string>", function="f"), "x")).startswith(
        "the work in a process ended its process (x); "
    )
