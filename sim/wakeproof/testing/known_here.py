"""What a run of pytest knows from earlier ones, and what its summary says of that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from wakeproof.cache.store import FOLDER_VARIABLE, NONE_VARIABLE, Store
from wakeproof.campaign.recall import KnownCounts, Recall, told
from wakeproof.testing.plugin import DEFAULT_OUT, KNOWN

NO = ("", "0", "false", "no", "off")
ADVICE_IN_PYTEST = "give another --wakeproof-cache, or --wakeproof-no-cache"


class KnownHere:
    """The results in a folder, or none, for all tests of a run. Each asks anew: a test may have changed the code."""

    def __init__(self, folder: Path | None) -> None:
        self._lines = list[str]()
        self._store = None if folder is None else Store(folder, self._lines.append, advice=ADVICE_IN_PYTEST)
        self._tallies = list[KnownCounts]()

    def asked_again(self) -> Recall | None:
        if self._store is None:
            return None
        recall = Recall(self._store)
        self._tallies.append(recall.tally)
        return recall

    def told(self) -> Iterator[str]:
        if self._store is not None:
            self._store.trim()
        yield from self._lines
        if line := told(self._tallies, "--wakeproof-no-cache"):
            yield line


def known_here(config: pytest.Config) -> KnownHere:
    """Those of this run. Raises `UserError` for a folder that holds something else."""
    if KNOWN not in config.stash:
        config.stash[KNOWN] = KnownHere(_folder(config))
    return config.stash[KNOWN]


def _folder(config: pytest.Config) -> Path | None:
    given = config.getoption("wakeproof_cache") or os.environ.get(FOLDER_VARIABLE)
    is_none = os.environ.get(NONE_VARIABLE, "").lower() not in NO and not config.getoption("wakeproof_cache")
    if config.getoption("wakeproof_no_cache") or is_none:
        return None
    return config.invocation_params.dir / given if given else config.rootpath / DEFAULT_OUT / "cache"
