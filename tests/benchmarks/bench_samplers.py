"""Samplers of schedules on published programs: schedules until the bug is found, beside what is published.

    python tests/benchmarks/bench_samplers.py                 what reports/samplers.json lacks, by program
    python tests/benchmarks/bench_samplers.py bluetooth ...   these programs anew

Each finished program is told and kept at once, in `reports/samplers.json`; `reports/samplers.md` is made of that.
A sampler that goes by a run made before counts that run as its first schedule, as its authors did.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from threads.program import Program
from threads.programs import PROGRAMS
from threads.world import build
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.schedulers.footprints import profile
from wakeproof.schedulers.partial_orders import PartialOrders
from wakeproof.schedulers.priorities import pct
from wakeproof.schedulers.run import Scheduler, walk
from wakeproof.schedulers.selective import surw
from wakeproof.schedulers.uniform import Uniform
from wakeproof.schedulers.unseen import UnseenRuns

FOLDER = Path(__file__).parents[2] / "reports"
TRIALS, WITHIN = 20, 100
SCHEDULES_MAX, MANY_THREADS, TOO_MANY_THREADS = 1_000, 15, 40
EXHAUSTIVE = Limits(states=300_000, seconds=60.0)
STEPS_PER_MACHINE = 60_000
"""What a machine remembers of runs is let go after so many steps: in large worlds hardly a state comes twice."""

Steps = Sequence[Transition]
Runs = Callable[[Callable[[], Machine], Iterator[Random]], Iterator[Steps]]


@dataclass(frozen=True)
class Sampler:
    """`runs(machine_of, randoms)` makes one schedule after another; large programs are for `selective` ones alone."""

    runs: Runs
    selective: bool = False


def each_alone(scheduler_of: Callable[[Random], Scheduler]) -> Runs:
    """Schedules that know nothing of each other."""

    def runs(machine_of: Callable[[], Machine], randoms: Iterator[Random]) -> Iterator[Steps]:
        machine, steps = machine_of(), 0
        for random in randoms:
            if steps > STEPS_PER_MACHINE:
                machine, steps = machine_of(), 0
            path = walk(machine, scheduler_of(random))
            steps += len(path)
            yield path

    return runs


def after_one_run(scheduler_of: Callable[[Random, Any], Scheduler]) -> Runs:
    """Schedules that go by what the first of them did, which was made by uniform choice."""

    def runs(machine_of: Callable[[], Machine], randoms: Iterator[Random]) -> Iterator[Steps]:
        machine = machine_of()
        first = walk(machine, Uniform(next(randoms)))
        yield first
        known = profile(machine, first)
        yield from each_alone(lambda random: scheduler_of(random, known))(machine_of, randoms)

    return runs


def unseen(machine_of: Callable[[], Machine], randoms: Iterator[Random]) -> Iterator[Steps]:
    machine = machine_of()
    made = UnseenRuns(machine)
    for random in randoms:
        path = walk(machine, made.scheduler(random))
        made.add(path)
        yield path


SAMPLERS: Mapping[str, Sampler] = {
    "uniform": Sampler(each_alone(Uniform)),
    "PCT-3": Sampler(after_one_run(lambda random, known: pct(random, depth=3, steps=known.steps))),
    "POS": Sampler(each_alone(PartialOrders)),
    "SURW": Sampler(after_one_run(surw), selective=True),
    "unseen": Sampler(unseen, selective=True),
}


def is_found(path: Steps, broken: str) -> bool:
    along = (finding for taken in path for finding in taken.step.findings)
    return any(finding.property == broken for finding in (*along, *path[-1].to.end.findings))


def first_found(program: Program, sampler: Sampler, trial: int, cap: int) -> int:
    """The number of the first schedule that finds the bug, counted from 1; one more than the cap if none does."""
    randoms = (Random(trial * SCHEDULES_MAX + number) for number in range(cap))
    found = sampler.runs(lambda: Machine(build(program)), randoms)
    return next((number for number, path in enumerate(found, 1) if is_found(path, program.breaks)), cap + 1)


def tried_on(program: Program) -> list[str]:
    """The samplers that a program is for."""
    large = len(program.threads) + 1 > TOO_MANY_THREADS
    return [name for name, sampler in SAMPLERS.items() if sampler.selective or not large]


def measured(program: Program, trials: int) -> dict[str, Any]:
    samplers = {name: measured_by(SAMPLERS[name], program, trials) for name in tried_on(program)}
    return {**sizes_of(program), "samplers": samplers, "exhaustive": exhausted(program)}


def measured_by(sampler: Sampler, program: Program, trials: int) -> dict[str, Any]:
    cap = SCHEDULES_MAX if len(program.threads) + 1 <= MANY_THREADS else WITHIN
    began = time.process_time()
    firsts = [first_found(program, sampler, trial, cap) for trial in range(trials)]
    return {"cap": cap, "firsts": firsts, "seconds": round(time.process_time() - began, 1)}


def sizes_of(program: Program) -> dict[str, int]:
    """Threads, the main one among them, and how many steps a run has."""
    machine = Machine(build(program))
    runs = [len(walk(machine, Uniform(Random(seed)))) for seed in range(5)]
    return {"threads": len(program.threads) + 1, "steps": int(median(runs))}


def is_whole(name: str, row: Mapping[str, Any] | None) -> bool:
    return row is not None and list(row["samplers"]) == tried_on(PROGRAMS[name]) and row["exhaustive"] is not None


def exhausted(program: Program) -> dict[str, Any]:
    """Every interleaving, as far as the limits go."""
    machine, began = Machine(build(program)), time.process_time()
    graph = explore(machine, EXHAUSTIVE)
    seconds = round(time.process_time() - began, 2)
    broken = bool(graph.broken & graph.bits([program.breaks]))
    return {"states": len(graph.states), "seconds": seconds, "limit": graph.limit, "found": broken}


def main(names: Sequence[str]) -> None:
    file = FOLDER / "samplers.json"
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"trials": TRIALS, "programs": {}}
    asked = list(names) or [name for name in PROGRAMS if not is_whole(name, kept["programs"].get(name))]
    for number, name in enumerate(asked, 1):
        began = time.perf_counter()
        kept["programs"][name] = measured(PROGRAMS[name], TRIALS)
        kept["programs"] = {each: kept["programs"][each] for each in PROGRAMS if each in kept["programs"]}
        file.write_text(written(kept), encoding="utf-8")
        told = " ".join(f"{each} {in_words(row)}" for each, row in kept["programs"][name]["samplers"].items())
        print(f"{number}/{len(asked)} {name}: {told} ({time.perf_counter() - began:.0f} s)", flush=True)
    (FOLDER / "samplers.md").write_text(page(kept), encoding="utf-8")


def written(kept: Mapping[str, Any]) -> str:
    """A line a program, so that a program measured anew is a line changed."""
    rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in kept["programs"].items())
    return f'{{"trials": {kept["trials"]}, "programs": {{\n{rows}\n}}}}\n'


# The page


PUBLISHED: Mapping[str, tuple[str, str, str, str]] = {
    "reorder_3": ("-", "185 ± 199", "86 ± 70", "7 ± 7"),
    "reorder_4": ("-", "554 ± 643", "533 ± 651", "7 ± 6"),
    "reorder_5": ("-", "647 ± 517", "2169 ± 2182", "10 ± 9"),
    "reorder_10": ("-", "3225 ± 2426*, median 3255", "-", "17 ± 11, median 18"),
    "reorder_20": ("-", "3005 ± 2680", "-", "6 ± 4, median 4"),
    "reorder_50": ("-", "3304 ± 1721*", "-", "13 ± 12"),
    "reorder_100": ("-", "-", "-", "194 ± 214, median 112"),
    "twostage": ("464 ± 581", "13 ± 14", "15 ± 12", "8 ± 4"),
    "twostage_20": ("-", "159 ± 151", "156 ± 137", "6 ± 3"),
    "twostage_50": ("-", "1676 ± 1715", "1637 ± 1385", "20 ± 17, median 16"),
    "twostage_100": ("-", "7466 ± 831*", "6674 ± 2877*", "454 ± 444, median 272"),
    "wronglock_3": ("36 ± 42", "58 ± 46", "11 ± 14", "9 ± 9"),
    "wronglock": ("36 ± 42", "51 ± 50", "10 ± 14", "7 ± 7"),
    "account": ("18 ± 24", "4 ± 2", "4 ± 3", "6 ± 5"),
    "lazy01": ("21 ± 21", "5 ± 3", "5 ± 3", "2 ± 0"),
    "token_ring": ("13 ± 13", "8 ± 6", "9 ± 11", "8 ± 6"),
    "bluetooth": ("215 ± 225", "112 ± 73", "36 ± 29, median 22", "70 ± 55, median 53"),
    "deadlock01": ("3 ± 3", "13 ± 12", "4 ± 3", "2 ± 0"),
    "stack": ("176 ± 136", "3 ± 2", "2 ± 1", "5 ± 3"),
    "stringbuffer": ("2243 ± 2324", "281 ± 261", "23 ± 19", "8 ± 7, median 5"),
}
"""Mean and deviation over the authors' 20 trials of up to 10,000 schedules: random walk, PCT-3, POS, SURW."""
HEAD = """# Samplers on published programs

Schedules until the published bug is found, the median of {trials} trials, on {count} programs of the SCTBench set,
written anew ([model/threads](../model/threads/README.md) says where points of scheduling differ). Made by
`python tests/benchmarks/bench_samplers.py`, all figures in `samplers.json`. In brackets what is published: mean ±
deviation of 20 trials of up to 10,000 schedules, and the median where it is known (artefact of Zhao et al.,
"Selectively uniform concurrency testing", ASPLOS 2025; `-`: never found, `*`: not in every trial). `> n`: not found in
n schedules by half of the trials. The last columns are the exhaustive driver: states, and seconds of the processor
until every interleaving was seen, or until it was cut.

`unseen` is this project's own ([how](../sim/wakeproof/schedulers/unseen.py)): it leads every second run to a value that
nobody has read yet where somebody stood. The others: [uniform](../sim/wakeproof/schedulers/uniform.py),
[PCT](../sim/wakeproof/schedulers/priorities.py) of depth 3, [POS](../sim/wakeproof/schedulers/partial_orders.py),
[SURW](../sim/wakeproof/schedulers/selective.py).
"""
FOOT = """

A run before the others (by uniform choice, from which PCT and SURW know how long runs are and what is contended) is
counted as the first schedule. A trial has {cap:,} schedules, {within} where there are more than {many} threads. Where
there are more than {too_many}, uniform choice, PCT and POS are not tried; what else is not tried took more time than
there was, and is measured by the same command. Neither is counted in a share. Published figures are of other events
(each memory access of a compiled program), so they are to be read by their order of magnitude. POS and SURW know of a
step what it would read and write; `unseen` also which values the slots hold, and what earlier runs of its trial have
read.

Shares are of what a sampler was tried on, and these programs have fewer steps than the originals: what is published is
.842 for the best sampler, on 30 others and larger ones. What tells samplers apart are the medians of many threads.
"""


