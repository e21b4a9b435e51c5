"""A world from a release and a scenario's settings: slots, rules, properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pullwake.faults import KINDS
from pullwake.module.release import Release
from pullwake.properties import properties
from pullwake.world.around import AbandonedLeaseRule, DeliveryRule, ProducerRule, ReaperRule
from pullwake.world.deployment import REAP, WEBHOOK, Deployment
from pullwake.world.records import WAKES_BOUND
from pullwake.world.runners import ClaimRule, TurnRule
from pullwake.world.scene import scene
from pullwake.world.servers import Servers
from pullwake.world.settings import Bounds, Times
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.rules import Rule, World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.faults import recovery_rules
from wakeproof.kernel.tasks.task_rule import TaskRule
from wakeproof.observe.hygiene import check_handlers


def build(release: Release, bounds: Bounds, times: Times, budgets: Mapping[str, Budget]) -> World:
    """Raises `ReleaseError` for a release that cannot be run repeatably."""
    check_handlers(release.handlers(), [release.tokens])
    spent = {kind: budget for kind, budget in budgets.items() if budget.max}
    deployment = Deployment(release, bounds, times, spent)
    return world_of(deployment, Servers(deployment))


def world_of(deployment: Deployment, servers: Servers) -> World:
    """The world of a deployment, whoever runs its handlers."""
    rules = tuple(_rules(deployment, servers))
    limits: dict[Slot, str] = {WAKES_BOUND: "wakes_max"}
    background = (f"{REAP}.send",) if deployment.reaps else ()
    return World(
        deployment.slots(),
        rules,
        properties(deployment),
        limits,
        scene(deployment),
        background,
        frozenset(deployment.private()),
        deployment.interchangeable,
    )


def _rules(deployment: Deployment, servers: Servers) -> Iterator[Rule]:
    for name in deployment.tasks.values():
        yield TaskRule(servers.tasks, name)
    for wake in deployment.wakes.values():
        yield TurnRule(servers, wake)
        if deployment.bounds.dispatch == WEBHOOK:
            yield DeliveryRule(servers, wake)
        else:
            yield from (ClaimRule(servers, wake, runner) for runner in deployment.runners)
    for stream in deployment.streams:
        yield ProducerRule(servers, stream)
        yield AbandonedLeaseRule(servers, stream)
    if deployment.reaps:
        yield ReaperRule(servers)
    yield from recovery_rules(servers.tasks)
    for kind in deployment.budgets:
        yield from KINDS[kind].rules(servers)
