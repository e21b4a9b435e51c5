"""What a proof over many machines would take: `python tests/benchmarks/bench_scale.py` makes reports/scale.md.

Costs are measured here: a state expanded, a byte sent to another process, a round trip. A model puts them together for
machines that each own the states of a hash, and go on level by level; SimPy runs it.
"""

from __future__ import annotations

import math
import os
import socket
import statistics
import sys
import threading
import time
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import simpy

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all

REPORT = Path(__file__).parents[2] / "reports/scale.md"
WORLD, RELEASE = "newer-wake messages=4", "decoupled"
SIZES, MACHINES = (10**9, 10**11), (10, 100, 1000)
NETWORK_BYTES_S = 1.25e9
"""Of each machine: 10 Gbit/s, assumed."""
ROUND_TRIP_S = 2e-4
"""Between two machines of one room, assumed: what is measured here is within one machine."""
MEMORY_BYTES = 64e9
CORES = 8
SPEEDS = (0.9, 1.1)
"""Machines are never alike: each is so fast, for the whole of a proof."""
FAILS_AFTER_S = 5 * 365 * 86_400.0
"""One machine, on average: assumed."""
SENT_BYTES = 16
"""With each row: which move led to it from where, and of how many faults."""
MIB = 1 << 20


class Costs(NamedTuple):
    """What was measured: seconds and bytes."""

    states: int
    edges: int
    state_s: float
    learning_s: float
    state_bytes: float
    row_bytes: int
    sent_byte_s: float
    round_trip_s: float
    levels: tuple[int, ...]

    @property
    def edges_per_state(self) -> float:
        return self.edges / self.states


class Prediction(NamedTuple):
    """What the model says of so many states on so many machines."""

    states: int
    machines: int
    seconds: float
    expanding: float
    sending: float
    waiting: float
    machine_bytes: float
    levels: int

    @property
    def efficiency(self) -> float:
        """The part of all machines' time in which states are expanded."""
        return self.expanding / self.seconds

    @property
    def fits(self) -> bool:
        return self.machine_bytes <= MEMORY_BYTES

    @property
    def failures(self) -> float:
        """How many machines fail meanwhile."""
        return self.seconds * self.machines / FAILS_AFTER_S


# What is measured


def measured() -> Costs:
    """On this machine, by the time of the processor: it may have other things to do."""
    name, *settings = WORLD.split()
    (scenario,) = load_all([name], settings, [RELEASE])
    machine = machine_of(scenario, RELEASE)
    cold, graph = cpu_of(machine)
    warm, graph = cpu_of(machine)
    states, edges = len(graph.states), len(graph.targets)
    row = graph.states._width if hasattr(graph.states, "_width") else 0
    held = row + 3 * 4 + 1 + 8 * edges / states + 4 * 2.7
    costs = (sent_byte_s(), round_trip_s(), tuple(levels_of(graph)))
    return Costs(states, edges, warm / states, cold - warm, held, row, *costs)


def cpu_of(machine) -> tuple[float, Graph]:
    started = time.process_time()
    graph = explore(machine, Limits(states=1 << 30))
    return time.process_time() - started, graph


def levels_of(graph: Graph) -> Iterator[int]:
    """How many states are first reached by so many steps."""
    known, frontier = bytearray(len(graph.states)), [0]
    known[0] = 1
    while frontier:
        yield len(frontier)
        following = []
        for state in frontier:
            for target in graph.targets[graph.starts[state] : graph.stops[state]]:
                if not known[target]:
                    known[target] = 1
                    following.append(target)
        frontier = following