def page(kept: Mapping[str, Any]) -> str:
    programs, names = kept["programs"], list(SAMPLERS)
    lines = [
        HEAD.format(trials=kept["trials"], count=len(programs)),
        f"| program | threads | steps | {' | '.join(names)} | states | seconds |",
        "|---|--:|--:|" + "--:|" * (len(names) + 2),
    ]
    lines += [row_of(name, row) for name, row in programs.items()]
    lines += ["", *recalls(programs)]
    return "\n".join(lines) + FOOT.format(
        cap=SCHEDULES_MAX, within=WITHIN, many=MANY_THREADS, too_many=TOO_MANY_THREADS
    )


def row_of(name: str, row: Mapping[str, Any]) -> str:
    published = dict(zip(SAMPLERS, PUBLISHED.get(name, ()), strict=False))
    told = [in_words(row["samplers"].get(each)) for each in SAMPLERS]
    cells = [
        f"{words} ({published[each]})" if each in published else words
        for each, words in zip(SAMPLERS, told, strict=True)
    ]
    cells += exhaustion(row["exhaustive"])
    return f"| {name} | {row['threads']} | {row['steps']} | {' | '.join(cells)} |"


def exhaustion(seen: Mapping[str, Any] | None) -> list[str]:
    """States and seconds until every interleaving was seen, or how far it came."""
    if seen is None:
        return ["not tried", ""]
    if not seen["limit"]:
        return [f"{seen['states']:,}", f"{seen['seconds']:.2f}"]
    return [f"> {seen['states'] - 1:,}", f"cut at {seen['seconds']:.2f} ({seen['limit']})"]


