"""Which changes of the harness itself do its tests notice? One line of `sim` is changed at a time, in a copy.

    python tests/mutants/harness.py --count 120 --record

The quick tier runs once under coverage, a context a test. A mutant is then shown the tests that run its line, the
quickest first, until one fails. Those that survive are shown the tests of the next tier in the same way. A line that
runs as its module is imported is shown the tests that run anything of the module, and one of which no test runs
anything in its own process all tests of the tier. Modules are drawn by their length, and of each one a change that an
operator makes, from a seed: the same seed draws the same mutants.

With `--keep FOLDER` what each tier covers and what became of each mutant is kept there, and the same call goes on from
it, as long as no source was changed in between.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import chain, zip_longest
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

import msgspec
from coverage import CoverageData

from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.operators import by_operator
from wakeproof.scenario.mutations import Target

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import tiers  # noqa: E402 - it lies beside the tests, which are no package

PAGE = ROOT / "reports/harness-mutants.md"
TIERS = {"quick": "not thorough and not slow and not spin", "thorough": "thorough"}
FIRST = 40
"""So many tests are shown a mutant before the rest are collected as well."""
HUNG_S = 600.0
"""A mutant under which the tests do not end has been noticed."""
FAILING = re.compile(r"^(?:FAILED|ERROR) (\S+::\S.*?)(?: - .*)?$", re.MULTILINE)
UNMEASURED = "not interrupt"
"""An interrupt that comes while coverage holds its lock waits for that lock for ever."""
FAILED, PASSED = (1, 2, 3, 4), (0, 5)
"""pytest's exit codes: a test failed, or could not be collected, pytest failed itself, or no longer knows the tests,
which is what becomes of a broken plugin; all passed, or there were none."""


class Covered(NamedTuple):
    """What a tier's tests run: `tests` by file and line, and `seconds` by test."""

    tests: Mapping[str, Mapping[int, Sequence[str]]]
    seconds: Mapping[str, float]

    def of(self, file: str, line: int) -> list[str]:
        """The tests that run a line, else those that run any line of its file; the quickest first."""
        lines = self.tests.get(file, {})
        found = set(lines.get(line, ())) or {test for tests in lines.values() for test in tests}
        return sorted(found, key=lambda test: (self.seconds.get(test, 0.0), test))


class Fate(NamedTuple):
    """What became of a mutant: the tier that noticed it, or "", after `shown` tests."""

    mutant: Mutant
    line: int
    tier: str
    shown: int


class Kept(NamedTuple):
    """A folder that a campaign goes on from; in none, nothing is kept."""

    folder: Path | None

    def covered(self, copy: Path, tier: str) -> Covered:
        """What the tier covers, known from before or found now."""
        if self.folder is None:
            return covered(copy, TIERS[tier])
        file = self.folder / f"{tier}.json"
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(msgspec.json.encode(covered(copy, TIERS[tier])))
        return msgspec.json.decode(file.read_bytes(), type=Covered)

    def fates(self, tier: str, mutants: Sequence[Mutant]) -> list[Fate]:
        """Those of these mutants that the tier was shown before."""
        file = self.folder / "fates.jsonl" if self.folder else None
        rows = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
        known = {(asked, name): rest for asked, name, *rest in map(json.loads, rows)}
        found = ((mutant, known.get((tier, mutant.name))) for mutant in mutants)
        return [Fate(mutant, *rest) for mutant, rest in found if rest]

    def keep(self, tier: str, one: Fate) -> None:
        if self.folder is not None:
            with (self.folder / "fates.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps([tier, one.mutant.name, one.line, one.tier, one.shown]) + "\n")


def copied() -> Path:
    """This checkout in a folder of its own. Its bytecode belongs to the text of a source, not to its time."""
    folder = Path(tempfile.mkdtemp(prefix="wakeproof-harness-"))
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    words = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "sim", "model"]
    subprocess.run([sys.executable, *words], cwd=folder, check=True)
    return folder


