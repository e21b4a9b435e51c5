"""Release files of the example world, written for a test."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from kits import NODE, PYTHON, ROOT

LOCK_FOLDER = ROOT / "model/lock/hosted"
HEAD = "def boot(kit):\n    lock, disk = kit.port('lock'), kit.port('disk')\n"
REST = """
    async def acquire(client):
        return await lock.take(client)

    async def free(client):
        await lock.free(client)

    return {"acquire": acquire, "write": write, "free": free}
"""
CHECKED = """
    async def write(token):
        return await disk.put_if_newer(token)
"""


def python_release(folder: Path, write: str = CHECKED, *, head: str = "", **host: object) -> str:
    """A release of the lock for the Python kit with a `write` of its own, in a file."""
    (folder / "module.py").write_text(head + HEAD + write + REST, encoding="utf-8")
    return release_file(folder, "module.py", PYTHON, **host)


def node_release(folder: Path, write: str, head: str = "") -> str:
    """The same for the Node kit; `write` is a function of JavaScript."""
    body = f"acquire: (client) => lock.take(client), free: (client) => lock.free(client), write: {write}"
    text = f"{head}\nexport function boot({{ ports, watched }}) {{\n  const {{ lock, disk }} = ports\n"
    text += f"  const app = {{ count: 0 }}\n  return {{ handlers: {{ {body} }} }}\n}}\n"
    (folder / "module.mjs").write_text(text, encoding="utf-8")
    return release_file(folder, "module.mjs", NODE)


def release_file(folder: Path, adapter: str, command: Sequence[str], **host: object) -> str:
    """The path of a release file for that adapter."""
    more = "".join(f"{key} = {json.dumps(value)}\n" for key, value in host.items())
    text = f'world = "lock"\nadapter = "{adapter}"\n\n[host]\ncommand = {json.dumps(list(command))}\n{more}'
    (folder / "release.toml").write_text(text, encoding="utf-8")
    return str(folder / "release.toml")
