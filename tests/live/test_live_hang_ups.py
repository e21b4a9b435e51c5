"""Callers that hang up: their handlers are cancelled where they stand, and such runs are told apart from calm ones."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from random import Random
from types import SimpleNamespace

import pytest
from aiohttp import ClientSession, ClientTimeout, web

from pullwake.live import live as living
from pullwake.live import stream as streaming
from pullwake.live.front import listening
from pullwake.live.stream import LiveStream
from pullwake.world.settings import Bounds, Times
from wakeproof.cli import main as cli
from wakeproof.scenario.live import Count, LiveOutcome, ObservedProperty, ObservedRun

SECONDS = 10


class Handler:
    """One that answers at once, or waits; it tells when it was asked, and how it ended."""

    def __init__(self, *, waits: bool) -> None:
        self.waits = waits
        self.asked, self.ended = asyncio.Event(), asyncio.Event()
        self.how = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.set()
        try:
            await asyncio.sleep(2 * SECONDS if self.waits else 0)
            self.how = "answered"
        except asyncio.CancelledError:
            self.how = "cancelled"
            raise
        finally:
            self.ended.set()
        return web.Response()


async def how_it_ends(*, waits: bool) -> str:
    """Of a handler whose caller hangs up as soon as it was asked, unless it has its answer by then."""
    handler = Handler(waits=waits)
    async with listening({"/ask": handler.answer}) as url, ClientSession() as session, asyncio.timeout(SECONDS):
        calling = asyncio.create_task(_called(session, f"{url}/ask"))
        await handler.asked.wait()
        if waits:
            calling.cancel()
        with suppress(asyncio.CancelledError):
            await calling
        await handler.ended.wait()
    return handler.how


async def _called(session: ClientSession, url: str) -> int:
    async with session.post(url, timeout=ClientTimeout(2 * SECONDS)) as response:
        return response.status


@pytest.mark.parametrize(("waits", "how"), [(True, "cancelled"), (False, "answered")])
def test_a_caller_that_hangs_up_cancels_its_handler(waits, how):
    assert asyncio.run(how_it_ends(waits=waits)) == how


# Real runs


def called(monkeypatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["wakeproof", "live", "--quiet", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


def results(monkeypatch, folder, *words: str) -> tuple[int, dict]:
    target = folder / "live.json"
    code = called(monkeypatch, "--predictions", "20", "--json", str(target), *words)
    return code, json.loads(target.read_text())


@pytest.fixture
def streams(monkeypatch) -> list[LiveStream]:
    """Every run that is begun."""
    begun: list[LiveStream] = []

    def begin(*args: object) -> LiveStream:
        begun.append(LiveStream(*args))
        return begun[-1]

    monkeypatch.setattr(living, "LiveStream", begin)
    return begun


def test_fenced_breaks_nothing_where_callers_hang_up(monkeypatch, capsys, tmp_path, streams):
    """Leases end soon, so that what nobody finishes is finished by the reaper."""
    words = ("--release", "fenced", "--runs", "16", "--parallel", "4", "--hang-ups", "20", "--set", "time.lease_ms=400")
    code, told = results(monkeypatch, tmp_path, *words)
    assert (code, told["complete"], told["runs"]) == (0, True, 16)
    assert told["counts"]["callers_hung_up"] == sum(stream.hung_up for stream in streams) > 0


def test_a_run_that_anybody_hung_up_in_is_struck_and_no_calm_one(monkeypatch, capsys, tmp_path, streams):
    """Nor is one calm whose lease ran out under somebody at work, as it does where a heartbeat hangs up."""
    words = ("--release", "decoupled", "--runs", "24", "--parallel", "4", "--hang-ups", "4")
    _, told = results(monkeypatch, tmp_path, *words, "--set", "time.lease_ms=400")
    struck = sum(bool(stream.hung_up or stream.lapsed) for stream in streams)
    assert any(stream.hung_up for stream in streams) and 0 < struck < 24
    for row in told["rows"]:
        assert (row["other"][1], row["struck"][1], row["observed"][1]) == (struck, 0, 24 - struck)
        assert row["replayed"][0] == 24 - struck, "what was struck is no template"
        assert row["struck_predicted"] == [0, 0]


# What is predicted of runs that were struck


@pytest.fixture
def lived(monkeypatch) -> None:
    """Nothing is started; it is as if some runs had been."""
    observed = (ObservedProperty("token_owner", "how", 3, Count(0, 5), Count(0, 3)),)
    struck = ObservedRun({}, frozenset(), 5.0, 9.0, restart_ms=5.0)
    told = LiveOutcome(observed, 8, 8, 3, 1.0, (), {}, complete=True, struck=(struck,))
    monkeypatch.setattr("pullwake.live.live.live", lambda asked, on_progress: told)


@pytest.mark.parametrize(
    ("words", "predicted"),
    [
        ((), False),
        (("--restarts", "30"), True),
        (("--hang-ups", "20"), False),
        (("--restarts", "30", "--hang-ups", "20"), False),
    ],
)
def test_a_prediction_of_restarts_alone_stands_beside_runs_with_restarts_alone(
    monkeypatch, capsys, tmp_path, lived, words, predicted
):
    """Of callers that hang up the simulation says nothing."""
    code, told = results(monkeypatch, tmp_path, "--release", "decoupled", *words)
    assert code == 0
    assert [bool(row["struck_predicted"][1]) for row in told["rows"]] == [predicted]
    assert [row["predicted"][1] for row in told["rows"]] == [20], "calm runs are predicted in any case"


def test_all_runs_that_a_restart_fell_into_are_predicted_and_no_others(monkeypatch, capsys, tmp_path, lived):
    """It came at the very beginning of that run, and so into every one that is drawn like it."""
    _, told = results(monkeypatch, tmp_path, "--release", "decoupled", "--restarts", "30")
    assert [row["struck_predicted"][1] for row in told["rows"]] == [20]


async def stands_still() -> LiveStream:
    """A run whose one claim is never answered."""
    handler = Handler(waits=True)
    bounds = Bounds(messages=1, runners=1)
    short = dict.fromkeys(("append_ms", "delivery_ms", "redelivery_ms", "think_ms", "heartbeat_ms"), 1.0)
    times = Times(**short, idle_timeout_ms=1.0, lease_ms=10.0)
    async with listening({"/claim": handler.answer}) as url, ClientSession() as session:
        stream = LiveStream("s0", bounds, times, SimpleNamespace(url=url), session, 0.0)
        async with asyncio.timeout(SECONDS):
            await stream.live(Random(0))
    return stream


def test_a_run_that_stands_still_is_cut_short(monkeypatch):
    monkeypatch.setattr(streaming, "STILL_S", 0.2)
    stream = asyncio.run(stands_still())
    assert stream.cut_short and stream.rules.generation == 1


def test_a_run_that_waits_is_not_cut_short(monkeypatch):
    monkeypatch.setattr(streaming, "STILL_S", 0.2)
    stream = asyncio.run(waits_for_long())
    assert not stream.cut_short


async def waits_for_long() -> LiveStream:
    """Longer than a run may stand still, but no longer than its message may take."""
    bounds, times = Bounds(messages=1, runners=1), Times(append_ms=600.0)
    async with ClientSession() as session:
        stream = LiveStream("s0", bounds, times, SimpleNamespace(url=""), session, 0.0)
        live = asyncio.create_task(stream.live(Random(0)))
        await asyncio.sleep(0.4)
        assert not live.done(), "the message has not come, and it is waited for"
        live.cancel()
        await asyncio.gather(live, return_exceptions=True)
    return stream
