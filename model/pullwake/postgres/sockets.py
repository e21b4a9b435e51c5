"""A private folder in which a socket can lie, whose address has room for 107 bytes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

BYTES_MAX = 107
"""Of a socket's address on Linux, without the byte that ends it; elsewhere it is 103."""
LONGEST = "/wakeproof-xxxxxxxx/data/.s.PGSQL.5432.lock"
"""What is added to the folder's path at most."""
SHORT = "/tmp"  # noqa: S108 - a folder in it is made new, by a name that nobody knows, and for this user alone


class TooLong(Exception):
    """No folder for temporary files has a path that is short enough."""


def private_folder() -> str:
    """A new folder, mode 0700, as the folder for temporary files says; in `/tmp` where that one's path is too long."""
    given = tempfile.gettempdir()
    room = BYTES_MAX - len(LONGEST)
    for above in dict.fromkeys((given, SHORT)):
        if len(os.fsencode(str(Path(above).absolute()))) <= room and os.access(above, os.W_OK | os.X_OK):
            return tempfile.mkdtemp(prefix="wakeproof-", dir=above)
    what = f"the path of the folder for temporary files is longer than {room} bytes, so that no socket can lie in it"
    raise TooLong(f"{what}: {given}; set TMPDIR to a shorter one")