def run_tests(folder: Path, words: Sequence[str], within_s: float | None = HUNG_S) -> tuple[int, str]:
    """pytest's exit code and what it says, on the sources of this folder."""
    paths = f"{folder / 'sim'}{os.pathsep}{folder / 'model'}"
    surroundings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words]
    try:
        done = subprocess.run(
            command, cwd=folder, env=surroundings | {"PYTHONPATH": paths}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=within_s, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return FAILED[0], ""
    return done.returncode, done.stdout


def covered(folder: Path, marks: str) -> Covered:
    """Run a tier under coverage. A test that fails where nothing was changed is said, and shown no mutant."""
    words = ["-n", "auto", "--dist", "loadfile", "--cov", "--cov-context=test", "--cov-report=", "-k", UNMEASURED]
    code, told = run_tests(folder, [*words, "-m", marks, "--durations=0", "--durations-min=0.001"], None)
    failing = set(FAILING.findall(told))
    assert code == 0 or failing, told[-3000:]
    for test in sorted(failing):
        print(f"fails where nothing was changed: {test}", file=sys.stderr, flush=True)
    data = CoverageData(str(folder / ".coverage"))
    data.read()
    tests = {
        Path(name).relative_to(folder).as_posix(): {
            line: sorted({context.partition("|")[0] for context in contexts if context} - failing)
            for line, contexts in data.contexts_by_lineno(name).items()
        }
        for name in data.measured_files()
        if Path(name).is_relative_to(folder / "sim")
    }
    seconds = {
        f"{function}[{case}]" if case else function: took
        for function, cases in tiers.measured(told).items()
        for case, took in cases.items()
    }
    return Covered(tests, seconds)


def drawn(count: int, seed: int) -> Iterator[Mutant]:
    """Mutants of sim, each once, drawn by the length of modules."""
    chance, seen = random.Random(seed), set[str]()
    modules = [path for path in sorted((ROOT / "sim").rglob("*.py")) if path.name != "__init__.py"]
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in modules]
    while len(seen) < count:
        [path] = chance.choices(modules, lengths)
        left = [mutant for mutant in _changes(path) if mutant.name not in seen]
        if left:
            mutant = chance.choice(left)
            seen.add(mutant.name)
            yield mutant


@cache
def _changes(path: Path) -> Sequence[Mutant]:
    return tuple(by_operator(Target(".".join(path.relative_to(ROOT / "sim").with_suffix("").parts))))


def fate(mutant: Mutant, folder: Path, by_tier: Mapping[str, Covered]) -> Fate:
    """Show a mutant to each tier in turn, in this copy, which is whole again afterwards."""
    name = f"sim/{mutant.module.replace('.', '/')}.py"
    source = (folder / name).read_text(encoding="utf-8")
    line = changed_line(source, mutant.source)
    shown = 0
    (folder / name).write_text(mutant.source, encoding="utf-8")
    try:
        for tier, what in by_tier.items():
            tests = what.of(name, line)
            for words in shows(folder, tests, TIERS[tier]):
                shown += len(tests)
                code, told = run_tests(folder, words)
                assert code in FAILED + PASSED, f"{mutant.name}: pytest ended with {code}: {told[-2000:]}"
                if code in FAILED:
                    return Fate(mutant, line, tier, shown)
    finally:
        (folder / name).write_text(source, encoding="utf-8")
    return Fate(mutant, line, "", shown)


def shows(folder: Path, tests: Sequence[str], marks: str) -> Iterator[list[str]]:
    """Words for pytest: the quickest tests, then the others; all of a tier for a line that none of them runs."""
    if not tests:
        yield ["-x", "-n", "auto", "--dist", "loadfile", "-m", marks]
    for part in (tests[:FIRST], tests[FIRST:]):
        if part:
            (folder / "shown.txt").write_text("\n".join(part), encoding="utf-8")
            yield ["-x", "-m", "", "@shown.txt"]


