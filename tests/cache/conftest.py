"""Puts the command line's tests on the path: release files of one's own, and calls of `wakeproof`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
