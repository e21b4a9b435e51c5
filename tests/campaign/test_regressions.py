"""Every counterexample that is kept still applies to the release it broke, and breaks it."""

from __future__ import annotations

import pytest

from wakeproof.campaign.replay import ReplayVerdict, replay_file
from wakeproof.counterexample.file import Regression, read
from wakeproof.scenario.worlds import all_worlds

FILES = [path for kind in all_worlds() for path in sorted((kind.scenarios / "regressions").glob("*.toml"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_regression_breaks_its_release(path):
    kept = read(path)
    assert isinstance(kept, Regression)
    replayed = replay_file(kept, kept.release)
    assert (replayed.answer, replayed.how) == (ReplayVerdict.BREAKS, "by its order")
    assert replayed.run is not None and replayed.run.broken(kept.property)


def test_every_file_is_seen():
    """An empty folder is fine; a file that the test above would pass over is not."""
    folders = [kind.scenarios / "regressions" for kind in all_worlds()]
    assert len(FILES) == sum(path.is_file() for folder in folders if folder.is_dir() for path in folder.iterdir())
