"""A process that keeps an embedded PostgreSQL for its parent, and outlives it only to clean up.

It tells the server's address on standard output, restarts the server at once for each line on standard input, and at
the end of standard input (the parent closed it, or died in whatever way, be it while the server starts) kills the
server and removes its folder. Signals that everybody is sent, as by a shutdown, are left to the parent. Called with
`folder`, it keeps nothing but an empty folder.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from wakeproof.sql.cluster import Cluster, ClusterFailed, parent_of_folders


def main() -> None:
    """Serve until standard input ends."""
    for name in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)
    folder = Path(tempfile.mkdtemp(prefix="wakeproof-", dir=parent_of_folders()))
    try:
        _keep(folder) if sys.argv[1:] == ["folder"] else _serve(folder)
    except ClusterFailed as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _keep(folder: Path) -> None:
    _tell(str(folder))
    os.read(0, 1)


def _serve(folder: Path) -> None:
    cluster = Cluster(folder, _is_alone)
    try:
        cluster.make()
        cluster.start()
        _tell(f"{folder}\t{cluster.url}")
        while os.read(0, 100):
            cluster.stop()
            cluster.start()
            _tell("restarted")
    finally:
        cluster.kill()


def _is_alone() -> bool:
    """Whether standard input has ended: as long as the parent waits for an answer, it sends nothing else."""
    return bool(select.select([0], [], [], 0)[0])


def _tell(line: str) -> None:
    with suppress(BrokenPipeError):  # the end of standard input is what is heeded
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
