"""The module in TypeScript as a release of the world `pullwake`: it breaks what its sibling in Python breaks, likewise.

Its graph is that of its sibling, state by state (bisimilar), where it takes the same steps. Webhook dispatch is left
out there: it starts three effects at once, where the sibling has one order. So is `fenced` with a fault: its token is
minted where the tables learn of it, and not a step before.

Skipped without Node, without an embedded PostgreSQL, or where `npm install` was not run in its folder.
"""

from __future__ import annotations

import pytest
from typescript_host import NEEDS_PACKAGES
from typescript_world import NEEDS_DATABASE, SIBLINGS, cheap_verdicts, copy_of_module, graphs, release_file, verdicts

import wakeproof
from kits import NEEDS_NODE, ROOT
from wakeproof.errors import ReleaseError

pytestmark = [NEEDS_NODE, NEEDS_PACKAGES, NEEDS_DATABASE]

PULL = ("happy-path", "restart-before-done", "newer-wake", "operator-stop", "heartbeats", "lasting-consumer")
OTHERS = ("webhook-restart", "webhook-post-fails", "two-replicas", "lost-answer", "status-failure-retry", "runner-dies")
ALL = sorted(path.stem for path in (ROOT / "scenarios").glob("*.toml"))
OWNED = ("src/releases/decoupled.ts", "if (stillOwnsClaim) ctx", "if (ctx.tokens.owns(stream, consumerId)) ctx")
"""One line: the token is cleared by whoever owns it now, and not by who did when the done began."""


@pytest.mark.parametrize("scenario", [*PULL, *OTHERS])
@pytest.mark.parametrize("name", SIBLINGS)
def test_it_has_the_verdicts_of_its_sibling(name: str, scenario: str) -> None:
    assert verdicts(scenario, release_file(name)) == verdicts(scenario, SIBLINGS[name])


@pytest.mark.parametrize("scenario", ALL)
@pytest.mark.parametrize("name", SIBLINGS)
def test_it_has_the_verdicts_of_its_sibling_wherever_that_is_cheap(name: str, scenario: str) -> None:
    in_typescript, in_python = cheap_verdicts(scenario, name)
    assert in_typescript == in_python


@pytest.mark.parametrize("scenario", PULL)
@pytest.mark.parametrize("name", [name for name in SIBLINGS if name != "fenced"])
def test_its_graph_is_that_of_its_sibling(name: str, scenario: str) -> None:
    in_python, in_typescript = graphs(scenario, name)
    assert in_python == in_typescript


def test_another_release_has_another_graph() -> None:
    assert graphs("restart-before-done", "decoupled")[0] != graphs("restart-before-done", "token-gated")[1]


def test_the_notification_window_is_worse_and_a_line_mends_it(tmp_path) -> None:
    before, after, mended = release_file("token-gated"), release_file("decoupled"), copy_of_module(tmp_path, OWNED)
    worse = changes(before, after)
    assert worse["token_owner"] == "worse" and worse["no_leaked_claim"] == "better"
    better = changes(after, mended)
    assert better["token_owner"] == "better" and "worse" not in better.values()


def changes(base: str, head: str) -> dict[str, str]:
    report = wakeproof.compare(base, head, ["newer-wake"])
    return {row.property: row.change.value for row in report.results if row.change}


PLANTED = {
    "a place that there is not": (
        ("src/context.ts", "'/_electric/entity-changes'", "'/nowhere'"),
        "POST http://localhost:4000/nowhere goes where this world has nothing",
        "[[pullwake.answers]]",
    ),
    "a call inside a transaction": (
        ("src/registry.ts", "await registry.upsertDispatch(claim, leaseExpiresAt)", "await fetch('http://localhost:4000')"),
        "opens a step of several effects",
        "wait for nothing but statements between begin and commit",
    ),
    "a statement that the file does not name": (
        ("src/registry.ts", "await registry.upsertDispatch(claim, leaseExpiresAt)", "await registry.getRunner('r1')"),
        "the transaction materialize_active_claim sends",
        "add it to [pullwake.transactions.materialize_active_claim]",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PLANTED)
def test_what_has_no_rule_is_named(tmp_path, case: str) -> None:
    change, what, remedy = PLANTED[case]
    with pytest.raises(ReleaseError) as refused:
        wakeproof.prove("happy-path", copy_of_module(tmp_path, change))
    assert what in refused.value.text and remedy in refused.value.text
