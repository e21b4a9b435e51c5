"""Mistakes in a release that are no behaviour to be judged: they are named, not counted as breaches."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest

import worlds
from pullwake.module.messages import Reply
from pullwake.module.statements import update_status
from pullwake.releases import decoupled
from wakeproof.errors import ReleaseError


async def misspelt(ports, request):
    """It swallows whatever happens, as done does in lines 3 to 8; a misspelling is no happening."""
    with contextlib.suppress(Exception):
        await ports.db.exekute(1)
    return Reply(200)


async def wrongly_called(ports, request):
    await ports.upstream.ack(1)
    return Reply(200)


def no_coroutine(ports, request):
    return Reply(200)


async def too_few_arguments(ports):
    return Reply(200)


async def no_reply(ports, request):
    return 200


async def no_status(ports, request):
    return Reply("200")


async def no_statement(ports, request):
    await ports.db.execute("SELECT 1")


async def no_status_of_an_entity(ports, request):
    await ports.db.execute(update_status("entity/a", "idle"))


@pytest.mark.parametrize(
    ("done", "told"),
    [
        (misspelt, r"done, step 1: the port db has no 'exekute'; did you mean 'execute'\?"),
        (wrongly_called, r"done, step 1: upstream.ack.* missing a required argument: 'wake_id'"),
        (no_coroutine, "done is not an async def"),
        (too_few_arguments, "done cannot be called: .*takes 1 positional argument"),
        (no_reply, r"misused_ports.py:\d+: no_reply: done answers 200; return a Reply"),
        (no_status, r"misused_ports.py:\d+: no_status: done answers Reply\(status='200', body=None\); give a number"),
        (no_statement, r"misused_ports.py:\d+: no_statement: the database is sent 'SELECT 1', which is no call"),
        (no_status_of_an_entity, r"of_an_entity: 'idle' is written into the column status of entities; write EntityS"),
    ],
)
def test_a_mistake_is_named_with_its_remedy(done, told):
    with pytest.raises(ReleaseError, match=told):
        worlds.undisturbed(replace(decoupled.RELEASE, done=done))


def test_a_run_that_a_bound_cut_short_says_nothing_of_its_end():
    cut = worlds.undisturbed("decoupled", messages=2, wakes_max=1, faults={"runner_dies": 1}, times={})
    lost = worlds.directed("decoupled", wakes_max=1, faults={"runner_dies": 1}, order=["r1.dies < lease(w1).runs_out"])
    assert lost.path[-1].to.bounds_hit == ("wakes_max",)
    assert lost.path[-1].to.end.findings == ()
    assert cut.path[-1].to.bounds_hit == ()
