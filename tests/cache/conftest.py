"""Puts the command line's tests on the path: release files of one's own, and calls of `wakeproof`.

What the models consist of is imported before any test: pytest's own tests in process forget what they import first, and
code that names a module which is not there has no digest.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from changed_code import NAME, Changed, Released
from recalled import recalled

import lock
import pullwake

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
for model in (lock, pullwake):
    for module in pkgutil.walk_packages(model.__path__, f"{model.__name__}."):
        importlib.import_module(module.name)


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Released]:
    yield Released(tmp_path, monkeypatch)
    sys.modules.pop(NAME, None)


@pytest.fixture
def kept(tmp_path: Path, release: Released) -> Callable[..., Changed]:
    """A release of this source, of which everything has been asked already."""

    def first(text: str, handler: str = "write", settings: list[str] | None = None) -> Changed:
        changed = Changed(tmp_path / "cache", release, handler, settings or [])
        release(text, handler)
        assert "proof" in recalled(changed.cache / "kept", **changed.asked).sorts()
        return changed

    return first
