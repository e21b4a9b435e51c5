"""The kits of this repository, and what a test needs to talk to one."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "sim/wakeproof/kit/protocol.schema.json").read_text(encoding="utf-8"))
PYTHON = (sys.executable, "-m", "wakeproof.kit.host")
NODE_FOLDER = ROOT / "sim/kits/node"
NODE = ("node", str(NODE_FOLDER / "bin/host.mjs"))
NEEDS_NODE = pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node here: the Node kit is not tried")
KITS = [pytest.param(PYTHON, id="python"), pytest.param(NODE, id="node", marks=NEEDS_NODE)]
HELLO = b'{"type":"hello","protocol":2}\n'
READY = '{"type":"hello","protocol":2,"host":"planted","version":"0","language":"x","capabilities":[],"memory":{}}'


def planted(folder: Path, *lines: str) -> tuple[str, ...]:
    """A host that says hello and then does this with each line that it is sent."""
    path = folder / "planted.py"
    body = "\n".join(f"    {line}" for line in lines)
    path.write_text(f"import json, os, sys, time\nsys.stdin.readline()\nprint('{READY}', flush=True)\n"
                    f"for line in sys.stdin:\n    asked = json.loads(line)\n{body}\n", encoding="utf-8")  # fmt: skip
    return (sys.executable, str(path))


ANSWERS = (
    "ran = dict(type='ran', id=asked['id'], waits=[], ended={'value': asked['label']}, dropped=[], hangs=False)",
    "print(json.dumps({**ran, 'memory': {}, 'touched': [], 'said': []}), flush=True)",
)
