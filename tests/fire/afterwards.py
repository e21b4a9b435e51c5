"""What a process left behind: whatever carries its mark, or was seen in the hands of what did.

A mark is an environment variable: whatever a process starts inherits it, in whatever session it goes on.
"""

from __future__ import annotations

import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

MARK = "WAKEPROOF_FIRE"
SHARED = re.compile(r"/dev/shm/\S+")


class Watch:
    """Watches over everything that is started with this environment, and with this folder for temporary files."""

    def __init__(self, temporary: Path) -> None:
        self.temporary, self.mark = temporary, secrets.token_hex(8)
        self.environment = os.environ | {MARK: self.mark, "TMPDIR": str(temporary), "WAKEPROOF_NO_CACHE": "1"}
        self._shared, self._pids = set[str](), set[int]()

    def processes(self) -> list[psutil.Process]:
        """Those that live. A zombie holds nothing; its parent is whoever should have waited for it."""
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get(MARK) == self.mark and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
            except (psutil.Error, OSError):
                continue
        return found

    def look(self) -> list[psutil.Process]:
        """Note what the living hold in memory that has a name, to ask for it once they are gone."""
        living = self.processes()
        for process in living:
            self._pids.add(process.pid)
            try:
                self._shared |= set(SHARED.findall(Path(f"/proc/{process.pid}/maps").read_text()))
            except OSError:
                continue
        return living

    def left(self) -> Iterator[tuple[str, str]]:
        """What there is still, each with its kind."""
        for process in self.look():
            try:
                yield "processes left", " ".join(process.cmdline())[-200:]
                for connection in process.net_connections("all"):
                    yield "sockets left", str(connection.laddr)
            except psutil.Error:
                continue
        yield from (("semaphores left", name) for name in sorted(self._shared) if Path(name).exists())
        for row in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]:
            if int(row.split()[4]) in self._pids:
                yield "semaphores left", f"System V segment {row.split()[1]}"
        yield from (("folders left", path.name) for path in sorted(self.temporary.iterdir()))

    def gone_within(self, seconds: float) -> float | None:
        """How long until nothing was left; None if something still is."""
        started = time.monotonic()
        while any(True for _ in self.left()):
            if time.monotonic() - started > seconds:
                return None
            time.sleep(0.05)
        return time.monotonic() - started

    def end_all(self) -> None:
        """Of its own alone: what carries the mark, and what was seen in its hands."""
        for process in self.processes():
            try:
                process.kill()
            except psutil.Error:
                continue
        for name in self._shared:
            Path(name).unlink(missing_ok=True)
