"""The command line in one line, called in this process: an exit code, two streams and a folder are all there is."""

from __future__ import annotations

import io
import json
import math
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from wakeproof.campaign.sample import prepared
from wakeproof.cli.main import main
from wakeproof.commands import console

SCENARIO = 'world = "pullwake"\ntitle = "T"\nabout = "A"\nseeds = 5\n\n[bounds]\nmessages = 1\n'
PROGRESS = re.compile(r"^(\d+ of \d+: |[\w-]+: \d+ (proved|violated|inconclusive|open)\b).*\n", re.MULTILINE)
"""A line that says how far it is, which a busy machine makes more of."""
WAKEPROOF = str(Path(sys.executable).with_name("wakeproof"))


class Called(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def call(folder: Path, *words: str, **settings: str) -> Called:
    """`wakeproof WORDS` in a folder, said to somebody patient; `settings` are environment variables.

    Nothing is remembered from the last call.
    """
    prepared.cache_clear()
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    surroundings = mock.patch.dict(os.environ, settings)
    streams = mock.patch.multiple(sys, stdout=out, stderr=err, argv=["wakeproof", *words])
    patience = mock.patch.object(console, "PIPED_EVERY_S", math.inf)
    with chdir(folder), surroundings, streams, patience:
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
    return Called(code, _said(out), _said(err))


def _said(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()


def process(folder: Path, *words: str, **settings: str) -> Called:
    """The same in a process of its own; whatever it says of how far it is has been left out."""
    called = heard(folder, *words, **settings)
    return called._replace(err=PROGRESS.sub("", called.err))


def heard(folder: Path, *words: str, **settings: str) -> Called:
    """All that a process says."""
    done = subprocess.run(
        [WAKEPROOF, *words], cwd=folder, capture_output=True, env=os.environ | settings, timeout=240, check=False
    )
    return Called(done.returncode, done.stdout.decode(), done.stderr.decode())


@contextmanager
def unformatted() -> Iterator[None]:
    """Calls in it write results and counterexamples alone, and no page, figures and other formats, which take long.

    Whoever takes the function from another module is imported before that is patched, or would keep the patch.
    """
    with (
        mock.patch("wakeproof.commands.report.write_formats"),
        mock.patch("wakeproof.commands.report_files.write_formats"),
    ):
        yield


def written(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def refused(folder: Path, *words: str, files: Mapping[str, str | bytes] | None = None) -> str:
    """The one line by which a call is refused; nothing else was said, and nothing was written."""
    for name, text in (files or {}).items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    before = written(folder)
    called = call(folder, *words)
    assert (called.code, called.out) == (2, ""), called
    assert called.err.startswith("wakeproof: ") and called.err.count("\n") == 1 and called.err.endswith("\n"), (
        called.err
    )
    assert written(folder) == before, "something was written"
    return called.err.removeprefix("wakeproof: ").rstrip("\n")


def results(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "results.json").read_text(encoding="utf-8"))
