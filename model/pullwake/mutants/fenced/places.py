"""Where `fenced` is changed, and what several changes have in common."""

from __future__ import annotations

from wakeproof.scenario.mutations import Written

HANDLERS = "pullwake.releases.fenced.handlers"
STATEMENTS = "pullwake.releases.fenced.statements"
TOKENS = "pullwake.releases.fenced.tokens"
SHARED = "pullwake.module.statements"


def in_handlers(name: str, change: str, old: str, new: str) -> Written:
    """A change of its handlers."""
    return Written(name, change, HANDLERS, old, new)


def in_statements(name: str, change: str, old: str, new: str) -> Written:
    """A change of its own statements."""
    return Written(name, change, STATEMENTS, old, new)


def one_by_one(*calls: str, indent: str) -> str:
    """The statements of a transaction, each by itself, each sent unless the one before it said no."""
    names = [f"step_{number}" for number in range(len(calls))]
    lines, depth = [f"{indent}written = ()\n"], indent
    for name, call in zip(names, calls, strict=True):
        lines.append(f"{depth}{name} = await ports.db.execute({call.strip().removesuffix(',')})\n")
        lines.append(f"{depth}written = (*written, {name})\n{depth}if {name} is not False:\n")
        depth += "    "
    return "".join((*lines, f"{depth}pass\n"))
