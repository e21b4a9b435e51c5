"""Modules over a pipe for tests: a host in this process, and release files of the example world."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wakeproof.kit.client import refusal_error
from wakeproof.kit.host import PythonHost
from wakeproof.kit.host_runner import HostRunner
from wakeproof.kit.messages import PROTOCOL, HelloAsked, HostRefusal, Ran, RunAsked, line_of_message, message_told

ROOT = Path(__file__).parents[1]
LOCK_FOLDER = ROOT / "model/lock/hosted"
PYTHON = (sys.executable, "-m", "wakeproof.kit.host")
NODE = ("node", str(ROOT / "sim/kits/node/bin/host.mjs"))
HEAD = "import asyncio\ndef boot(kit):\n    lock, disk = kit.port('lock'), kit.port('disk')\n"
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


class HostHere:
    """Handlers of a file in a host of this process (`HandlersElsewhere`); `asked` is what it was asked."""

    def __init__(self, path: Path) -> None:
        self.adapter, self.folder = path, path.parent
        self.asked = list[RunAsked]()
        self._host = PythonHost(path)
        self._hello = message_told(line_of_message(self._host.reply(line_of_message(HelloAsked(PROTOCOL)))))

    def hello(self) -> Any:
        return self._hello

    def runner(self, ports: Any, kinds: Any) -> HostRunner:
        return HostRunner(self, ports, kinds)

    def ask(self, run: RunAsked) -> Ran:
        self.asked.append(run)
        answer = message_told(line_of_message(self._host.reply(line_of_message(run))))
        if isinstance(answer, HostRefusal):
            raise refusal_error(answer, str(self.adapter))
        assert isinstance(answer, Ran)
        return answer


def python_module(folder: Path, write: str = CHECKED, head: str = "") -> Path:
    """A module of the lock for the Python kit with a `write` of its own."""
    path = folder / f"module_{folder.name.replace('-', '_')}.py"
    path.write_text(head + HEAD + write + REST, encoding="utf-8")
    return path


def python_release(folder: Path, write: str = CHECKED, head: str = "") -> str:
    """The path of a release file for such a module."""
    return release_file(folder, python_module(folder, write, head).name, PYTHON)


def node_release(folder: Path, write: str, head: str = "") -> str:
    """The same for the Node kit; `write` is a function of JavaScript."""
    handlers = f"acquire: (client) => lock.take(client), free: (client) => lock.free(client), write: {write}"
    text = f"{head}\nexport function boot({{ ports, watched }}) {{\n  const {{ lock, disk }} = ports\n"
    text += f"  const app = {{ count: 0 }}\n  return {{ handlers: {{ {handlers} }} }}\n}}\n"
    (folder / "module.mjs").write_text(text, encoding="utf-8")
    return release_file(folder, "module.mjs", NODE)


def release_file(folder: Path, adapter: str, command: Sequence[str]) -> str:
    """The path of a release file for that adapter."""
    head = f'world = "lock"\nadapter = "{adapter}"\nfiles = ["{adapter}"]\n\n'
    text = f"{head}[host]\ncommand = {json.dumps(list(command))}\n"
    (folder / "release.toml").write_text(text, encoding="utf-8")
    return str(folder / "release.toml")
