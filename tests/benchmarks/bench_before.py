"""Whole commands at an older commit and now, in turn, each in a process of its own: seconds and the most memory.

    python tests/benchmarks/bench_before.py COMMIT [--rounds N] ["prove retry-storm --release decoupled" ...]

The older one runs from a worktree in a temporary folder, by this interpreter and with what is installed for it. Every
tree's bytecode is at hand, as where it is installed. Nothing that was known before is read. With `--again` each command
is given once more when its results are known: as they are, and after one function of one release was changed. Told is
the least of all rounds; seconds of the processor count the children as well.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
COMMANDS = ("prove retry-storm --release decoupled", "prove chaos --release decoupled", "check")
PARTS = ("sim", "model")
CHANGED, FROM, TO = "model/pullwake/releases/decoupled.py", "still_owns_claim", "owns_claim_still"
"""A file of one release, and a name that one of its functions gives to a value: renaming it changes that function."""
MAIN = "from wakeproof.cli.main import main; main()"
HEAD = f"{'':<44}{'wall s':>9}{'CPU s':>9}{'MiB':>7}"


class Taken(NamedTuple):
    """Seconds of the wall and of the processor, and the most memory that one process held, in MiB."""

    wall: float
    cpu: float
    mib: float


def taken(tree: Path, command: str, cache: Path | None) -> Taken:
    """What a command takes with the code of this folder; by `cache` what is known is read and kept."""
    with tempfile.TemporaryDirectory(prefix="bench-") as out:
        words = [*command.split(), "--out", out, "--quiet"]
        here = os.environ | {"PYTHONPATH": os.pathsep.join(str(tree / part) for part in PARTS)}
        here |= {"WAKEPROOF_NO_CACHE": "1"} if cache is None else {"WAKEPROOF_CACHE": str(cache)}
        started = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-c", MAIN, *words],
            env=here,
            cwd=tree,  # whose scenarios are those of that code
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert child.stderr is not None
        said = child.stderr.read().decode()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode in (0, 1, 3), f"{command} ended with {child.returncode}: {said[-500:]}"
        return Taken(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def compile_all(tree: Path) -> None:
    """Its bytecode, as an installation leaves it."""
    words = [sys.executable, "-m", "compileall", "-q", *(tree / part for part in PARTS)]
    subprocess.run(words, check=True, env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"})


def least(rounds: Sequence[Taken]) -> Taken:
    return Taken(*(min(each) for each in zip(*rounds, strict=True)))


@contextmanager
def older(commit: str) -> Iterator[Path]:
    """The files of a commit, for as long as this lasts."""
    with tempfile.TemporaryDirectory(prefix="older-") as folder:
        archive = subprocess.run(["git", "-C", ROOT, "archive", commit], capture_output=True, check=True).stdout
        subprocess.run(["tar", "-x", "-C", folder], input=archive, check=True)
        announce(Path(folder))
        compile_all(Path(folder))
        yield Path(folder)


def announce(tree: Path) -> None:
    """Let the entry points of this tree stand before those of what is installed: its worlds, and no others."""
    project = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    about = tree / "sim" / f"{project['name']}-0.dist-info"
    about.mkdir()
    about.joinpath("METADATA").write_text(f"Name: {project['name']}\nVersion: 0\n")
    lines = (
        f"[{group}]\n" + "".join(f"{name} = {where}\n" for name, where in points.items())
        for group, points in project.get("entry-points", {}).items()
    )
    about.joinpath("entry_points.txt").write_text("\n".join(lines), encoding="utf-8")


def row(what: str, figures: Taken, before: Taken | None = None) -> str:
    told = f"{what:<44}{figures.wall:>9.1f}{figures.cpu:>9.1f}{figures.mib:>7.0f}"
    if before is None:
        return told
    return f"{told}   {before.wall / figures.wall:.1f} times less wall, {before.cpu / figures.cpu:.1f} times less CPU"


class Beside(NamedTuple):
    """What a command takes at an older commit, and what it takes now."""

    then: Taken
    now: Taken


class Again(NamedTuple):
    """What a command takes once its results are known: with nothing changed, and with one function changed."""

    unchanged: Taken
    changed: Taken


def compare(before: Path, commit: str, command: str, rounds: int) -> Beside:
    """A command in both trees, one after the other, round after round."""
    both = [(taken(before, command, None), taken(ROOT, command, None)) for _ in range(rounds)]
    then, now = (least(figures) for figures in zip(*both, strict=True))
    print(row(f"{command}, at {commit}", then), row(f"{command}, now", now, then), sep="\n", flush=True)
    return Beside(then, now)


def again(command: str, then: Taken) -> Again:
    """With everything known, and with one function changed since."""
    with tempfile.TemporaryDirectory(prefix="again-") as folder:
        tree, cache = Path(folder) / "tree", Path(folder) / "cache"
        for part in ("sim", "model", "scenarios"):
            shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        compile_all(tree)
        taken(tree, command, cache)
        unchanged = taken(tree, command, cache)
        print(row(f"{command}, nothing changed", unchanged, then), flush=True)
        changed = tree / CHANGED
        text = changed.read_text(encoding="utf-8")
        assert FROM in text, f"{CHANGED} has no {FROM} any more"
        changed.write_text(text.replace(FROM, TO), encoding="utf-8")
        after = taken(tree, command, cache)
        print(row(f"{command}, one function changed", after, then), flush=True)
        return Again(unchanged, after)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("commit")
    words.add_argument("commands", nargs="*", default=list(COMMANDS))
    words.add_argument("--rounds", type=int, default=1)
    words.add_argument("--again", action="store_true", help="also with results that are known")
    asked = words.parse_intermixed_args()
    print(HEAD, flush=True)
    compile_all(ROOT)
    with older(asked.commit) as before:
        for command in asked.commands:
            beside = compare(before, asked.commit, command, asked.rounds)
            if asked.again:
                again(command, beside.then)


if __name__ == "__main__":
    main()
