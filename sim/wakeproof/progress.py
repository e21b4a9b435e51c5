"""How far a piece of work has come, for whoever waits for it: so much of so much done, and what is in hand."""

from __future__ import annotations

from collections.abc import Callable

OnProgress = Callable[[int, int, str], None]
"""Called with how much is done, of how much, and with what is in hand."""
OnDecided = Callable[[str], None]
"""Called with a line once a part of the answer is known, which is worth reading before the rest is."""
