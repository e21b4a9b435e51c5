"""Puts the command line's tests on the path: release files of one's own, and calls of `wakeproof`.

What the models consist of is imported before any test: pytest's own tests in process forget what they import first, and
code that names a module which is not there has no digest.
"""

import importlib
import pkgutil
import sys
from pathlib import Path

import lock
import pullwake

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
for model in (lock, pullwake):
    for module in pkgutil.walk_packages(model.__path__, f"{model.__name__}."):
        importlib.import_module(module.name)
