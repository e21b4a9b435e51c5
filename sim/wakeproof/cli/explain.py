"""`wakeproof explain`: a counterexample drawn, and what it means."""

from __future__ import annotations

from wakeproof.cli.options import Json, examples
from wakeproof.cli.replay import Another, File, Trust

EXAMPLES = examples(
    "explain scenarios/regressions/older-done-clears-newer-token.toml",
    "explain scenarios/regressions/restart-hides-row.toml --release fenced",
    "prove restart-before-done --release token_gated --figure-runs 0",
    "explain reports/latest/counterexamples/restart-before-done-token_gated-no_leaked_claim.json",
)


def explain(file: File, release: Another = None, trust: Trust = False, json: Json = None) -> int:
    """Draw a counterexample in lanes, and say what it breaks, what it takes, and why each part is needed."""
    from wakeproof.commands.explain import explained  # noqa: PLC0415 - heavy, and no part of --help

    return explained(file, release, json, trust=trust)
