"""The Node kit's own tests, and what its package must not hold; skipped without Node."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

from kits import NEEDS_NODE, NODE, NODE_FOLDER
from wakeproof.kit import messages
from wakeproof.kit.agreement import agreed
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked
from wakeproof.observe import event_loop

DRIVERS = "WAKEPROOF_DRIVERS"
MODULE = str(NODE_FOLDER / "test/module.mjs")


def own_tests(file):
    return subprocess.run(["node", "--test", file], cwd=NODE_FOLDER, capture_output=True, text=True, check=False)


@NEEDS_NODE
def test_its_own_tests_pass():
    told = own_tests("test/host.test.mjs")
    assert told.returncode == 0, told.stdout[-4000:]
    assert "# fail 0" in told.stdout and "# pass 0" not in told.stdout


@NEEDS_NODE
@pytest.mark.skipif(
    DRIVERS not in os.environ, reason=f"{DRIVERS} names no folder where `npm install postgres pg` was run"
)
def test_statements_of_both_drivers_are_effects():
    told = own_tests("test/postgres.test.mjs")
    assert told.returncode == 0 and "SKIP" not in told.stdout, told.stdout[-4000:]


@NEEDS_NODE
@pytest.mark.parametrize(("handler", "way"), [("counts", "again"), ("keyed", "in a second process")])
def test_hidden_state_of_a_module_is_found(handler, way):
    with Host([*NODE, MODULE]) as host, Host([*NODE, MODULE]) as second:
        (refusal,) = agreed(host, second, [asked(handler)])
    assert refusal.name == "hidden-state" and way in refusal.what


def test_its_limits_are_those_of_the_protocol():
    text = (NODE_FOLDER / "src/protocol.mjs").read_text(encoding="utf-8")
    for name, value in {
        "PROTOCOL": messages.PROTOCOL,
        "DEPTH_MAX": messages.DEPTH_MAX,
        "PENDING_MAX": event_loop.PENDING_MAX,
    }.items():
        assert f"export const {name} = {value}\n" in text
    assert "LINE_BYTES_MAX = 16 * 1024 * 1024" in text and messages.LINE_BYTES_MAX == 16 << 20


def test_the_package_needs_nothing_and_locks_nothing():
    package = json.loads((NODE_FOLDER / "package.json").read_text(encoding="utf-8"))
    assert "dependencies" not in package and package["type"] == "module"
    assert not list(NODE_FOLDER.rglob("*lock*.json")) and not (NODE_FOLDER / "node_modules").exists()
    for path in package["files"]:
        assert (NODE_FOLDER / path).exists(), f"package.json lists {path}, which is not there"
