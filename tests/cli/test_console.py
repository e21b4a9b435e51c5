"""What whoever waits at the end of a pipe is told, and when; the clock is held by the test."""

from __future__ import annotations

import pytest
from calling import heard

from wakeproof.commands.console import PIPED_EVERY_S, ProgressLines


class Pipe:
    """Lines that were said, each with its second."""

    def __init__(self) -> None:
        self.now, self.said = 0.0, []
        self.lines = ProgressLines(lambda line: self.said.append((self.now, line)), lambda: self.now)

    def at(self, now, *told):
        self.now = now
        self.lines.on_progress(*told) if len(told) > 1 else self.lines.on_decided(*told)


def test_whoever_waits_no_longer_is_told_nothing():
    pipe = Pipe()
    for done in range(4):
        pipe.at(done * PIPED_EVERY_S / 4, done, 4, "small")
    assert pipe.said == []


def test_a_part_that_is_finished_is_told_and_not_sooner_than_the_last_allows():
    pipe = Pipe()
    for second in range(1, 7):
        pipe.at(second * PIPED_EVERY_S / 2, second, 6, "part")
    assert pipe.said == [(done * PIPED_EVERY_S / 2, f"{done} of 6: part") for done in (2, 4, 6)]


def test_a_part_in_hand_is_not_finished():
    pipe = Pipe()
    pipe.at(0.0, 1, 3, "the first")
    pipe.at(60.0, 1, 3, "the second: 4,096 states")
    assert pipe.said == []


def test_the_count_of_another_kind_of_work_begins_anew():
    pipe = Pipe()
    pipe.at(10.0, 3, 3, "proved")
    pipe.at(20.0, 0, 3, "directed")
    pipe.at(30.0, 3, 3, "directed")
    assert [line for _, line in pipe.said] == ["3 of 3: proved", "3 of 3: directed"]


def test_what_is_decided_is_told_at_once_and_is_one_line():
    pipe = Pipe()
    pipe.at(0.5, "a: as\nexpected")
    pipe.at(0.6, "b: as expected")
    assert [second for second, _ in pipe.said] == [0.5, 0.6] and "\n" not in pipe.said[0][1]


@pytest.mark.parametrize(("more", "told"), [((), 2), (("--quiet",), 0)])
def test_a_line_is_said_of_each_scenario_that_is_decided(tmp_path, more, told):
    words = ("prove", "lock-pause", "lock-restart", "--figure-runs", "0", "--jobs", "1", "--out", "report", *more)
    called = heard(tmp_path, *words)
    lines = [line for line in called.err.splitlines() if line.startswith("lock-")]
    assert len(lines) == told and not any(line in called.out for line in lines), called
