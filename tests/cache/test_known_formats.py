"""What is made of a report is known by the report: never shown for another one, never trusted if it is damaged."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from recalled import entries, recalled

from wakeproof.cache.content import Undigested
from wakeproof.commands import known_results
from wakeproof.commands.known_results import KnownResults
from wakeproof.results.schema import Report


@dataclass
class Made:
    """Stands for all formats; each report that they are made of is noted."""

    reports: list[Report] = field(default_factory=list)

    def __call__(self, report: Report) -> dict[str, bytes]:
        self.reports.append(report)
        return {"summary.md": report.about.command.encode(), "figures/states-lock.svg": b"<svg/>"}


@pytest.fixture
def made(monkeypatch) -> Made:
    each = Made()
    monkeypatch.setattr(known_results, "formats_of", each)
    return each


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Report:
    return recalled(tmp_path_factory.mktemp("elsewhere")).outcome.report


def called_by(report: Report, command: str) -> Report:
    return msgspec.structs.replace(report, about=msgspec.structs.replace(report.about, command=command))


def poisoned(folder: Path, content: bytes) -> None:
    """Put something else under the key of the one entry, checksum and all."""
    [entry] = entries(folder)
    store = KnownResults(folder).store
    assert store is not None
    store.put(entry.name, content)


def test_formats_are_made_once_of_a_report(tmp_path, made, report):
    first, again = (KnownResults(tmp_path / "cache").files(report) for _ in range(2))
    assert first == again and list(first) == list(again) and made.reports == [report]


def test_those_of_another_report_are_made_anew(tmp_path, made, report):
    told = [KnownResults(tmp_path / "cache").files(called_by(report, name))["summary.md"] for name in ("one", "two")]
    assert told == [b"one", b"two"]


def test_nothing_is_kept_without_a_folder(tmp_path, made, report):
    for _ in range(2):
        KnownResults(None).files(report)
    assert len(made.reports) == 2


def test_a_harness_that_was_changed_meanwhile_has_no_key(tmp_path, made, report, monkeypatch):
    def changed() -> str:
        raise Undigested("a file that was changed while this runs")

    monkeypatch.setattr(known_results, "harness_digest", changed)
    for _ in range(2):
        KnownResults(tmp_path / "cache").files(report)
    assert len(made.reports) == 2 and not entries(tmp_path / "cache")


@pytest.mark.parametrize(
    "content",
    [
        b"no such thing",
        zlib.compress(b"nor this"),
        zlib.compress(msgspec.msgpack.encode({"../outside": b""})),
        zlib.compress(msgspec.msgpack.encode({"figures/../../outside.svg": b""})),
        zlib.compress(msgspec.msgpack.encode({"index.html\n": b""})),
        zlib.compress(msgspec.msgpack.encode({"summary.md": "text"})),
    ],
)
def test_what_is_no_set_of_formats_is_said_and_made_anew(tmp_path, made, report, content, capsys):
    folder = tmp_path / "cache"
    KnownResults(folder).files(report)
    poisoned(folder, content)
    known = KnownResults(folder)
    assert known.files(report)["summary.md"] == report.about.command.encode() and len(made.reports) == 2
    assert KnownResults(folder).files(report) and len(made.reports) == 2  # and is mended by that
