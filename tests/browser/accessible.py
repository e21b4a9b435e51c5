"""What axe-core has to say of an open page: one line per element, rule first."""

from __future__ import annotations

from collections.abc import Mapping

from axe_playwright_python.sync_playwright import Axe
from browsing import Visit

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")
RULES = {"type": "tag", "values": list(TAGS)}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}


def violations(seen: Visit, only: Mapping[str, object] = RULES) -> list[str]:
    """Of these rules. Sorted; empty where there is nothing to mend."""
    asked = {"resultTypes": ["violations"], "runOnly": dict(only)}
    found = Axe().run(seen.page, options=asked).response["violations"]
    return sorted(
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary'].splitlines()[-1].strip()}"
        for rule in found
        for node in rule["nodes"]
    )