def changed_line(source: str, mutated: str) -> int:
    """The number of the first line in which they differ, from 1."""
    lines = zip_longest(source.splitlines(), mutated.splitlines())
    return next(number for number, (old, new) in enumerate(lines, 1) if old != new)


def all_fates(mutants: Sequence[Mutant], folders: Sequence[Path], by_tier: Mapping[str, Covered]) -> Iterator[Fate]:
    """Fates in the order of the mutants, as many at once as there are copies."""
    free = SimpleQueue[Path]()
    for folder in folders:
        free.put(folder)

    def of(mutant: Mutant) -> Fate:
        folder = free.get()
        try:
            return fate(mutant, folder, by_tier)
        finally:
            free.put(folder)

    with ThreadPoolExecutor(len(folders)) as pool:
        yield from pool.map(of, mutants)


def page(fates: Sequence[Fate], seed: int, asked: Sequence[str] = tuple(TIERS)) -> str:
    """What is kept of a campaign: how many each tier noticed, and every change that none of those asked did."""
    words = f"--count {len(fates)} --seed {seed}" + (f" --tier {asked[0]}" if len(asked) == 1 else "") + " --record"
    lines = [
        "# Mutants of the harness",
        "",
        "What becomes of the tests when one line of `sim` is changed. Made by",
        f"`python tests/mutants/harness.py {words}`; the file says how it is done.",
        "",
        "| noticed by | mutants |",
        "|---|---|",
        *(f"| the {tier} tier | {sum(one.tier == tier for one in fates)} |" for tier in asked),
        f"| none of these | {sum(not one.tier for one in fates)} |",
        "",
    ]
    titles = {"thorough": "Noticed by the thorough tier alone", "": f"Not noticed by {' or '.join(asked)}"}
    for tier, title in titles.items():
        rows = [f"| `{one.mutant.name}` | `{_cell(one.mutant.change)}` |" for one in fates if one.tier == tier]
        lines += [f"## {title}", "", "| mutant | change |", "|---|---|", *rows, ""] if rows else []
    return "\n".join(lines).rstrip() + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("`", "'")


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--count", type=int, default=120)
    words.add_argument("--seed", type=int, default=0)
    words.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    words.add_argument("--tier", choices=list(TIERS), help="this tier alone; it says nothing of the other's")
    words.add_argument("--record", action="store_true", help="into reports/harness-mutants.md")
    words.add_argument("--keep", type=Path, metavar="FOLDER", help="what is found, to go on from there")
    said = words.parse_args()
    folders, kept = [copied() for _ in range(said.jobs)], Kept(said.keep)
    found = dict[str, Fate]()
    try:
        left = mutants = list(drawn(said.count, said.seed))
        asked = {said.tier: TIERS[said.tier]} if said.tier else TIERS
        for tier in asked:
            known = {one.mutant.name: one for one in kept.fates(tier, left)}
            unknown = [mutant for mutant in left if mutant.name not in known]
            shown = all_fates(unknown, folders, {tier: kept.covered(folders[0], tier)}) if unknown else ()
            for one in chain(known.values(), shown):
                if one.mutant.name not in known:
                    kept.keep(tier, one)
                before = found.get(one.mutant.name)
                found[one.mutant.name] = one._replace(shown=one.shown + (before.shown if before else 0))
                print(json.dumps([tier, one.tier or "SURVIVED", one.mutant.name, one.line, one.shown]), flush=True)
            left = [mutant for mutant in mutants if not found[mutant.name].tier]
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
    fates = [found[mutant.name] for mutant in mutants]
    if said.record:
        PAGE.write_text(page(fates, said.seed, tuple(asked)), encoding="utf-8")
    print(page(fates, said.seed, tuple(asked)))


if __name__ == "__main__":
    main()
