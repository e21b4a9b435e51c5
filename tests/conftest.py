"""Brings pytest's own `pytester`, which only a conftest at the top may, and a place for temporary files."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
os.environ.pop("COLUMNS", None)  # which pytest-xdist sets: what is printed into a pipe has room


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Where a PostgreSQL can be put also by root, who lets nobody into pytest's own folders."""
    folder = Path(tempfile.mkdtemp(dir="/tmp", prefix="test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
