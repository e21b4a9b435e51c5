"""Small real reports for a page to show, and the same with a harmful name wherever a name may come from."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.commands.report_files import about
from wakeproof.report.figures import figures
from wakeproof.report.page.page import page
from wakeproof.results.schema import Report
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

OUT = Path("reports/latest")
RELEASES = ("token_gated", "decoupled")
HARM = (
    "</title></style></script></textarea></pre>"
    "<img src=x onerror=alert(1)>"
    '"><script>alert(2)</script>'
    "' onmouseover='alert(3)' x='"
    "<svg onload=alert(4)></svg><a href=javascript:alert(5)>x</a>"
    "]]>--><!-- {{ 6 * 7 }} ${alert(7)} `alert(8)` &quot; \\u003cscript\\u003e"
)
WORDS = {
    "Result": {"verdict", "expected", "driver", "interleavings", "change"},
    "Compared": {"verdict", "risk"},
    "Column": {"kind"},
    "DrawnStep": {"property"},
    "Choice": {"prospect"},
}
"""Keys whose texts are words of ours, or a number: no name stands there."""


@cache
def compared() -> Report:
    scenarios = load_all(["happy-path", "newer-wake"])
    pairs = [Pair(scenario, release, range(5)) for scenario in scenarios for release in RELEASES]
    outcome = campaign(pairs, 1, _unheard, Method.BOTH, figure_runs=10, behaviour=True)
    return _about(compare(outcome, *RELEASES, scenarios), scenarios)


@cache
def checked() -> Report:
    """With planted bugs, and with a scenario that is too large for its limit: `held`, `inconclusive`, runs by seeds."""
    scenarios = load_all(["restart-before-done"])
    pairs = [Pair(scenario, release, range(20)) for scenario in scenarios for release in (*RELEASES, "fenced")]
    return _about(campaign(pairs, 1, _unheard, Method.BOTH, Limits(60, 0.0, 0), canaries=True), scenarios)


def html(report: Report) -> str:
    """The page as a command writes it, with its figures."""
    return page(report, figures(report))


def _unheard(done: int, total: int, what: str) -> None:
    pass


def _about(outcome: CampaignOutcome, scenarios: list[Scenario]) -> Report:
    told = msgspec.structs.replace(about(scenarios, outcome.report, OUT, {}), command="wakeproof check")
    return msgspec.structs.replace(outcome.report, about=told)


def hostile(value: Any) -> Any:
    """The same report with harm before and behind each text: who is called alike before is called alike after."""
    if isinstance(value, str):
        return f"javascript:alert(0)//{value}{HARM}" if value else value
    if isinstance(value, tuple):
        return tuple(hostile(inner) for inner in value)
    if isinstance(value, dict):
        return {hostile(key): hostile(inner) for key, inner in value.items()}
    if isinstance(value, msgspec.Struct):
        kept = WORDS.get(type(value).__name__, set())
        told = {name: getattr(value, name) for name in value.__struct_fields__ if name not in kept}
        return msgspec.structs.replace(value, **{name: hostile(inner) for name, inner in told.items()})
    return value
