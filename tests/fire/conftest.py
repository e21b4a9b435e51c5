"""Puts the command line's tests on the path: calls of `wakeproof` in process."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
