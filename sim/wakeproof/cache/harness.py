"""The digest of the harness itself: every file of its own, and the versions of Python and of what else it stands on."""

from __future__ import annotations

import hashlib
import re
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from wakeproof import BEGAN_S, __version__
from wakeproof.cache.content import Undigested

PACKAGE = Path(__file__).parents[1]
AHEAD_S = 1.0
"""So far may the clock be ahead by which a file system tells when a file was changed."""
_NAMED = re.compile(r"[\w.-]+")


@cache
def harness_digest() -> str:
    """Read once in a process. Raises `Undigested` where the process may run other code than the files hold by now."""
    digest = hashlib.sha256(__version__.encode())
    for path in sorted(path for path in PACKAGE.rglob("*") if _is_source(path)):
        if path.stat().st_mtime > BEGAN_S + AHEAD_S:
            raise Undigested(f"{path.name} of wakeproof, which was changed while this runs")
        content = path.read_bytes()
        digest.update(f"{path.relative_to(PACKAGE).as_posix()} {len(content)}\n".encode() + content)
    for line in _stands_on():
        digest.update(f"{line}\n".encode())
    return digest.hexdigest()


def _is_source(path: Path) -> bool:
    """Bytecode comes and goes beside the sources, also while this looks."""
    return "__pycache__" not in path.parts and path.is_file()


def _stands_on() -> list[str]:
    """Python and what is needed wherever it is installed, with their versions; extras prove nothing.

    Of Python every digit counts: handlers run its asyncio, and name whatever else of its library by name alone.
    """
    needed = [line for line in requires("wakeproof") or () if "extra ==" not in line]
    names = sorted(found[0].lower() for line in needed if (found := _NAMED.match(line)))
    python = f"{sys.implementation.name} {'.'.join(map(str, sys.version_info))}"
    return [python, *(f"{name} {_version(name)}" for name in names)]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
