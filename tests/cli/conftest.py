"""Runs that are kept: one as it is written by hand, and those that a proof has found."""

from __future__ import annotations

import pytest
from calling import call
from regressions import REGRESSION


@pytest.fixture
def kept(tmp_path):
    """A folder with one, `x.toml`."""
    (tmp_path / "x.toml").write_text(REGRESSION)
    return tmp_path


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """A folder with the counterexamples of one small proof, and without its runs to named behaviours."""
    folder = tmp_path_factory.mktemp("found")
    words = ("--release", "decoupled", "--figure-runs", "0", "--jobs", "1", "--out", "report")
    assert call(folder, "prove", "newer-wake", *words).code == 0
    for file in (folder / "report/counterexamples").glob("*-reaches-*.json"):
        file.unlink()
    return folder
