"""The choice log: every decision that a run did not make by itself, in order, in words."""

from __future__ import annotations

from typing import NamedTuple


class Choice(NamedTuple):
    """What kind of decision (`fault plan`, `delay`, `next`), about what, among what, and what was chosen."""

    kind: str
    label: str
    options: str
    chosen: str
