"""Counterexamples of two releases never share a file, however alike the releases are called."""

from __future__ import annotations

from typing import Any

import pytest

from wakeproof.campaign.verdict_rows import file_of

NAMES = {
    ("newer-wake", "decoupled", "token_owner"): "newer-wake-decoupled-token_owner.json",
    ("s", "path/to/file.py:RELEASE", "p"): "s-path-to-file.py-RELEASE-p.json",
    ("s", "../base/x.py:R", "p"): "s-base-x.py-R-p.json",
}


class Kept:
    def __init__(self, release: str) -> None:
        self.release = release


@pytest.mark.parametrize("asked", NAMES)
def test_the_name_tells_scenario_release_and_property(asked):
    assert file_of(*asked, {}) == NAMES[asked]


def test_a_base_and_a_head_in_files_of_one_name_keep_a_file_each():
    """As `compare base/x.py:R x.py:R` has them."""
    kept: dict[str, Any] = {}
    for release in ("base/x.py:R", "x.py:R", "base-x.py:R", "base/x.py:R"):
        kept[file_of("s", release, "p", kept)] = Kept(release)
    assert [each.release for each in kept.values()] == ["base/x.py:R", "x.py:R", "base-x.py:R"]
