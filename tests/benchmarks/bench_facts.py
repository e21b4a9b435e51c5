"""What facts about SQL cost: every question that a world's graph asks of its SQL, learned, looked up, read from disk.

    python tests/benchmarks/bench_facts.py [scenario] [release]

Told are milliseconds for each fact that is learned, microseconds for each that is known, and what is on disk. Targets:
5 ms learned, 20 us known. The server shares the machine, so nothing else should run.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from pullwake.conformance.facts import FactScene
from pullwake.postgres.schema import FOLDER
from wakeproof.cache.store import FACTS, Store, holdings
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import Limits
from wakeproof.conform.conform import conform
from wakeproof.scenario.library import load_all
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.opening import sql_facts
from wakeproof.sql.schema_files import SchemaFiles
from wakeproof.sql.values import Contents, SqlAnswer, SqlStatement, Transaction


class Question(NamedTuple):
    statement: SqlStatement
    contents: Contents
    transaction: Transaction


class RecordedFacts:
    """Facts that remember what they were asked."""

    def __init__(self, facts: SqlFacts) -> None:
        self.facts, self.schema, self.questions = facts, facts.schema, list[Question]()

    def answer(self, statement: SqlStatement, contents: Contents, transaction: Transaction = ()) -> SqlAnswer:
        self.questions.append(Question(statement, contents, transaction))
        return self.facts.answer(statement, contents, transaction)


class FactCosts(NamedTuple):
    asked: int
    learned: int
    starting_s: float
    learned_ms: float
    known_us: float
    loaded_us: float
    size: int


def questions_of(scenario: str, release: str, facts: SqlFacts) -> list[Question]:
    machine, recorded = machine_of(load_all([scenario])[0], release), RecordedFacts(facts)
    row = conform(machine, FactScene(machine, recorded), scenario, release, Limits())
    assert row.differences == 0
    return recorded.questions


def ask(facts: SqlFacts, questions: list[Question]) -> float:
    started = time.perf_counter()
    for question in questions:
        facts.answer(*question)
    return time.perf_counter() - started


def measured(scenario: str, release: str, url: str = "") -> FactCosts:
    files = SchemaFiles(FOLDER)
    with tempfile.TemporaryDirectory() as folder:

        def store() -> Store:
            return Store(Path(folder) / "cache", print, kept=FACTS)

        started = time.perf_counter()
        with sql_facts(files, url, store()) as facts:
            starting = time.perf_counter() - started
            questions = questions_of(scenario, release, SqlFacts(facts._source))
            learned_s = ask(facts, questions)
            known_s = min(ask(facts, questions) for _ in range(3))
        with sql_facts(files, url, store()) as again:
            loaded_s = ask(again, questions)
            assert again.learned == 0, "all of it was kept"
        count, size = len(questions), holdings(Path(folder) / "cache", FACTS).size
    each = (learned_s / facts.learned * 1e3, known_s / count * 1e6, loaded_s / count * 1e6)
    return FactCosts(count, facts.learned, starting, *each, size)


def main() -> None:
    scenario, release = [*sys.argv[1:], *("stale-done", "fenced")[len(sys.argv) - 1 :]]
    costs = measured(scenario, release)
    print(f"{scenario} on {release}: {costs.asked:,} questions, {costs.learned:,} of them different")
    print(f"a server and a schema      {costs.starting_s:8.2f} s")
    print(f"a fact that is learned     {costs.learned_ms:8.2f} ms")
    print(f"one that is known          {costs.known_us:8.2f} us")
    print(f"one that is read from disk {costs.loaded_us:8.2f} us, {costs.size / 1024:,.0f} KiB in all")


if __name__ == "__main__":
    main()
