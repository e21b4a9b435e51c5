"""What a shell completes: names of scenarios, releases and the rest. A completion never fails: it offers nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import typer

Offered = list[tuple[str, str]]


def scenarios(incomplete: str) -> Offered:
    return _starting(incomplete, _scenarios)


def releases(incomplete: str) -> Offered:
    return _starting(incomplete, lambda: _of_worlds("releases"))


def worlds(incomplete: str) -> Offered:
    return _starting(incomplete, _worlds)


def listed(ctx: typer.Context, incomplete: str) -> Offered:
    """Names of what is to be listed, which stands before them."""
    what = str(ctx.params.get("what", ""))
    return _starting(incomplete, _scenarios if what == "scenarios" else lambda: _of_worlds(what))


def _starting(incomplete: str, known: Callable[[], Mapping[str, str]]) -> Offered:
    """Whatever goes wrong, a shell's prompt is no place to tell; files are completed where nothing is offered."""
    try:
        return [(name, about) for name, about in known().items() if name.startswith(incomplete)]
    except Exception:  # noqa: BLE001 - see above
        return []


def _scenarios() -> Mapping[str, str]:
    from wakeproof.scenario.library import scenario_paths  # noqa: PLC0415 - loads every world

    return dict.fromkeys(scenario_paths(), "")


def _worlds() -> Mapping[str, str]:
    from wakeproof.scenario.worlds import all_worlds  # noqa: PLC0415 - loads every world

    return {kind.name: "" for kind in all_worlds()}


def _of_worlds(what: str) -> Mapping[str, str]:
    from wakeproof.scenario.worlds import worlds_meant  # noqa: PLC0415 - loads every world

    return {name: _words(about) for kind in worlds_meant() for name, about in getattr(kind, what).items()}


def _words(about: Any) -> str:
    return about if isinstance(about, str) else str(about.claim)
