"""Commands killed at any moment: `python tests/fire/kill.py --moments 100` counts what each left, lost or tore.

`--command live --number 17` does one again. The moment is drawn from the number, as a share of the time that the
command takes on this machine when it is left alone.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import IO, NamedTuple

from afterwards import Watch
from page import main as write_page
from whole import TRACEBACK, unwhole

from ledger import Row, record

WAKEPROOF = str(Path(sys.executable).with_name("wakeproof"))
CALM = os.environ | {"WAKEPROOF_NO_CACHE": "1"}
COMMANDS: Mapping[str, str] = {
    "check": "check happy-path newer-wake -r token_gated --seeds 0:300 --max-states 3000 --figure-runs 0 -j2 --out out",
    "run": "run happy-path newer-wake --release decoupled --seeds 0:1500 --figure-runs 0 --jobs 2 --out out",
    "mutants": "mutants happy-path --only write-unchecked --only grant-split --jobs 2 --out out",
    "conform": "conform happy-path --release fenced --json out/conform.json",
    "live": "live --release decoupled --runs 8 --predictions 50 --json out/live.json --figure out/live.svg",
}
RESULTS = {
    "check": "results.json",
    "run": "results.json",
    "mutants": "mutants.json",
    "conform": "conform.json",
    "live": "live.json",
}
"""By command, the file that says whether its results are complete."""
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
CODES = {signal.SIGTERM: 143, signal.SIGINT: 130}
MOMENTS = 100
GRACE_SECONDS = 2.0
PATIENCE_SECONDS = 30.0
"""How long a command may take to end once it was told to, and what it left to be gone, on a busy machine."""
NOTHING_YET = "interrupted before there was anything to keep"
"""What a command says that was interrupted while it was loading, on a busy machine long after it has begun here."""
FINDINGS = (
    *("processes left", "sockets left", "semaphores left", "folders left"),
    *("results lost", "files not whole", "wrong exit codes", "tracebacks", "hangs"),
)


class Shot(NamedTuple):
    """One kill: what was found, when it was, and how long it took until nothing was left."""

    found: list[tuple[str, str]]
    seconds: float
    code: int | None
    settled: float | None


class Alone(NamedTuple):
    """A command left alone: how long it takes, and until it can be said to have begun."""

    seconds: float
    begun: float


def alone(name: str) -> Alone:
    """How long a command takes when nobody disturbs it, and how long any command takes to begin."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "out").mkdir()
        times = []
        for words in (COMMANDS[name].split(), ["list", "scenarios"]):
            started = time.monotonic()
            done = subprocess.run([WAKEPROOF, *words], cwd=folder, env=CALM, capture_output=True, check=False)
            assert done.returncode in (0, 1, 3), done.stderr.decode()
            times.append(time.monotonic() - started)
    return Alone(times[0], 1.5 * times[1])


def shoot(name: str, number: int, usual: Alone, *, with_workers: bool = False) -> Shot:
    """Start a command, kill it at the moment of this number, and look at what is left.

    `with_workers` waits for no moment, but until its workers are there: then it has begun, however busy the machine is.
    """
    random = Random(f"{name}-{number}")
    moment = random.uniform(0.02, 1.05) * usual.seconds
    home = Path(tempfile.mkdtemp(prefix="fire-"))
    watch = Watch(home / "tmp")
    for folder in ("work/out", "tmp"):
        (home / folder).mkdir(parents=True)
    try:
        with (home / "said").open("w+b") as said:
            command = subprocess.Popen(
                [WAKEPROOF, *COMMANDS[name].split()],
                cwd=home / "work",
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                env=watch.environment,
                start_new_session=True,
            )
            was_done = _wait_for_workers(watch) if with_workers else _wait(command, moment)
            begun = with_workers or moment > usual.begun
            return _shot(Target(name, command, watch, home / "work/out", said, was_done, begun), random, number, moment)
    finally:
        watch.end_all()
        shutil.rmtree(home, ignore_errors=True)


class Target(NamedTuple):
    """A command that runs, and whether it has begun, or was through, when it is shot at."""

    name: str
    command: subprocess.Popen[bytes]
    watch: Watch
    out: Path
    said: IO[bytes]
    was_done: bool
    begun: bool


