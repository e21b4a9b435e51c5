"""What axe-core has to say of an open page: one line per element, rule first."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from browsing import Visit

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")
COLOURS = ("cat.color",)


def violations(seen: Visit, tags: tuple[str, ...] = TAGS) -> list[str]:
    """Of the rules with these tags. Sorted; empty where there is nothing to mend."""
    asked = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": list(tags)}}
    found = Axe().run(seen.page, options=asked).response["violations"]
    return sorted(
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary'].splitlines()[-1].strip()}"
        for rule in found
        for node in rule["nodes"]
    )
