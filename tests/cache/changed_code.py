"""A release of the lock whose source is changed: whether its proof is known then, which a cold call has to confirm."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from recalled import Recalled, recalled

from lock.module import Release
from lock.plugin import KNOWN
from wakeproof.campaign.work import Method

NAME, NUMBERS = "changed_here", count()


class Released:
    """Makes the release `checked` of a source and one of its functions: each time of another file, by the same name."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder, self._monkeypatch = folder, monkeypatch

    def __call__(self, text: str, handler: str = "write") -> None:
        folder = self._folder / f"sources-{next(NUMBERS)}"
        folder.mkdir()
        (folder / f"{NAME}.py").write_text(text, encoding="utf-8")
        sys.modules.pop(NAME, None)
        self._monkeypatch.syspath_prepend(str(folder))
        module = importlib.import_module(NAME)
        self._monkeypatch.setitem(KNOWN, "checked", Release("as it is", getattr(module, handler), module.acquire))


class Changed:
    """A result that was kept, then a change, and what a cold call says of the changed code."""

    def __init__(self, cache: Path, release: Callable[..., None], handler: str, settings: list[str]) -> None:
        self.cache, self.release, self.handler = cache, release, handler
        self.asked: dict[str, Any] = {"settings": settings, "method": Method.BOTH}

    def to(self, text: str) -> bool:
        """Whether the proof of the changed code is known; that it is what a cold call computes is asserted."""
        self.release(text, self.handler)
        cold = recalled(self.cache / f"cold-{next(NUMBERS)}", **self.asked)
        assert "proof" in cold.sorts()
        changed = recalled(self.cache / "kept", **self.asked)
        assert told(changed) == told(cold)
        again = recalled(self.cache / "kept", **self.asked)
        assert again.computed == [] and told(again) == told(cold), "known by its own code from now on"
        return "proof" not in changed.sorts()


def told(found: Recalled) -> dict[str, bytes]:
    """Every byte that is written, but for how long it took."""
    return {name: re.sub(rb'"seconds": *[0-9.e-]+', b"", content) for name, content in found.files.items()}


def edited(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)