def in_words(row: Mapping[str, Any] | None) -> str:
    if row is None:
        return "not tried"
    middle = median(row["firsts"])
    return f"> {row['cap']:,}" if middle > row["cap"] else f"{middle:g}"


def recall(rows: Sequence[Mapping[str, Any]], sampler: str) -> float:
    """The share of trials that found the bug within so many schedules, each program alike that it was tried on."""
    tried = [row["samplers"][sampler] for row in rows if sampler in row["samplers"]]
    trials = [first <= WITHIN for each in tried for first in each["firsts"]]
    return sum(trials) / len(trials)


def recalls(programs: Mapping[str, Any]) -> Iterator[str]:
    yield f"| found within {WITHIN} schedules, of all trials | {' | '.join(SAMPLERS)} |"
    yield "|---|" + "--:|" * len(SAMPLERS)
    published = [row for name, row in programs.items() if name in PUBLISHED]
    small = [row for row in programs.values() if row["threads"] <= TOO_MANY_THREADS]
    for told, rows in (
        ("all programs", list(programs.values())),
        ("those with published figures", published),
        (f"those of at most {TOO_MANY_THREADS} threads", small),
    ):
        yield f"| {told} ({len(rows)}) | {' | '.join(f'{recall(rows, each):.3f}' for each in SAMPLERS)} |"


if __name__ == "__main__":
    main(list(islice(sys.argv, 1, None)))
