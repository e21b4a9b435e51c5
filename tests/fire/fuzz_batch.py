"""One batch of hostile inputs in this process, a line of JSON each: `python fuzz_batch.py MASTERS KIND:FIRST:END...`.

A watchdog outside Python ends the process where an input takes too long; whoever started it sees which one that was.
Some inputs are tried in a process of their own as well, and a refusal must be the same there.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from calling import Called, call, process
from fuzz_inputs import Input, made
from pace import paced
from whole import REPORTS, amiss, unwhole

HANG_SECONDS = 60.0
MEMORY_MAX = 4 << 30
APART_EVERY = 200
"""One input of so many is tried in a process of its own, too."""


def main(masters: Path, *spans: str) -> None:
    """Try the inputs of each span, from its first to before its end; each is told before it begins and after."""
    told = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
    sys.dont_write_bytecode = True
    with paced():
        for kind, first, end in (span.split(":") for span in spans):
            for number in range(int(first), int(end)):
                told.write(json.dumps({"begun": number}) + "\n")
                if kind == "release":
                    gc.collect()  # what a coroutine says as it goes is said by its own input, not by the next
                faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)
                record = tried(kind, number, masters)
                faulthandler.cancel_dump_traceback_later()
                told.write(json.dumps({"kind": kind, "number": number, **record}) + "\n")
                if kind == "release" and record["found"]:
                    return  # what a file of code has done to this process is not laid at the door of the next


def tried(kind: str, number: int, masters: Path) -> dict[str, object]:
    """An input's exit code, and what was amiss."""
    given = made(kind, number, masters)
    started = time.perf_counter()
    called, found = _called(given, call)
    seconds = time.perf_counter() - started
    apart = number % APART_EVERY == 0 and seconds < HANG_SECONDS / 10
    if apart:
        faulthandler.dump_traceback_later(2 * HANG_SECONDS, exit=True)
        again, more = _called(given, process)
        found += more
        if 2 in (called.code, again.code) and called.code != again.code:
            found.append(("exit codes that are not documented", f"{called.code} in process, {again.code} apart"))
    return {"code": called.code, "seconds": round(seconds, 3), "apart": apart, "found": found}


def _called(given: Input, how: object) -> tuple[Called, list[tuple[str, str]]]:
    """Call in a folder of its own, and look at what there is afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="fire-"))
    try:
        lay(given, folder)
        try:
            called = how(folder, *given.words)
        except Exception as error:  # noqa: BLE001 - whatever leaves the command line is what is looked for
            return Called(-1, "", ""), [("tracebacks", f"{type(error).__name__}: {error}")]
        found = [*amiss(called.code, called.out, called.err, given.words), *unwhole(folder, given.files)]
        if called.code in (0, 1, 3) and given.words[0] in REPORTS and "--help" not in given.words:
            out = folder / given.words[given.words.index("--out") + 1] if "--out" in given.words else folder
            if not (out / "results.json").is_file():
                found.append(("files not whole", f"exit code {called.code} and no results.json"))
        return called, found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def lay(given: Input, folder: Path) -> None:
    """The files of an input, its folders and its links."""
    for name, content in given.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.mkdir()
        elif isinstance(content, str):
            path.symlink_to(content)
        else:
            path.write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
