"""Each step that a release's code makes carries the line that makes it, for every shipped release and every fault."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

import pullwake
from pullwake.releases import RELEASES
from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.kernel.layout import Note
from wakeproof.scenario.library import load_all
from wakeproof.sites import Site

ROOT = Path(pullwake.__file__).parents[1]
STATES = 1500
NOBODYS = (".send", ".restart", ".heard", ".refused", ".dies", ".answer lost")
"""What a step tells that no line of the release makes: runners, the network, the world's faults."""


@functools.cache
def notes(scenario: str, release: str) -> dict[str, tuple[Site, ...]]:
    """By label, the sites of what a release tells in the first states of a scenario, which name the same lines."""
    (loaded,) = load_all([scenario])
    graph = explore(machine_of(loaded, release), Limits(states=STATES))
    return {note.label: note.sites for note in told(graph.all_moves)}


def told(moves: list) -> Iterator[Note]:
    return (note for move in moves for note in move.step.notes)


def source(site: Site) -> str:
    return (ROOT / site.file).read_text(encoding="utf-8").splitlines()[site.line - 1].strip()


def handler_of(release: str, label: str) -> str:
    handler = RELEASES[release].handlers()[label.partition("(")[0].partition(".")[0]]
    return handler.__qualname__


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("scenario", ["newer-wake", "webhook-newer-wake", "heartbeats", "operator-stop"])
def test_each_line_is_the_sources_and_begins_in_the_requests_own_handler(scenario, release):
    found = {label: sites for label, sites in notes(scenario, release).items() if sites}
    assert len(found) > 10
    for label, sites in found.items():
        assert sites[0].function == handler_of(release, label), label
        assert all(site.text and source(site).startswith(site.text.removesuffix("…")) for site in sites), label
        ends = label.endswith(".answer")
        assert ("await" in sites[-1].text) or (ends and "return" in sites[-1].text), (label, sites[-1])


@pytest.mark.parametrize("release", RELEASES)
def test_only_what_is_nobodys_code_has_no_line(release):
    found = notes("status-failure-restart-retry", release)
    bare = [label for label, sites in found.items() if not sites and not label.startswith("append(")]
    assert [label for label in bare if not label.partition("@")[0].endswith(NOBODYS)] == []
    assert "server-0.restart" in bare


@pytest.mark.parametrize("release", ["token_gated", "decoupled", "fenced"])
@pytest.mark.parametrize("scenario", ["status-failure-retry", "lost-reply", "lost-release-reply", "late-call"])
def test_a_call_that_fails_stands_where_the_call_stands(scenario, release):
    found = notes(scenario, release)
    struck = [label for label in found if label.endswith((" fails", " reply lost", " late"))]
    for label in struck:
        assert found[label], label
        assert found[label] == found.get(label.rpartition(" ")[0].removesuffix(" reply"), found[label]), label


def test_faults_that_are_aimed_at_a_call_were_among_them():
    labels = [*notes("status-failure-retry", "decoupled"), *notes("lost-release-reply", "decoupled")]
    assert {label.rpartition(" ")[2] for label in labels if label.endswith((" fails", " lost"))} == {"fails", "lost"}


def test_a_helper_is_in_the_chain():
    sites = notes("newer-wake", "decoupled")["done(w1).ack"]
    assert [site.function for site in sites] == ["done", "acknowledge_done"]
    assert [site.file for site in sites] == ["pullwake/releases/decoupled.py", "pullwake/module/handlers.py"]