def sent_byte_s(size: int = 256 * MIB, piece: int = MIB) -> float:
    """Seconds of the processor, of both sides together, for a byte that one process hands to another by TCP."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        child = os.fork()
        if not child:
            with socket.create_connection(server.getsockname()) as there:
                rows = array("Q", bytes(piece))
                for _ in range(size // piece):
                    there.sendall(memoryview(rows).cast("B"))
                there.sendall(b"%024.9f" % time.process_time())
            os._exit(0)
        here, _ = server.accept()
        started, into, left = time.process_time(), bytearray(piece), size
        with here:
            while left:
                left -= here.recv_into(into, min(piece, left))
            theirs = float(here.recv(24))
        os.waitpid(child, 0)
        return (time.process_time() - started + theirs) / size


def round_trip_s(count: int = 2_000) -> float:
    """The median of a byte there and back."""
    one, other = socket.socketpair()

    def echo() -> None:
        for _ in range(count):
            other.sendall(other.recv(1))

    answering = threading.Thread(target=echo)
    answering.start()
    taken = []
    for _ in range(count):
        started = time.perf_counter()
        one.sendall(b"x")
        one.recv(1)
        taken.append(time.perf_counter() - started)
    answering.join()
    for each in (one, other):
        each.close()
    return statistics.median(taken)


# The model


def scaled(levels: Sequence[int], states: int) -> list[int]:
    """The same shape for so many states: a world that is larger is deeper by the same power that it is wider."""
    factor = (states / sum(levels)) ** (1 / 8)
    depth = max(2, round(len(levels) * factor))
    at = [levels[min(len(levels) - 1, int(place / depth * len(levels)))] for place in range(depth)]
    return [max(1, round(each * states / sum(at))) for each in at]


def predicted(costs: Costs, states: int, machines: int, seed: int = 1) -> Prediction:
    """Every machine expands its part of a level, sends what belongs to others, and waits for all of them."""
    return _Model(costs, states, machines, Random(seed)).run()


class _Model:
    """One proof, as SimPy runs it: a process for each machine, a barrier for each level."""

    def __init__(self, costs: Costs, states: int, machines: int, random: Random) -> None:
        self.costs, self.states, self.machines, self.random = costs, states, machines, random
        self.levels = scaled(costs.levels, states)
        self.clock = simpy.Environment()
        self.speeds = [random.uniform(*SPEEDS) for _ in range(machines)]
        self.arrived, self.opens = 0, self.clock.event()
        self.barrier_s = 2 * ROUND_TRIP_S * math.ceil(math.log2(max(2, machines)))
        self.expanding = self.sending = 0.0

    def run(self) -> Prediction:
        for number in range(self.machines):
            self.clock.process(self._machine(number))
        self.clock.run()
        took, each = self.clock.now, self.machines
        expanding, sending = self.expanding / each, self.sending / each
        held = self.states * self.costs.state_bytes / each
        waiting = took - expanding - sending
        return Prediction(self.states, each, took, expanding, sending, waiting, held, len(self.levels))

    def _machine(self, number: int) -> Iterator[simpy.Event]:
        costs, speed = self.costs, self.speeds[number]
        yield self.clock.timeout(costs.learning_s / speed)  # each learns what the world does, and all the same
        for size in self.levels:
            mine = self._share(size)
            expanding = mine * costs.state_s / CORES / speed
            leaving = mine * costs.edges_per_state * (self.machines - 1) / self.machines
            size_sent = leaving * (costs.row_bytes + SENT_BYTES)
            sending = max(size_sent / NETWORK_BYTES_S, size_sent * costs.sent_byte_s / CORES / speed)
            self.expanding += expanding
            self.sending += sending
            yield self.clock.timeout(expanding + sending)
            yield from self._barrier()

    def _share(self, size: int) -> float:
        """What of a level belongs to one machine: a hash spreads it, and not quite evenly."""
        mean = size / self.machines
        return max(0.0, self.random.gauss(mean, math.sqrt(mean * (1 - 1 / self.machines))))

    def _barrier(self) -> Iterator[simpy.Event]:
        self.arrived += 1
        opens = self.opens
        if self.arrived == self.machines:
            self.arrived, self.opens = 0, self.clock.event()
            yield self.clock.timeout(self.barrier_s)
            opens.succeed()
        else:
            yield opens


# The page


def page(costs: Costs, predictions: Sequence[Prediction]) -> str:
    """The report."""
    sent, gbit_s, memory_gb = costs.row_bytes + SENT_BYTES, NETWORK_BYTES_S * 8 / 1e9, MEMORY_BYTES / 1e9
    rows = "\n".join(map(_row, predictions))
    broken = "\n".join(f"- {line}" for line in breaks(costs, predictions))
    return f"""# What a proof over many machines would take

