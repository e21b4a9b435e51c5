"""A Chromium of this machine, headless and new each time; without one the tests of this folder are skipped."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Browser, start
from reports import checked, compared, html

from wakeproof.results.schema import Report

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = "no Chromium here: `apt-get install chromium` brings it (Debian, Ubuntu: chromium-browser)"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Gone with the last test of a file: while it is there an event loop runs, which no other test could do beside."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(MISSING)
    with start(Path(found)) as browser:
        yield browser


@pytest.fixture(scope="package", params=[compared, checked], ids=lambda made: made.__name__)
def report(request: pytest.FixtureRequest) -> Report:
    """A comparison of two releases, and a check that a limit cut short."""
    return request.param()


@pytest.fixture(scope="package")
def written(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of each on disk, alone in its folder."""
    return _write(report, tmp_path_factory)


@pytest.fixture(scope="package")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the comparison alone."""
    return _write(compared(), tmp_path_factory)


def _write(report: Report, folders: pytest.TempPathFactory) -> Path:
    file = folders.mktemp("report") / "index.html"
    file.write_text(html(report), encoding="utf-8")
    return file
