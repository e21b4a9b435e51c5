"""Puts the harness's tests on the path, so that toy worlds can be explored and reports compared here as well."""

import sys
from pathlib import Path

for folder in ("sim", "campaign"):
    sys.path.insert(0, str(Path(__file__).parents[1] / folder))
