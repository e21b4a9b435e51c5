"""Facts of this process: of each schema one set, opened where it is asked for first, and kept for as long as it runs.

Where results are kept, facts are, too (`learned_here`).
"""

from __future__ import annotations

import atexit
import os
import sys
from contextlib import ExitStack

from wakeproof.cache.store import FACTS, Store, digest_of
from wakeproof.host_costs import CostCounter
from wakeproof.learned_here import also_keep, folder_of_facts
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.opening import sql_facts
from wakeproof.sql.schema_files import LearnedSchema, SchemaFiles
from wakeproof.sql.values import Contents, SqlFact, SqlStatement, Transaction

URL_VARIABLE = "WAKEPROOF_DATABASE"
"""The server that is asked; an embedded one, where it is not set."""


class _Opened:
    """The facts that are open."""

    def __init__(self) -> None:
        self.stack, self.facts = ExitStack(), dict[tuple[bytes, bool], SqlFacts]()
        atexit.register(self.close)
        also_keep(self.keep)

    def keep(self) -> None:
        """Write down what was learned so far."""
        for facts in self.facts.values():
            facts.keep()

    def close(self) -> None:
        self.facts.clear()
        self.stack.close()


_HERE = _Opened()


class FactsOfRelease:
    """The facts of a schema as one release asks for them: it shares them with others, and is counted by itself."""

    def __init__(self, facts: SqlFacts, counter: CostCounter) -> None:
        self._facts, self._counter = facts, counter
        self.schema: LearnedSchema = facts.schema

    def next_fact(
        self, statement: SqlStatement, contents: Contents, transaction: Transaction = ()
    ) -> tuple[SqlFact, Transaction]:
        """As `SqlFacts` has it."""
        learned = self._facts.learned
        with self._counter.asked(lambda: self._facts.learned == learned):
            return self._facts.next_fact(statement, contents, transaction)


def facts_here(files: SchemaFiles, counter: CostCounter, *, unordered_rows: bool = False) -> FactsOfRelease:
    """The facts about this schema. Raises `UserError` where no database can be had, or the files make no schema."""
    key = digest_of(str(files.migrations).encode(), files.digest()), unordered_rows
    if key not in _HERE.facts:
        folder = folder_of_facts()
        store = None if folder is None else Store(folder, _say, kept=FACTS)
        opened = sql_facts(files, os.environ.get(URL_VARIABLE, ""), store, unordered_rows=unordered_rows)
        _HERE.facts[key] = _HERE.stack.enter_context(opened)
    return FactsOfRelease(_HERE.facts[key], counter)


def _say(line: str) -> None:
    sys.stderr.write(f"wakeproof: {line}\n")
