"""A graph that memory has no room for goes to files, and is the same graph; only where that is not enough it ends."""

from __future__ import annotations

import tempfile

import pytest
import toys
from test_engines import counting

from engines import by_compiled_loop, by_interpreter, differences
from wakeproof.checker import explore as exploring
from wakeproof.checker.check import check
from wakeproof.checker.compiled.exploration import CompiledExploration
from wakeproof.checker.components import components, topological
from wakeproof.checker.limits import Limits, Watch
from wakeproof.kernel.properties import Property


@pytest.fixture
def short_of_memory(monkeypatch):
    """Memory is short until the graph lies in files; how many went there."""
    spilled, spill = [], CompiledExploration._spill

    def spilling(compiled):
        spilled.append(spill(compiled))
        return spilled[-1]

    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 50)
    monkeypatch.setattr("wakeproof.checker.limits.used_mib", lambda: 0 if any(spilled) else 1000)
    monkeypatch.setattr(Watch, "__post_init__", lambda watch: setattr(watch, "held", 0))
    monkeypatch.setattr(CompiledExploration, "_spill", spilling)
    return spilled


@pytest.mark.parametrize("world", [toys.busy, lambda: counting(250), lambda: counting(600), lambda: counting(9_000)])
def test_a_graph_in_files_is_the_same_graph(short_of_memory, world):
    graph = by_compiled_loop(world(), Limits(mib=100))
    assert graph.is_spilled and short_of_memory == [True]
    in_memory = by_interpreter(world())
    assert graph.limit == "" and list(graph.states) == list(in_memory.states)
    for name in ("starts", "stops", "moves", "targets", "parents", "ends"):
        assert list(getattr(graph, name)) == list(getattr(in_memory, name)), name


def test_all_that_is_found_of_it_is_the_same(short_of_memory):
    spilled = check(by_compiled_loop(toys.busy(), Limits(mib=100)), premises())
    assert spilled == check(by_compiled_loop(toys.busy()), premises()) and spilled.interleavings


def test_where_it_has_a_cycle_interleavings_are_not_counted(short_of_memory):
    """There they are a number of any length for each state."""
    spilled = check(by_compiled_loop(turning(), Limits(mib=100)), {})
    known = check(by_compiled_loop(turning()), {})
    assert (spilled.interleavings, spilled.cycles) == (None, known.cycles) and known.cycles and known.interleavings == 0


def premises():
    return {each.name: "" for each in toys.busy().world.properties if isinstance(each, Property)}


def turning():
    """Counts up, and may turn round for ever at the end."""
    turn = toys.Toy("cat.turns", lambda v: v["n"] == 4_990, toys.put(k=lambda v: 1 - v["k"]))
    count = toys.Toy("ann.counts", lambda v: v["n"] < 5_000, toys.counts("n"))
    return toys.machine({"n": 0, "k": 0}, [count, turn], [])


def test_where_files_are_not_enough_the_proof_ends(short_of_memory, monkeypatch):
    monkeypatch.setattr("wakeproof.checker.limits.used_mib", lambda: 1000)
    graph = by_compiled_loop(toys.busy(), Limits(mib=100))
    assert graph.limit == "mib=100" and short_of_memory[0]
    assert differences(graph, by_interpreter(toys.busy(), Limits(mib=100)))[:1] in ([], ["starts"])


def test_where_there_is_no_room_for_files_the_proof_ends_as_before(short_of_memory, monkeypatch):
    def full(*words, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    graph = by_compiled_loop(toys.busy(), Limits(mib=100))
    assert graph.limit == "mib=100" and not graph.is_spilled and graph.is_packed()


def test_a_disk_that_fills_up_ends_the_proof(short_of_memory, monkeypatch):
    longer = []

    def full(handle, first, size):
        longer.append(size)
        if len(longer) > 8:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(
        "os.posix_fallocate", lambda *words: (full(*words), __import__("os").truncate(words[0], words[2]))
    )
    graph = by_compiled_loop(counting(9_000), Limits(mib=100))
    assert graph.limit == "mib=100" and graph.is_packed()


@pytest.mark.parametrize("most", [3, 5_000])
def test_what_is_peeled_is_in_the_interpreters_order(most, monkeypatch):
    graph = by_compiled_loop(counting(most))
    found = list(components(graph))
    monkeypatch.setattr("wakeproof.checker.components.topological", lambda graph: None)
    assert components(graph) == found and (topological(graph) is not None) == (most > 4096)


def test_a_large_graph_with_a_cycle_is_not_peeled_whole():
    graph = by_compiled_loop(turning())
    assert topological(graph) is None and any(len(component) > 1 for component in components(graph))


def test_looks_come_often_enough():
    assert exploring.LOOK_EVERY == 4096
