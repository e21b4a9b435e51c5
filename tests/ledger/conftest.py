"""Puts toy worlds, known campaigns and calls of the command line on the path of the ledger's tests."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / name) for name in ("sim", "cache", "cli", "fire")]
