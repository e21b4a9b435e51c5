"""A graph that is explored in parts is the one that one process makes, however many there are, and whatever fails."""

from __future__ import annotations

from array import array
from typing import Any
from unittest.mock import patch

import msgspec
import pytest
import toys
from charts import Line, charts, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from test_engines import counting

from engines import by_compiled_loop, differences
from wakeproof.cache.record_folder import folder_at
from wakeproof.campaign.job import machine_of
from wakeproof.checker.check import check
from wakeproof.checker.compiled import part as part_module
from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.compiled.memory import Handle
from wakeproof.checker.compiled.part import GraphPart, PartReport, Setup, TurnOrder
from wakeproof.checker.compiled.part_tables import CHANGED, LENGTHENED, TableGrowth
from wakeproof.checker.compiled.parted import PartingPlan, PartsHere
from wakeproof.checker.compiled.rows import RowsInStores
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, Limits, Watch
from wakeproof.errors import PartLost, UserError
from wakeproof.kernel.machine import Machine
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all

COUNTS = (1, 2, 3, 5)
NO_LIMIT = Limits(states=1 << 30)


def parting_of(count: int, kind: type[PartsHere] = PartsHere, states_min: int = 0) -> PartingPlan:
    return PartingPlan(lambda: kind(count), states_min, parts_min=1)


def in_parts(machine: Machine, parting: PartingPlan | int, limits: Limits = NO_LIMIT, **options: Any) -> Graph:
    """Handed over to parts within the first few states."""
    parting = parting_of(parting) if isinstance(parting, int) else parting
    with patch("wakeproof.checker.explore.LOOK_EVERY", 3):
        return by_compiled_loop(machine, limits, parting=parting, **options)