def _shot(target: Target, random: Random, number: int, moment: float) -> Shot:
    """An interrupt from a terminal goes to all of its group; any other signal to the command alone."""
    what, watch, command = SIGNALS[number % len(SIGNALS)], target.watch, target.command
    if not target.was_done:
        watch.look()
        to_group = what == signal.SIGINT and random.random() < 0.5
        (os.killpg if to_group else os.kill)(command.pid, what)
    found = [] if _wait(command, PATIENCE_SECONDS) else [("hangs", f"{what.name} after {moment:.2f} s")]
    is_over = not found
    settled = watch.gone_within(GRACE_SECONDS)
    if settled is None:
        found += watch.left()
        settled = watch.gone_within(PATIENCE_SECONDS)
    if is_over:
        target.said.seek(0)
        said = target.said.read().decode(errors="replace")
        found += [*_code(target, what, said), *_kept(target, what, said)]
    return Shot(found, moment, command.returncode, settled)


def _wait_for_workers(watch: Watch) -> bool:
    """Two workers, the command itself, and whatever keeps track of what they share."""
    while len(watch.processes()) < 3:
        time.sleep(0.02)
    return False


def _wait(command: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        command.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _code(target: Target, what: signal.Signals, said: str) -> Iterator[tuple[str, str]]:
    """Before a command has begun, the interpreter may end as it always does. One that was through may say so."""
    if target.was_done or what == signal.SIGKILL or not target.begun:
        return
    if target.command.returncode not in (CODES[what], 0, 1, 3):
        yield "wrong exit codes", f"{target.command.returncode} on {what.name}"
    if TRACEBACK in said:
        yield "tracebacks", said[-1500:]


def _kept(target: Target, what: signal.Signals, said: str) -> Iterator[tuple[str, str]]:
    """What is there is whole. What was said to be kept is there. What an interrupt cut short says that it is."""
    code, was_killed = target.command.returncode, what == signal.SIGKILL and not target.was_done
    torn = unwhole(target.out)
    if was_killed:  # nothing can tidy up after itself then: a file under a name of its own is no result
        torn = ((kind, told) for kind, told in torn if "a temporary file was left" not in told)
    yield from torn
    for path in re.findall(r"(?:^|\s)(out/[\w./-]*\w)", said):
        if not (target.out.parent / path).exists():
            yield "results lost", f"{path} was told of and is not there"
    results = target.out / RESULTS[target.name]
    if was_killed or not (results.exists() or target.begun):
        return
    if not results.exists():
        if NOTHING_YET not in said:
            yield "results lost", f"exit code {code} and no {results.name}"
        return
    complete = json.loads(results.read_bytes())["complete"]
    if not complete and code not in CODES.values():  # an interrupt may come when all is computed
        yield "results lost", f"exit code {code}, and complete is {complete}"


def kill(name: str, moments: int, first: int = 0) -> tuple[Row, list[tuple[int, Shot]]]:
    """Kill a command at so many moments; a row for the ledger, and each kill that found something."""
    usual, started = alone(name), time.monotonic()
    counts, shots, settled = Counter[str](), list[tuple[int, Shot]](), list[float | None]()
    for number in range(first, first + moments):
        shot = shoot(name, number, usual)
        counts.update({kind for kind, _ in shot.found})
        settled.append(shot.settled)
        if shot.found:
            shots.append((number, shot))
    slowest = f"nothing was left after at most {max(filter(None, settled), default=0.0):.1f} s"
    what = f"something was left for {PATIENCE_SECONDS:.0f} s and more" if None in settled else slowest
    how = f"within {usual.seconds * 1.05:.1f} s; {what}"
    row = Row(
        f"`{name}`, from moment {first}",
        how,
        moments,
        {kind: counts[kind] for kind in FINDINGS},
        time.monotonic() - started,
    )
    return row, shots


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--moments", type=int, default=MOMENTS)
    words.add_argument("--command", choices=list(COMMANDS), action="append")
    words.add_argument("--number", type=int, help="this one moment")
    words.add_argument("--record", action="store_true", help="into reports/under-fire.json and .md")
    asked = words.parse_args()
    rows = []
    for name in asked.command or COMMANDS:
        row, shots = kill(name, 1, asked.number) if asked.number is not None else kill(name, asked.moments)
        rows.append(row)
        print(row, flush=True)
        for number, shot in shots:
            print(
                f"  {number} {SIGNALS[number % 3].name} at {shot.seconds:.2f} s, code {shot.code}:",
                *shot.found,
                sep="\n    ",
                flush=True,
            )
    if asked.record:
        record("kill", rows)
        write_page()


if __name__ == "__main__":
    main()
