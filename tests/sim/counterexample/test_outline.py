"""Stories folded for a reader: they say nothing that did not happen, and leave out only what goes as usual."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import pytest

import worlds
from wakeproof.campaign.sample import runs_of
from wakeproof.counterexample.outline import outline
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.trace import Trace, TraceStep
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.schedulers.lenient import replay_leniently

SMALL = ("newer-wake", "crash-inside-release", "stale-done", "two-streams-one-consumer", "slow-runner", "lost-reply")
SHIPPED = [(scenario, release) for scenario in SMALL for release in worlds.HISTORICAL]
LINES_MAX = 15


# Small runs, written as they are read


def ran(*steps: str, end: str = "") -> Trace:
    """Steps as `actor: note → result; note`, with `!` before a fault and `✗name` after what it breaks."""
    return Trace(tuple(map(moment, steps)), findings(end))


def moment(step: str) -> TraceStep:
    acted, _, broken = step.partition(" ✗")
    actor, _, said = acted.partition(": ")
    notes = tuple(Note(*note.split(" → ")) for note in said.split("; "))
    fault = "loss" if actor.startswith("!") else None
    return TraceStep(notes[0].label, actor.removeprefix("!"), fault, notes, findings(broken))


def findings(names: str) -> tuple[Finding, ...]:
    return tuple(Finding(name, "so it is") for name in names.split())


USUAL = ran(
    "p: append(m1)",
    "w1: claim(w1,r1).send",
    "w1: claim(w1,r1).grant → w1",
    "w1: ask(w1).send",
    "w1: ask(w1).read → stream/a; ask(w1).answer → 200",
    "w1: done(w1).send",
    "w1: done(w1).ack → ok; done(w1).answer → 200",
)
ASKED = ("w1: ask(w1).send", "w1: ask(w1).read → stream/a; ask(w1).answer → 200")
DONE = ("w1: done(w1).send", "w1: done(w1).ack → ok; done(w1).answer → 200")

STORIES = {
    "as usual": (USUAL, ["1. append(m1)", "7. claim(w1,r1), ask(w1), done(w1) as usual"]),
    "appended together": (ran("p: append(m1)", "p: append(m2)"), ["2. append(m1); append(m2)"]),
    "another's, as usual": (
        ran("w2: done(w2).send", "w2: done(w2).ack → ok; done(w2).answer → 200"),
        ["2. done(w2) as usual"],
    ),
    "other names, as usual": (
        ran("w2: claim(w2,r7).send", "w2: claim(w2,r7).grant → w2"),
        ["2. claim(w2,r7) as usual"],
    ),
    "one result differs": (
        ran("w1: ask(w1).send", "w1: ask(w1).read → stream/b; ask(w1).answer → 200", *DONE),
        ["4. ask(w1): send, read → stream/b, answer → 200; done(w1) as usual"],
    ),
    "the last result differs": (
        ran("w1: done(w1).send", "w1: done(w1).ack → ok; done(w1).answer → 502"),
        ["2. done(w1): send, ack → ok, answer → 502"],
    ),
    "somebody else's name": (
        ran("w1: claim(w1,r1).send", "w1: claim(w1,r1).grant → w2"),
        ["2. claim(w1,r1): send, grant → w2"],
    ),
    "a step too few": (ran("w1: done(w1).send", "q: append(m1)"), ["1. done(w1): send", "2. append(m1)"]),
    "a step too many": (ran(*ASKED, "w1: ask(w1).retry"), ["3. ask(w1): send, read → stream/a, answer → 200, retry"]),
    "interrupted": (
        ran("w1: done(w1).send", "w2: ask(w2).send", "w1: done(w1).ack → ok; done(w1).answer → 200"),
        ["1. done(w1): send", "2. ask(w2): send", "3. done(w1): ack → ok, answer → 200"],
    ),
    "sent again": (ran("w1: done(w1)#2.send"), ["1. done(w1)#2: send"]),
    "a fault alone": (
        ran(*ASKED, "!w1: done(w1).send", "w1: done(w1).answer → 500"),
        ["2. ask(w1) as usual", "3. ⚡ done(w1): send  [fault: loss]", "4. done(w1): answer → 500"],
    ),
    "two faults": (
        ran("!s: server.crash", "!s: server.crash"),
        ["1. ⚡ server: crash  [fault: loss]", "2. ⚡ server: crash  [fault: loss]"],
    ),
    "broken here": (
        ran("w1: done(w1).send", "w1: done(w1).ack → ok ✗mine other", "w1: done(w1).answer → 200"),
        ["2. done(w1): send, ack → ok", "   ✗ mine: so it is", "3. done(w1): answer → 200"],
    ),
    "another broken": (ran("w1: x.y ✗other", end="other"), ["1. x: y"]),
    "broken at the end": (ran("w1: x.y", end="other mine"), ["1. x: y", "   ✗ mine: so it is"]),
    "nothing at all": (ran(), []),
    "ten steps": (ran(*["w1: x.y"] * 9, "w2: z.y"), [" 9. x: y, y, y, y, y, y, y, y, y", "10. z: y"]),
}


@pytest.mark.parametrize(("run", "lines"), STORIES.values(), ids=STORIES)
def test_a_story(run: Trace, lines: list[str]) -> None:
    assert outline(run, USUAL, "mine") == lines


def asks(**rows: str) -> Trace:
    """Requests that ask for a row each."""
    return ran(*(f"{wake}: ask({wake}).read → {row}" for wake, row in rows.items()))


@pytest.mark.parametrize(
    ("usual", "run", "said"),
    [
        ({"w1": "a", "w2": "b"}, {"w2": "b"}, "ask(w2) as usual"),
        ({"w1": "a", "w2": "b"}, {"w2": "a"}, "ask(w2): read → a"),
        ({"w1": "a", "w2": "b"}, {"w3": "a"}, "ask(w3) as usual"),
        ({"w1": "of w1"}, {"w2": "of w2"}, "ask(w2) as usual"),
        ({"w1": "of w1"}, {"w2": "of w1"}, "ask(w2): read → of w1"),
        ({"w1": "of w12"}, {"w2": "of w22"}, "ask(w2): read → of w22"),
        ({"w1a": "a"}, {"w2a": "a"}, "ask(w2a) as usual"),
        ({"w1a": "a"}, {"w2b": "a"}, "ask(w2b): read → a"),
        ({"w1a": "server", "w1b": "server"}, {"w1b": "server"}, "ask(w1b) as usual"),
    ],
)
def test_usual_is_what_the_same_request_does_or_one_like_it(
    usual: dict[str, str], run: dict[str, str], said: str
) -> None:
    assert outline(asks(**run), asks(**usual), "") == [f"1. {said}"]


# Stories unfolded again: line by line they give back the notes of the run


def request_of(note: Note) -> str:
    return note.label.rpartition(".")[0] or note.label


def like(request: str, notes: Iterable[Note]) -> tuple[str, ...]:
    """What a request does, whoever it is for, on whichever stream: `callback(w2b)` reads the row of its own, b."""
    kind, _, names = request.removesuffix(")").partition("(")
    stream = names.partition(",")[0].lstrip("w0123456789")
    own = [*names.split(","), f"stream/{stream}"] if stream else names.split(",")
    said = " ".join(str(note).removeprefix(request) for note in notes)
    for name in filter(None, own):
        said = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "its", said)
    return kind, said


def likes(usual: Trace) -> set[tuple[str, ...]]:
    notes = (note for step in usual.steps for note in step.notes)
    return {like(request, group) for request, group in groupby(notes, key=request_of)}


def unfolds(lines: Sequence[str], run: Trace, usual: Trace) -> bool:
    """Whether these lines tell every note of the run, in order, by the step that they are numbered with."""
    known, told_to = likes(usual), 0
    for line in (line for line in lines if not line.lstrip().startswith("✗")):
        number, _, said = line.partition(". ")
        notes = [note for step in run.steps[told_to : int(number)] for note in step.notes]
        for part in re.sub(r"  \[fault: \w+\]$", "", said.removeprefix("⚡ ")).split("; "):
            notes = after(part, notes, known)
        assert not notes, f"{line} leaves out {notes[0]}"
        told_to = int(number)
    return told_to == len(run.steps)


def after(part: str, notes: list[Note], known: set[tuple[str, ...]]) -> list[Note]:
    """The notes that are still to be told after this part of a line has told its own."""
    for request in part.removesuffix(" as usual").split(", ") if part.endswith(" as usual") else ():
        count = sum(1 for _ in same(request, notes))
        assert like(request, notes[:count]) in known, f"{request} does not go as usual"
        notes = notes[count:]
    if part.endswith(" as usual"):
        return notes
    steps = spelled(part)
    assert steps == list(map(str, notes[: len(steps)])), f"{part} is not what happened"
    return notes[len(steps) :]


def same(request: str, notes: Iterable[Note]) -> Iterator[Note]:
    for note in notes:
        if request_of(note) != request:
            return
        yield note


def spelled(part: str) -> list[str]:
    request, colon, steps = part.partition(": ")
    return [f"{request}.{step}" for step in steps.split(", ")] if colon else part.split(", ")


def undisturbed(machine: Machine) -> Trace:
    return replay_leniently(machine, [])


def alone(lines: Sequence[str], run: Trace) -> bool:
    """Whether each fault has a line of its own, and nothing else is called one."""
    numbered = [(int(line.partition(".")[0]), "⚡" in line, "[fault: " in line) for line in lines if "✗" not in line]
    ends = [0, *(number for number, _, _ in numbered)]
    faults = [number for number, step in enumerate(run.steps, 1) if step.fault]
    told_alone = [number for number, before in zip(ends[1:], ends, strict=False) if number == before + 1]
    marked = [number for number, mark, named in numbered if mark and named]
    return faults == marked and set(faults) <= set(told_alone)


@pytest.mark.parametrize("name", sorted(scenario_paths()))
def test_a_story_tells_every_step_or_names_its_request_as_usual(name: str) -> None:
    [scenario] = load_all([name])
    runs = runs_of(scenario, "decoupled")
    usual = undisturbed(runs.machine)
    for seed in range(40):
        run = runs.run(seed)
        lines = outline(run, usual, "no_lost_work")
        assert unfolds(lines, run, usual)
        assert alone(lines, run)


# The simplest stories of what ships


@pytest.mark.parametrize(("scenario", "release"), SHIPPED)
def test_the_simplest_story_of_each_broken_property_is_short_and_true(scenario: str, release: str) -> None:
    machine, broken = worlds.simplest(scenario, release)
    usual = undisturbed(machine)
    assert broken, "a scenario in which nothing breaks has no stories"
    for name, run in broken.items():
        lines = outline(run, usual, name)
        assert len(lines) <= LINES_MAX, lines
        assert unfolds(lines, run, usual)
        assert alone(lines, run)
        assert marked(lines) == [name]


@pytest.mark.parametrize("scenario", SMALL)
def test_a_release_that_breaks_nothing_has_no_story(scenario: str) -> None:
    assert worlds.simplest(scenario, "fenced")[1] == {}


def marked(lines: Iterable[str]) -> list[str]:
    """The properties that lines of their own say are broken."""
    return [line.split()[1].rstrip(":") for line in lines if line.lstrip().startswith("✗")]


@pytest.mark.parametrize("name", ["token_owner", "rightful_writer", "no_lost_work", "claim_owner"])
def test_only_the_property_asked_about_is_marked(name: str) -> None:
    machine, broken = worlds.simplest("newer-wake", "decoupled")
    run = replay_leniently(machine, broken["no_lost_work"].labels)
    assert len({finding.property for finding in run.findings}) == 4
    assert set(marked(outline(run, undisturbed(machine), name))) == {name} & {f.property for f in run.findings}


# Two streams, one lasting consumer: a callback may read the other stream's row


def story(wake: str, *, messages: int) -> list[str]:
    """All goes as usual up to this wake (w1 or w2); then both streams claim theirs before either calls back."""
    world = {"streams": 2, "consumer_identity": "runner"}
    once = worlds.undisturbed("decoupled", **world).execution.labels
    before = once if wake == "w2" else ()
    requests = ("append", "claim(w1b)", "claim(w1a)", "callback(w1b)")
    falling = [label for request in requests for label in once if label.startswith(request)]
    renamed = [label.replace("(w1", f"({wake}").replace("(m1", f"(m{wake[1:]}") for label in falling]
    machine = worlds.machine("decoupled", messages=messages, **world)
    return outline(replay_leniently(machine, [*before, *renamed]), undisturbed(machine), "token_owner")


OTHERS_ROW = "send, read_callback → stream/a, read_entity → running, mint → token"


def test_a_callback_that_reads_the_other_streams_row_is_told() -> None:
    lines = story("w1", messages=1)
    assert any(f"callback(w1b): {OTHERS_ROW}(w1b), answer → 200" in line for line in lines), lines
    assert any(line.endswith("claim(w1a) as usual") for line in lines), lines


def test_the_second_wakes_callback_that_reads_the_other_streams_row_is_told_too() -> None:
    lines = story("w2", messages=2)
    assert any("claim(w2a) as usual" in line for line in lines), lines
    assert any(f"callback(w2b): {OTHERS_ROW}(w2b), answer → 200" in line for line in lines), lines


def test_a_request_that_goes_to_another_server_than_the_rest_says_so() -> None:
    order = ["callback(w1).send@server-0 < write(w1).send@server-1"]
    walk = worlds.directed("decoupled", order=order, breaks="rightful_writer", servers=2)
    lines = outline(walk.execution, undisturbed(walk.machine), "rightful_writer")
    assert any("write(w1): send@server-1, check → false" in line for line in lines), lines