def late_after(parting: PartingPlan, turns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit in seconds is reached when parts have done more turns than these."""
    over = Watch.over

    def late(watch: Watch, states: int) -> str:
        over(watch, states)
        return "seconds=1" if parting.costs.turns > turns else ""

    monkeypatch.setattr(Watch, "over", late)


def values(graph: Graph) -> list[tuple[Any, ...]]:
    """States by what they hold: codes are those of the machine that has met the values."""
    layout = graph.machine.layout.values
    return [tuple(layout[slot][code] for slot, code in enumerate(state)) for state in graph.states]


def unlike(one: Graph, other: Graph) -> list[str]:
    found = [name for name in differences(one, other) if name != "states"]
    return found + ["values"] * (values(one) != values(other))


def failing() -> Machine:
    """A world in which the way on leads over faults, and the same place is reached with and without."""
    lines = [Line("a", "b"), Line("a", "c", "bob", "", "slip"), Line("b", "c"), Line("c", "d", "ann", "", "fall")]
    return drawn([*lines, Line("d", "e"), Line("e", "f", "bob", "", "slip"), Line("c", "f"), Line("f", "a")])


WORLDS = {
    "busy": toys.busy,
    "one byte": lambda: counting(250),
    "two bytes": lambda: counting(300),
    "faults": failing,
}


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_the_graph_is_that_of_one_process(world, count):
    assert unlike(in_parts(world(), count), by_compiled_loop(world())) == []


@settings(max_examples=60)
@given(lines=charts(), count=st.sampled_from(COUNTS), expanded=st.integers(1, 4))
def test_it_is_on_any_chart(lines, count, expanded):
    with (
        patch("wakeproof.checker.compiled.parted.EXPANDED_FIRST", expanded),
        patch("wakeproof.checker.compiled.parted.EXPANDED_MAX", expanded),
    ):
        assert unlike(in_parts(drawn(lines), count), by_compiled_loop(drawn(lines))) == []


@settings(max_examples=10)
@given(slots=st.sets(st.integers(0, 1)), count=st.sampled_from(COUNTS))
def test_whichever_slots_decide_whose_a_state_is_shows_nowhere(slots, count):
    with patch("wakeproof.checker.compiled.parted.owning_slots", lambda compiled, parts: tuple(slots)):
        assert unlike(in_parts(counting(300), count), by_compiled_loop(counting(300))) == []


def test_parts_elsewhere_hand_the_same_over(monkeypatch):
    """Who cannot map the other's memory reads arrays, and rows are made anew."""
    here, elsewhere = parting_of(3), parting_of(3)
    graph = in_parts(toys.busy(), here)
    monkeypatch.setattr(part_module, "can_map", lambda handle: False)
    assert unlike(in_parts(toys.busy(), elsewhere), graph) == []
    assert here.costs.collected_bytes == elsewhere.costs.collected_bytes


def held_in(graph: Graph) -> list[set[Any]]:
    """What each slot holds in any state: parts learn codes in another order, and so have others."""
    layout = graph.machine.layout.values
    return [{values[code] for code in graph._codes(slot)} for slot, values in enumerate(layout)]


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_slots_hold_what_they_hold_in_one_process(world):
    graph = in_parts(world(), 3)
    assert isinstance(graph.states, RowsInStores) and held_in(graph) == held_in(by_compiled_loop(world()))


def test_what_a_part_has_beside_a_graph_that_was_cut_is_no_part_of_it(monkeypatch):
    parting = parting_of(3)
    late_after(parting, 3, monkeypatch)
    graph = in_parts(toys.busy(), parting)
    assert sum(parting.costs.states) > len(graph.states)
    layout = graph.machine.layout.values
    assert held_in(graph) == [{layout[slot][state[slot]] for state in graph.states} for slot in range(len(layout))]


def test_what_was_shared_and_cannot_be_mapped_is_read(monkeypatch):
    def lost(handle: Handle) -> None:
        raise OSError(2, "No such file or directory")

    monkeypatch.setattr("wakeproof.checker.compiled.parted.mapped", lost)
    assert unlike(in_parts(toys.busy(), 3), by_compiled_loop(toys.busy())) == []


@pytest.mark.parametrize("places", [1, 2, 1 << 10])
def test_how_many_rows_a_part_remembers_to_have_sent_shows_nowhere(places, monkeypatch):
    monkeypatch.setattr(part_module, "SENT_PLACES", places)
    assert unlike(in_parts(toys.busy(), 3), by_compiled_loop(toys.busy())) == []


def test_what_is_sent_twice_in_a_row_is_sent_once(monkeypatch):
    parting, poor = parting_of(2), parting_of(2)
    in_parts(toys.busy(), parting)
    monkeypatch.setattr(part_module, "SENT_PLACES", 1)
    in_parts(toys.busy(), poor)
    assert parting.costs.sent_bytes < 0.9 * poor.costs.sent_bytes


@pytest.mark.parametrize("room", [1, 100])
def test_little_room_at_the_beginning_shows_nowhere(room, monkeypatch):
    monkeypatch.setattr(part_module, "ROOM_FIRST", room)
    monkeypatch.setattr(part_module, "MISSES_ROOM", room)
    assert unlike(in_parts(counting(300), 3), by_compiled_loop(counting(300))) == []


def test_verdicts_are_those_of_one_process():
    premises = {prop.name: "" for prop in toys.busy().world.properties}
    parted, alone = (
        check(graph, premises, behaviour=True) for graph in (in_parts(toys.busy(), 3), by_compiled_loop(toys.busy()))
    )
    assert repr(parted) == repr(alone) and parted.verdicts


def test_proofs_are_those_of_one_process_counterexamples_included():
    """On a shipped world that breaks a property: all that is told of it, in its order."""
    [loaded] = load_all(["lock-pause"])

    def proof(parting: PartingPlan | None, *, behaviour: bool = False) -> Proof:
        machine = machine_of(loaded, "unchecked")
        premises = {prop.name: prop.premise for prop in machine.world.properties}
        return prove(machine, premises, loaded.delays, behaviour=behaviour, parting=parting)

    with patch("wakeproof.checker.explore.HAND_OVER_AT", 0), patch("wakeproof.checker.explore.LOOK_EVERY", 3):
        parting = parting_of(3)
        parted, alone = proof(parting), proof(None)
        told_apart = [proof(parting, behaviour=True).behaviour for parting in (parting_of(3), None)]
    assert parting.costs.collected_bytes and any(parted.explanations.values())
    assert repr(parted) == repr(alone) and told_apart[0] == told_apart[1]


# Limits, and whatever fails


@pytest.fixture
def short_of_memory(monkeypatch):
    """So little may be held that a graph of some thousand states goes to files, once it is collected."""
    monkeypatch.setattr(part_module, "SENT_PLACES", 1)
    monkeypatch.setattr("wakeproof.checker.compiled.parted.MIB", 1 << 14)
    monkeypatch.setattr("wakeproof.checker.limits.used_mib", lambda: 0)


def test_a_graph_that_memory_has_no_room_for_goes_to_files(short_of_memory):
    graph, alone = in_parts(toys.busy(), 2, Limits(mib=60)), by_compiled_loop(toys.busy())
    assert graph.is_spilled and graph.limit == "" and values(graph) == values(alone)
    for name in ("starts", "stops", "moves", "targets", "parents", "ends"):
        assert list(getattr(graph, name)) == list(getattr(alone, name)), name


def test_where_files_have_no_room_one_process_goes_on(short_of_memory, monkeypatch):
    def full(*words: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.posix_fallocate", full)
    parting = parting_of(2)
    graph = in_parts(toys.busy(), parting, Limits(mib=60))
    assert unlike(graph, by_compiled_loop(toys.busy())) == [] and not graph.is_spilled and parting.costs.turns


def test_a_part_that_holds_too_much_is_given_up(short_of_memory):
    parting = parting_of(2)
    assert unlike(in_parts(toys.busy(), parting, Limits(mib=9)), by_compiled_loop(toys.busy())) == []
    assert parting.costs.turns and not parting.costs.collected_bytes


@pytest.mark.parametrize("states", [1, 10, 777, 6_545, 6_546, 6_547])
def test_a_limit_of_states_is_exact(states):
    """It cuts short what one process would have found so far, so one process goes on."""
    parting = parting_of(2)
    graph = in_parts(toys.busy(), parting, Limits(states=states))
    assert unlike(graph, by_compiled_loop(toys.busy(), Limits(states=states))) == []
    assert bool(graph.limit) == (states < 6_546) == (parting.costs.collected_bytes == 0)


def test_what_is_kept_goes_on_where_parts_had_learned(tmp_path):
    """They learn in another order than one process: that order is kept as well."""

    def kept(states: int) -> Graph:
        checkpoint = Checkpoint(folder_at(str(tmp_path)), "k", every_s=0.0)
        return in_parts(toys.busy(), parting_of(2, states_min=50), Limits(states=states), checkpoint=checkpoint)

    assert kept(3_000).limit == "states=3000" and list(tmp_path.rglob("k"))
    assert kept(4_000).limit == "states=4000"
    assert unlike(kept(1 << 30), by_compiled_loop(toys.busy())) == []


@pytest.mark.parametrize("looks", [1, 3, 8])
def test_a_limit_of_seconds_leaves_what_parts_have_explored(looks, monkeypatch):
    parting = parting_of(3)
    late_after(parting, looks, monkeypatch)
    graph, whole = in_parts(toys.busy(), parting), by_compiled_loop(toys.busy())
    assert graph.limit == "seconds=1" and graph.is_packed() and graph.faults_covered < whole.faults_covered
    assert set(values(graph)) < set(values(whole)) and parting.costs.collected_bytes
    expanded = [state for state in range(len(graph.states)) if graph.stops[state]]
    assert all(graph.stops[state] > graph.starts[state] for state in expanded) and len(expanded) > looks


class Interrupted(PartsHere):
    def turn(self, order: bytes) -> list[bytes]:
        raise KeyboardInterrupt


class FailsOnce(PartsHere):
    """The first of them is lost in its third turn."""

    made = 0

    def __init__(self, count: int) -> None:
        super().__init__(count)
        FailsOnce.made += 1
        self.left = 3 if FailsOnce.made == 1 else 1 << 30

    def turn(self, order: bytes) -> list[bytes]:
        self.left -= 1
        if not self.left:
            raise PartLost("the worker at tcp://there has left")
        return super().turn(order)


class Fails(PartsHere):
    def finish(self) -> list[int]:
        raise PartLost("gone")


def test_an_interrupt_leaves_what_one_process_had():
    graph = in_parts(toys.busy(), parting_of(2, Interrupted, 100))
    assert graph.limit == INTERRUPTED and 100 <= len(graph.states) < 1_000 and graph.is_packed()


def test_parts_that_are_lost_are_begun_again():
    FailsOnce.made, parting = 0, parting_of(2, FailsOnce)
    assert unlike(in_parts(toys.busy(), parting), by_compiled_loop(toys.busy())) == []
    assert parting.costs.lost == ["the worker at tcp://there has left"] and parting.costs.collected_bytes


@pytest.mark.parametrize("world", [toys.busy, lambda: counting(600)])
def test_where_parts_are_lost_again_and_again_one_process_goes_on(world):
    parting = parting_of(2, Fails)
    assert unlike(in_parts(world(), parting), by_compiled_loop(world())) == []
    assert parting.costs.lost == ["gone"] * 3


def test_where_nobody_is_there_one_process_goes_on():
    def nobody() -> PartsHere:
        raise PartLost("the scheduler does not answer")

    assert unlike(in_parts(toys.busy(), PartingPlan(nobody, 0)), by_compiled_loop(toys.busy())) == []


def test_one_part_alone_is_not_worth_it():
    parting = PartingPlan(lambda: PartsHere(1), 0)
    in_parts(toys.busy(), parting)
    assert parting.costs.turns == 0


def test_a_rule_that_raises_does_so_where_it_would_in_one_process():
    """Parts come to another of two places first."""

    def raising() -> Machine:
        def fails(view: Any) -> None:
            raise ValueError(f"{view['n']} {view['m']}")

        count = toys.Toy("ann.counts", lambda v: v["n"] < 40, toys.counts("n"))
        look = toys.Toy("bob.looks", lambda v: v["n"] % 9 == 8, toys.counts("m"))
        wrong = toys.Toy("cat.fails", lambda v: v["n"] + v["m"] > 30, fails)
        return toys.machine({"n": 0, "m": 0}, [count, look, wrong], [])

    with pytest.raises(UserError) as alone:
        by_compiled_loop(raising())
    with pytest.raises(UserError) as parted:
        in_parts(raising(), 3)
    assert str(parted.value) == str(alone.value)


# A part by itself


def told(rows: list[tuple[int, int]]) -> bytes:
    """Rows of two words, as another part sends them: with edge, faults and offers."""
    records = [array("i", array("Q", row).tobytes()) + array("i", (edge, 0)) for edge, row in enumerate(rows)]
    length = sum(map(len, records))
    return b"".join(map(bytes, [array("i", (len(rows), length, 0, 0)), *records]))


def hashed(word: int, mixed: int = 0x243F6A8885A308D3) -> int:
    """What `loop.hash_of` has come to after a word."""
    mixed = (mixed ^ word) * 0x9E3779B97F4A7C15 % (1 << 64)
    return mixed ^ mixed >> 32


def test_rows_of_one_hash_are_two_states():
    """Nothing rests on a hash: rows are compared whole."""
    first, second = (3, 5), (4, hashed(3) ^ hashed(4) ^ 5)
    assert hashed(first[1], hashed(first[0])) == hashed(second[1], hashed(second[0]))
    part = GraphPart(msgspec.msgpack.encode(Setup(0, 1, slots=16, rules=1, idle_rules=0, reader_words=1)))
    nothing = dict.fromkeys(LENGTHENED, b"") | {"write_starts": bytes(4)}
    whole = {name: bytes(8 * 16) for name in CHANGED}
    part.turn(msgspec.msgpack.encode(TurnOrder(TableGrowth(nothing, whole, 16, 4), 0)), [b""])
    report, outgoing = part.turn(msgspec.msgpack.encode(TurnOrder(None, 0)), [told([first, second, first])])
    assert msgspec.msgpack.decode(report, type=PartReport).states == 2
    assert list(array("i", outgoing[0]))[4:] == [0, 0, 1, 1, 2, 0]


def test_a_part_too_large_for_its_numbers_says_so():
    part = GraphPart(msgspec.msgpack.encode(Setup(0, 2, slots=8, rules=1, idle_rules=0, reader_words=1)))
    with pytest.raises(OverflowError, match="numbers of 30 bits"):
        part._room("states", 1 << 30)
