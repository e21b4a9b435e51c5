"""What it takes after one function of a release was changed, beside what it takes cold: CPU of two like processes.

    python tests/benchmarks/bench_changes.py [--release fenced] [--every 1] [--only TEXT] [SCENARIO...]

Changed are the functions of a release, one at a time: by each of its mutants (`--every 10`: by each tenth), and by an
edit of each handler's code that makes no difference: a comment and an assignment that nobody reads, so that every line
below moves. `--only` takes those with this text in their names. Each change is asked for its proofs and directed runs
twice, in a process of its own: with nothing known, and with a copy of the folder in which the results of the unchanged
code are. Both must write the same bytes.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from wakeproof.cache.store import Store
from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.recall import Recall
from wakeproof.campaign.work import Method, Pair
from wakeproof.counterexample.file import encode as encode_counterexample
from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.patched import patch
from wakeproof.results.schema import encode
from wakeproof.scenario.library import load_all

CHILD = "--child"
MUTANT, EDIT = "mutants", "edits that make no difference"
SECONDS = re.compile(rb'"seconds": *[0-9.e-]+')


class Asked(NamedTuple):
    """What a process is asked: a module's source, if one is changed, and the folder of what is known, if any."""

    release: str
    scenarios: Sequence[str]
    folder: str = ""
    module: str = ""
    source: str = ""


class Taken(NamedTuple):
    """A digest of all bytes that it would write, its CPU, and of how many pieces of work how many were known.

    `refused` is what is said of code that cannot be run.
    """

    digest: str
    cpu_s: float
    known: int
    asked: int
    refused: str = ""


class Row(NamedTuple):
    """One change: cold, and with what is known of the unchanged code."""

    sort: str
    name: str
    cold: Taken
    after: Taken

    @property
    def is_same(self) -> bool:
        return (self.cold.digest, self.cold.refused) == (self.after.digest, self.after.refused)

    @property
    def ratio(self) -> float:
        return self.cold.cpu_s / self.after.cpu_s


def child() -> None:
    """Do what is asked on standard input, and tell what it took."""
    asked = Asked(**json.load(sys.stdin))
    if asked.module:
        patch(asked.module, asked.source)
    recall = Recall(Store(Path(asked.folder), lambda line: None)) if asked.folder else None
    digest, refused = hashlib.sha256(), ""
    try:
        pairs = [Pair(each, asked.release, range(1)) for each in load_all(asked.scenarios, (), (asked.release,))]
        outcome = campaign(pairs, 1, lambda done, total, what: None, Method.PROVE, recall=recall)
        files = {name: encode_counterexample(each) for name, each in outcome.counterexamples.items()}
        for name, content in sorted((files | {"results.json": encode(outcome.report)}).items()):
            digest.update(name.encode() + SECONDS.sub(b"", content))
    except Exception as error:  # noqa: BLE001 - a mutant may be refused, or break anything
        refused = f"{type(error).__name__}: {error}"
    used = resource.getrusage(resource.RUSAGE_SELF)
    known, pieces = (sum(count.values()) for count in (recall.tally.known, recall.tally.asked)) if recall else (0, 0)
    json.dump(Taken(digest.hexdigest(), used.ru_utime + used.ru_stime, known, pieces, refused)._asdict(), sys.stdout)


def taken(asked: Asked) -> Taken:
    done = subprocess.run(
        [sys.executable, __file__, CHILD], input=json.dumps(asked._asdict()), capture_output=True, text=True, check=True
    )
    return Taken(**json.loads(done.stdout))


def edits(module: str, path: Path) -> Iterator[Mutant]:
    """Per function of the module's top level a comment and an assignment more, where its code begins."""
    source = path.read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.AsyncFunctionDef):
            lines = source.splitlines(keepends=True)
            first = next(
                each for each in node.body if not isinstance(each, ast.Expr) or isinstance(each.value, ast.Await)
            )
            lines.insert(first.lineno - 1, "    # what nobody reads\n    unread = None\n")
            yield Mutant(f"{node.name}: a line that nobody reads", "", module, "".join(lines))


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def mutants(release: str) -> list[Mutant]:
    from pullwake.mutants import mutations  # noqa: PLC0415 - a child changes what this imports
    from wakeproof.mutants.campaign import mutants_of  # noqa: PLC0415 - only here is the mutation tool needed

    return mutants_of(mutations(release))


def rows(release: str, scenarios: Sequence[str], changes: Sequence[tuple[str, Mutant]]) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "kept"
        taken(Asked(release, scenarios, str(kept)))
        for sort, change in changes:
            copy = shutil.copytree(kept, Path(folder) / "copy")
            cold = taken(Asked(release, scenarios, "", change.module, change.source))
            after = taken(Asked(release, scenarios, str(copy), change.module, change.source))
            shutil.rmtree(copy)
            yield Row(sort, change.name, cold, after)


def told(row: Row) -> str:
    same = "" if row.is_same else "  NOT THE SAME"
    figures = f"{row.cold.cpu_s:>8.2f}{row.after.cpu_s:>8.2f}{row.ratio:>7.1f}{row.after.known:>6}/{row.after.asked}"
    return f"{row.name[:70]:<70}{figures}{same}"


def summary(sort: str, found: Sequence[Row]) -> str:
    ratios = sorted(row.ratio for row in found)
    low, _, high = quantiles(ratios, n=4, method="inclusive") if len(ratios) > 1 else (ratios[0],) * 3
    tenfold = sum(ratio >= 10 for ratio in ratios)
    cold, after = (sum(getattr(row, which).cpu_s for row in found) for which in ("cold", "after"))
    return (
        f"{sort}: {len(found)}; times cheaper: median {median(ratios):.1f}, quartiles {low:.1f} and {high:.1f},"
        f" at least ten for {tenfold}; {cold:.0f} s of CPU cold, {after:.0f} s after the change"
    )


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("scenarios", nargs="*")
    parser.add_argument("--release", default="fenced")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", action="append", default=[])
    given = parser.parse_args(words)
    changes: list[tuple[str, Any]] = [(EDIT, edit) for edit in edits_of(given.release)]
    changes += [(MUTANT, mutant) for mutant in mutants(given.release)[:: given.every]]
    if given.only:
        changes = [(sort, each) for sort, each in changes if any(text in each.name for text in given.only)]
    print(f"{'':<70}{'cold':>8}{'after':>8}{'times':>7}  known", flush=True)
    found = list[Row]()
    for row in rows(given.release, given.scenarios, changes):
        found.append(row)
        print(told(row), flush=True)
    for sort in (EDIT, MUTANT):
        if of_sort := [row for row in found if row.sort == sort]:
            print(summary(sort, of_sort))
    return 0 if all(row.is_same for row in found) else 1


def edits_of(release: str) -> list[Mutant]:
    from wakeproof.mutants.mutant import path_of  # noqa: PLC0415 - the same

    module = f"pullwake.releases.{release}" + ".handlers" * (release == "fenced")
    return list(edits(module, path_of(module)))


if __name__ == "__main__":
    sys.exit(child() if sys.argv[1:] == [CHILD] else main(sys.argv[1:]))
