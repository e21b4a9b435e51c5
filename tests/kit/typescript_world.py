"""The world around the module in TypeScript, beside that of its sibling in Python: verdicts, and graphs as one."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from typescript_host import FOLDER

import wakeproof
from kits import NODE
from pullwake.hosted.settings import HostedSettings
from pullwake.hosted.world import ModuleWorld
from pullwake.plugin import release_named
from pullwake.world.build import build
from wakeproof.checker.bisimulation import fingerprint
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.hosted_release import hosted_release
from wakeproof.scenario.library import load_all
from wakeproof.sql.cluster import PACKAGE

NEEDS_DATABASE = pytest.mark.skipif(
    importlib.util.find_spec(PACKAGE) is None, reason=f"{PACKAGE}, which brings a PostgreSQL, is not installed"
)
SIBLINGS = {
    "decoupled": "decoupled",
    "token-gated": "token_gated",
    "lease-nulling": "lease_nulling",
    "stream-scoped": "stream_scoped",
    "fenced": "fenced",
}
"""By the name of its release file, the release in Python."""
CALLBACK = re.compile(r"ds-subscription:\w+|http://localhost:4000/callback/\w+|callback/\w+")
FAILED = re.compile(r"answer', '5\d\d'")


def release_file(name: str) -> str:
    return str(FOLDER / f"{name}.toml")


STATES_CHEAP = 10_000
"""So many states of the sibling, and it takes seconds to see both whole."""


def verdicts(scenario: str, release: str) -> dict[str, str]:
    return _verdicts_of(wakeproof.prove(scenario, release))


def cheap_verdicts(scenario: str, name: str) -> tuple[dict[str, str], dict[str, str]]:
    """Of a release and of its sibling, which has to be cheap; the module takes up to ten times the states."""
    in_python = wakeproof.prove(scenario, SIBLINGS[name], states_max=STATES_CHEAP)
    if in_python.states >= STATES_CHEAP:
        pytest.skip(f"{scenario} on {SIBLINGS[name]} has {STATES_CHEAP:,} states or more")
    in_typescript = wakeproof.prove(scenario, release_file(name), states_max=4 * STATES_CHEAP)
    return _verdicts_of(in_typescript), _verdicts_of(in_python)


def _verdicts_of(proof: Any) -> dict[str, str]:
    return {name: found.verdict.value for name, found in proof.verdicts.items()}


def graphs(scenario: str, name: str) -> tuple[str, str]:
    """The behaviour of both, once what they call otherwise has one name: tokens, callback URLs, an answer of 5xx."""
    (loaded,) = load_all([scenario])
    asked: tuple[Any, ...] = (loaded.bounds, loaded.times, loaded.faults)
    module = ModuleWorld(hosted_release(release_file(name)).parts(HostedSettings), *asked)
    in_typescript = _explored(Machine(module.world()))
    in_python = _explored(Machine(build(release_named(SIBLINGS[name]), *asked)))
    tokens = module.names.minted()

    def renamed(told: str) -> str:
        for text, token in tokens.items():
            told = told.replace(text, token)
        return FAILED.sub("answer', '5xx'", CALLBACK.sub("a callback", told))

    return fingerprint(in_python, renamed), fingerprint(in_typescript, renamed)


def _explored(machine: Machine) -> Graph:
    graph = explore(machine)
    assert graph.complete
    return graph


def copy_of_module(folder: Path, *changes: tuple[str, str, str]) -> str:
    """The release file `decoupled` of a copy of the module with lines changed: file, what stands there, and instead."""
    for part in ("src", "adapter", "drizzle"):
        shutil.copytree(FOLDER / part, folder / part)
    (folder / "package.json").write_bytes((FOLDER / "package.json").read_bytes())
    (folder / "node_modules").symlink_to(FOLDER / "node_modules")
    for file, before, after in changes:
        text = (folder / file).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{before!r} is a line of {file}"
        (folder / file).write_text(text.replace(before, after), encoding="utf-8")
    told = (FOLDER / "module.toml").read_text(encoding="utf-8")
    host = json.dumps(NODE[1])
    (folder / "module.toml").write_text(told.replace('"../../../sim/kits/node/bin/host.mjs"', host), encoding="utf-8")
    (folder / "decoupled.toml").write_bytes((FOLDER / "decoupled.toml").read_bytes())
    return str(folder / "decoupled.toml")