`python tests/benchmarks/bench_scale.py` makes this page. A proof is parted among the workers of a cluster
([how](../sim/CLUSTER.md#one-proof-on-all-workers)); on many machines it was never run. This is what its parts cost
here, and what a model makes of that.

## Measured

`{WORLD}` on `{RELEASE}`: {costs.states:,} states, {costs.edges:,} transitions, {len(costs.levels)} levels (a
level is what so many steps lead to first). Seconds are of the processor: the machine had other things to do.

| cost | measured |
|---|---|
| a state expanded, found and looked up, once its world is learned | {costs.state_s * 1e6:.2f} µs |
| learning this world, in one place; a larger one takes longer | {costs.learning_s:.1f} s |
| a state in memory: its row, its edges, its place in the index | {costs.state_bytes:.0f} bytes |
| a byte that one process hands to another by TCP, both sides | {costs.sent_byte_s * 1e9:.2f} ns |
| a byte there and back within this machine | {costs.round_trip_s * 1e6:.0f} µs |

## The model

Each machine owns the states of a hash. It expands its part of a level, sends each successor to its owner
({sent} bytes; of n machines, all but one in n belong to another), and waits for all at a
barrier, where values that are new get their codes in one order. Assumed, and not measured: {CORES} cores a machine,
each as fast as this one, {gbit_s:.0f} Gbit/s, {ROUND_TRIP_S * 1e6:.0f} µs for a round trip, {memory_gb:.0f} GB,
machines that differ in speed by a tenth, and larger worlds of the same shape, deeper by the eighth root of what they
are larger. What is built goes by turns of up to 262,144 states, not by levels, and has fewer barriers; at the end it
brings all states to one machine, which numbers them. The model leaves that out.

| states | machines | takes | of that: expanding | sending | waiting | memory each | machines that fail meanwhile |
|---|---|---|---|---|---|---|---|
{rows}

Waiting is for the slowest, at barriers, and while the world is learned.

## Where it breaks

{broken}
"""


def _row(each: Prediction) -> str:
    shares = (each.expanding, each.sending, each.waiting)
    told = " | ".join(f"{share / each.seconds:.0%}" for share in shares)
    memory = f"{each.machine_bytes / 1e9:,.1f} GB" + ("" if each.fits else " (too much)")
    return (
        f"| 10^{round(math.log10(each.states))} | {each.machines:,} | {in_words(each.seconds)} | {told} | {memory} "
        f"| {each.failures:.2g} |"
    )


def breaks(costs: Costs, predictions: Sequence[Prediction]) -> Iterator[str]:
    """What the model says of its own limits."""
    for size in dict.fromkeys(each.states for each in predictions):
        rows = [each for each in predictions if each.states == size]
        name, least = f"10^{round(math.log10(size))}", math.ceil(size * costs.state_bytes / MEMORY_BYTES)
        yield f"**Memory**, {name}: fewer than {least:,} machines do not hold it; on disk, what is looked up decides."
        best = min(rows, key=lambda each: each.seconds)
        yield (
            f"**Barriers**, {name}: the quickest of these is {best.machines:,} machines, {in_words(best.seconds)}, of "
            f"which {best.efficiency:.0%} is expanding; each of the {best.levels} levels waits for the slowest."
        )
    each_way = costs.edges_per_state * (costs.row_bytes + SENT_BYTES)
    wire, core = each_way / NETWORK_BYTES_S, costs.state_s / CORES
    cores = max(1, math.ceil(CORES * core / wire))
    yield (
        f"**Network**: a state sends {each_way:.0f} bytes, {wire * 1e9:.0f} ns on the wire; it is expanded in "
        f"{core * 1e9:.0f} ns by {CORES} cores. From {cores} cores a machine on, the wire decides."
    )
    yield f"**Learning** is serial: no number of machines is done within {costs.learning_s:.0f} s."
    yield "**Numbers**: state and edge numbers have 32 bits. A machine that holds 2^31 edges or more needs wider ones."
    worst = max(predictions, key=lambda each: each.failures)
    yield (
        f"**Failures**: at worst {worst.failures:.2g} machines fail during a proof ({worst.machines:,} machines). From "
        "about 0.1 on a ledger of levels is needed: what was not kept at a barrier has to be found again."
    )


def in_words(seconds: float) -> str:
    """A time as somebody would say it."""
    for size, unit in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:,.1f} {unit}"
    return f"{seconds:,.1f} s"


def main() -> None:
    costs = measured()
    predictions = [predicted(costs, states, machines) for states in SIZES for machines in MACHINES]
    REPORT.write_text(page(costs, predictions), encoding="utf-8")
    sys.stdout.write(f"{REPORT}\n")


if __name__ == "__main__":
    main()
