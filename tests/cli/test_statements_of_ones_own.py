"""A release's own statements and token store are code under test: what they do is what they say, each time."""

from __future__ import annotations

import pytest
from calling import Called, call, refused

import worlds
from pullwake.release_file import release_from_file

FEW = ("--seeds", "0:3", "--figure-runs", "0", "--jobs", "1", "--out", "report")
HAPPY = ("run", "happy-path", *FEW, "--release", "mine.py:MINE")
HEAD = """
import os
import random
import sys
import time
import types
from dataclasses import replace

from pullwake.module import tables as rows
from pullwake.module.handlers import acknowledge_done
from pullwake.module.messages import Reply
from pullwake.module.release import Release
from pullwake.module.statements import Call, Statement, statement
from pullwake.module.tables import EntityStatus
from pullwake.module.tokens import ManyStreams, OneStream
from pullwake.releases import fenced

SEEN = []
BOX = types.SimpleNamespace(count=0)
"""
DONE = """

async def done(ports, request):
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    {send}
    await ports.tokens.clear_stream(callback.primary_stream)
    return Reply(200)


MINE = Release(name="mine", about="mine", done=done{more})
"""
END = """
@statement(reads=({reads}), writes=({writes}))
def end_wake(tables, consumer_id, epoch):
    row = tables.consumer_claims[consumer_id, epoch]
    {line}
    tables.consumer_claims[consumer_id, epoch] = row._replace(status=rows.ClaimStatus.RELEASED)
    dispatch = tables.entity_dispatch_state[row.entity_url]
    if dispatch.active_consumer_id == consumer_id:
        tables.entity_dispatch_state[row.entity_url] = rows.DispatchRow()
        tables.entities[row.entity_url] = tables.entities[row.entity_url]._replace(status=EntityStatus.IDLE)
    return True
"""
CLAIMS, DISPATCH, ENTITIES = (
    "'consumer_claims(consumer_id, epoch)',",
    "'entity_dispatch_state(url)',",
    "'entities(url)',",
)
ALL = CLAIMS + DISPATCH + ENTITIES
SEND = "await ports.db.execute(end_wake(request.consumer_id, request.epoch))"


@pytest.fixture(autouse=True)
def without_canaries(monkeypatch):
    """They are no part of what is told here, and take longer than all the rest."""
    monkeypatch.setattr("wakeproof.campaign.campaign.look_for_canaries", lambda *_: None)


def release(line: str = "pass", *, reads: str = ALL, writes: str = ALL, send: str = SEND, more: str = "") -> str:
    return HEAD + END.format(reads=reads, writes=writes, line=line) + DONE.format(send=send, more=more)


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.strip().startswith(start))


def judged(folder, text: str, *words: str) -> Called:
    (folder / "mine.py").write_text(text)
    return call(folder, *words, "--release", "mine.py:MINE", "--jobs", "1", "--out", "report", "--figure-runs", "0")


def test_a_release_with_a_sound_statement_of_its_own_is_judged(tmp_path):
    called = judged(tmp_path, release(), "prove", "happy-path")
    assert (called.code, called.err) == (0, ""), called
    assert "As expected. " in called.out


# What it declares

UNDECLARED = [
    ({"writes": CLAIMS + DISPATCH}, "writes entities", "@statement(writes=(..., 'entities(...)'))"),
    ({"writes": ""}, "writes consumer_claims", "@statement(writes=(..., 'consumer_claims(...)'))"),
    (
        {"line": "len(tables.consumer_callbacks)"},
        "reads consumer_callbacks",
        "@statement(reads=(..., 'consumer_callbacks(...)'))",
    ),
]


@pytest.mark.parametrize(("declared", "what", "remedy"), UNDECLARED, ids=[row[1] for row in UNDECLARED])
def test_what_a_statement_does_without_declaring_it_is_refused(tmp_path, declared, what, remedy):
    text = release(**declared)
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert told.startswith(f"{tmp_path}/mine.py:{line_of(text, '@statement')}: the statement end_wake {what} and does")
    assert told.endswith(remedy)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("tables.consumer_callbacks.pop(consumer_id, None)", "writes consumer_callbacks"),
        ("len(tables.consumer_callbacks)", "reads consumer_callbacks"),
        ("consumer_id in tables.consumer_callbacks", "reads consumer_callbacks"),
        ("list(tables.consumer_callbacks.values())", "reads consumer_callbacks"),
        ("tables.consumer_callbacks.update({})", ""),
    ],
)
def test_however_it_does_it(tmp_path, line, what):
    if what:
        assert f"end_wake {what} and does not declare it" in refused(tmp_path, *HAPPY, files={"mine.py": release(line)})
    else:
        assert judged(tmp_path, release(line), *HAPPY).code == 0


def test_what_is_written_may_be_read(tmp_path):
    assert judged(tmp_path, release(reads=""), *HAPPY).code == 0


def test_leases_are_columns_of_the_claims(tmp_path):
    line = "(tables.leases.start(consumer_id, epoch), tables.leases.run_out(consumer_id, epoch))"
    assert judged(tmp_path, release(line), *HAPPY).code == 0


def test_what_is_declared_and_never_done_is_fine(tmp_path):
    callbacks = "'consumer_callbacks(consumer_id)',"
    assert judged(tmp_path, release(reads=ALL + callbacks, writes=ALL + callbacks), *HAPPY).code == 0


# What it keeps, and what it is

KEPT = [
    ("time.time()", "end_wake reads the clock ('time.time')"),
    ("random.random()", "end_wake draws at random ('random.random')"),
    ("os.getpid()", "end_wake asks the operating system ('os.getpid')"),
    ("print('hello')", "end_wake writes to the terminal ('print')"),
    ("SEEN.append(epoch)", "end_wake keeps state in the module global 'SEEN'"),
    ("for name in {'a', 'b'}: pass", "end_wake iterates a set"),
    ("vars(sys.modules[__name__])['SEEN'].append(epoch)", "end_wake "),
    ("BOX.count += 1", "end_wake "),
    ("row = row._replace(runner_id=str(object()))", "end_wake does otherwise when it is done again in the same state"),
    ("raise SystemExit(0)", "end_wake raises SystemExit: 0"),
    ("raise KeyboardInterrupt", "end_wake raises KeyboardInterrupt"),
    ("__import__('os')._exit(0)", "end_wake ends the process ('_exit')"),
    ("tables.entities['nowhere']", "end_wake raises KeyError: 'nowhere'"),
    ("undefined_name", "end_wake raises NameError: name 'undefined_name' is not defined"),
    ("raise ValueError('no')", "end_wake raises ValueError: no"),
    ("return [1]", "end_wake gives or writes a list"),
    ("return {'status': 1}", "end_wake gives or writes a dict"),
    ("tables.entities[row.entity_url] = (1, 2); return True", "end_wake writes (1, 2) into entities"),
    ("tables.entities['entity/z'] = tables.entities[row.entity_url]", "a statement writes entities('entity/z')"),
    (
        "tables.entities[row.entity_url] = tables.entities[row.entity_url]._replace(url=[])",
        "end_wake gives or writes a",
    ),
]


@pytest.mark.parametrize(("line", "what"), KEPT, ids=[row[0] for row in KEPT])
def test_what_an_effect_may_not_do_is_refused_at_its_line(tmp_path, line, what, capfd):
    text = release(line)
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert (
        f"mine.py:{line_of(text, line)}: " in told or f"mine.py:{line_of(text, '@statement')}: " in told or "; " in told
    )
    assert what in told and "; " in told
    assert capfd.readouterr() == ("", "")


def test_an_effect_that_does_not_end_is_cut_short_at_its_line(tmp_path):
    text = release("while True: epoch = epoch")
    called = judged(tmp_path, text, "run", "happy-path", "--seeds", "0:3")
    assert called.code == 3 and f"mine.py:{line_of(text, 'while True')}: end_wake does not end" in called.out


WRONG = [
    ("end_wake(request.consumer_id)", "missing a required argument: 'epoch'"),
    ("end_wake()", "missing a required argument: 'consumer_id'"),
    ("end_wake(request.consumer_id, 1, 2)", "too many positional arguments"),
    ("end_wake(request.consumer_id, epok=1)", "missing a required argument: 'epoch'"),
    ("end_wake(request.consumer_id, 1, epok=1)", "got an unexpected keyword argument 'epok'"),
]


@pytest.mark.parametrize(("call", "why"), WRONG)
@pytest.mark.parametrize("way", ["execute({})", "transaction('x', {})", "guarded('x', {})"])
def test_a_statement_that_is_called_wrongly_is_refused_where_it_is_sent(tmp_path, way, call, why):
    """Also where whatever goes wrong is swallowed."""
    send = f"try:\n        await ports.db.{way.format(call)}\n    except Exception:\n        pass"
    text = release(send=send)
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    where = f"{tmp_path}/mine.py:{line_of(text, 'await ports.db')}: done: "
    assert told.startswith(f"{where}end_wake(consumer_id, epoch) is called otherwise: {why}; give"), told


def test_arguments_may_be_given_by_name(tmp_path):
    text = release(send="await ports.db.execute(end_wake(epoch=request.epoch, consumer_id=request.consumer_id))")
    assert judged(tmp_path, text, *HAPPY).code == 0


SENT = [
    (
        "await ports.db.execute(end_wake)",
        "the database is sent the statement end_wake, which is no call of a statement",
    ),
    ("await ports.db.execute('end_wake')", "the database is sent 'end_wake', which is no call"),
    ("await ports.db.execute(Call('nothing', ()))", "there is no statement named nothing"),
    ("await ports.db.execute(Statement('x', (), (), end_wake.effect)('w', 1))", "there is no statement named x"),
    ("await ports.db.transaction(end_wake(request.consumer_id, request.epoch))", "transaction is given Call("),
    ("await ports.db.transaction('two words')", "transaction is given 'two words' for a name"),
    ("await ports.db.guarded('mine', 'end_wake')", "the database is sent 'end_wake'"),
]


@pytest.mark.parametrize(("send", "what"), SENT, ids=[row[0] for row in SENT])
def test_what_is_no_statement_is_refused(tmp_path, send, what):
    told = refused(tmp_path, *HAPPY, files={"mine.py": release(send=send)})
    assert told.startswith(f"{tmp_path}/mine.py:") and "done: " in told
    assert what in told and "; " in told


def test_a_file_that_has_one_name_twice_is_refused(tmp_path):
    text = release().replace(
        "\n\nasync def done", END.format(reads=ALL, writes=ALL, line="pass") + "\n\nasync def done"
    )
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert "there is a statement named end_wake already; give this one another name" in told


# What it names

NAMES = [
    "await ports.db.transaction('of_my_own', end_wake(request.consumer_id, request.epoch))",
    "await ports.db.guarded('of_my_own', end_wake(request.consumer_id, request.epoch))",
    "await ports.db.transaction('of_my_own')",
    SEND,
]


ONE_FAILURE = """world = "pullwake"\ntitle = "T"
about = "A"
seeds = 20
[bounds]
messages = 1
done_retries = 1
[faults.statement_fails]
max = 1
"""


@pytest.mark.parametrize("send", NAMES)
def test_what_a_release_names_can_fail_be_told_and_be_drawn(tmp_path, send):
    """Its calls fail and lose their replies like any other; each way is told with its own name, and drawn."""
    (tmp_path / "mine.toml").write_text(ONE_FAILURE)
    called = judged(tmp_path, release(send=send), "check", "mine.toml")
    assert called.code == 1 and called.err == "", called
    drawn = sorted((tmp_path / "report" / "counterexamples").glob("*.json"))
    assert drawn
    for file in drawn[:2]:
        assert call(tmp_path, "explain", str(file), "--trust").code == 1
        assert call(tmp_path, "replay", str(file), "--release", "mine.py:MINE").code == 1


@pytest.mark.parametrize("send", NAMES[:2] + NAMES[3:])
def test_a_fault_may_be_aimed_at_it(tmp_path, send):
    name = "of_my_own" if "of_my_own" in send else "end_wake"
    (tmp_path / "mine.toml").write_text(f"{ONE_FAILURE}only = ['done(w1).{name}']\n")
    called = judged(tmp_path, release(send=send), "prove", "mine.toml")
    assert called.code == 1 and f"done(w1).{name} fails" in called.out, called


def offered(folder, **of: str) -> set[str]:
    """Every label that any run of a small world offers, on a release file."""
    (folder / "mine.py").write_text(release(**of))
    mine = release_from_file(f"{folder}/mine.py:MINE")
    every = worlds.every_situation(worlds.machine(mine, faults={"statement_fails": 1}))
    return {action.label for situation in every for action in situation.actions}


def test_a_lost_reply_is_offered_where_a_statement_of_ones_own_writes(tmp_path):
    assert {"done(w1).end_wake fails", "done(w1).end_wake reply lost"} <= offered(tmp_path)


# Two versions of one file


def test_two_versions_of_one_file_are_compared_each_with_its_own_statement(tmp_path):
    """The base forgets the dispatch row; the head does not, and is the only one that is told nothing of."""
    forgets = release().replace("tables.entity_dispatch_state[row.entity_url] = rows.DispatchRow()", "pass")
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "mine.py").write_text(forgets.replace("EntityStatus.IDLE", "EntityStatus.RUNNING"))
    (tmp_path / "mine.py").write_text(release())
    words = ("base/mine.py:MINE", "mine.py:MINE", "happy-path", "--jobs", "1", "--out", "report")
    called = call(tmp_path, "compare", *words)
    assert called.code == 0 and called.err == "" and "no_stuck_entity" in called.out, called
    again = call(tmp_path, "compare", words[1], words[0], *words[2:])
    assert again.code == 1 and "no_stuck_entity" in again.out, again


def test_it_may_have_the_name_of_a_shipped_one(tmp_path):
    text = release().replace("def end_wake", "def release_row").replace("end_wake(", "release_row(")
    assert judged(tmp_path, text, *HAPPY).code == 0
    assert call(tmp_path, "run", "happy-path", "--seeds", "0:3", "--jobs", "1", "--release", "decoupled").code == 0


# A token store

STORE = """

class Mine(OneStream):
    def owns(self, stream_path, consumer_id):
        {line}
        return super().owns(stream_path, consumer_id)
"""
STORES = [
    ("SEEN.append(1)", "Mine.owns keeps state in the module global 'SEEN'"),
    ("BOX.count += 1", "Mine.owns "),
    ("return [1]", "Mine.owns gives or writes a list"),
    ("return str(object())", "Mine.owns does otherwise when it is done again in the same state"),
    ("return undefined_name", "Mine.owns raises NameError"),
    ("raise SystemExit(0)", "Mine.owns raises SystemExit: 0"),
    ("__import__('os')._exit(0)", "Mine.owns ends the process ('_exit')"),
    ("self.entries[stream_path] = [1]; return True", "Mine.owns writes [1] into token; write Entry(...)"),
    ("self.entries[stream_path] = (1, 2); return True", "Mine.owns writes (1, 2) into token"),
    ("time.time()", "Mine.owns reads the clock"),
]


@pytest.mark.parametrize(("line", "what"), STORES, ids=[row[0] for row in STORES])
def test_a_token_store_of_ones_own_is_held_to_the_same(tmp_path, line, what):
    send = f"{SEND}\n    await ports.tokens.owns(callback.primary_stream, request.consumer_id)"
    text = release(send=send, more=", tokens=Mine").replace(
        "\n\nasync def done", STORE.format(line=line) + "\n\nasync def done"
    )
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert what in told and "mine.py:" in told and "; " in told


FURTHER = """

class Mine(OneStream):
    def forget(self, stream_path, consumer_id, gently=True):
        {line}
        if self.owns(stream_path, consumer_id):
            self.clear_stream(stream_path)
            return True
        return False
"""
FORGET = "await ports.tokens.forget(callback.primary_stream, {more})"


def storing(line: str = "pass", more: str = "request.consumer_id", send: str = FORGET, store: str = FURTHER) -> str:
    """Its done forgets the token by a method that only its own store has."""
    text = release(send=f"{SEND}\n    {send.format(more=more)}", more=", tokens=Mine")
    text = text.replace("    await ports.tokens.clear_stream(callback.primary_stream)\n", "")
    return text.replace("\n\nasync def done", store.format(line=line) + "\n\nasync def done")


def test_a_further_method_of_its_token_store_is_called_by_its_handlers(tmp_path):
    (tmp_path / "mine.toml").write_text(f"{ONE_FAILURE}after = 'done(w1).forget'\n")
    called = judged(tmp_path, storing(more="consumer_id=request.consumer_id"), *HAPPY)
    assert (called.code, called.err) == (0, ""), called
    assert judged(tmp_path, storing(), "run", "mine.toml", "--seeds", "0:3").err == "", "and patterns know it"


MISUSED = [
    (storing(more="1, 2, 3"), "tokens.forget(self, stream_path, consumer_id, gently=True) was called otherwise"),
    (storing(send="await ports.tokens.forgot(1)"), "the port tokens has no 'forgot'; did you mean 'forget'?"),
    (storing("SEEN.append(1)"), "Mine.forget keeps state in the module global 'SEEN'"),
    (storing("undefined_name"), "Mine.forget raises NameError"),
    (storing("return [1]"), "Mine.forget gives or writes a list"),
    (
        storing("self.entries[stream_path] = (1, 2); return True"),
        "Mine.forget writes (1, 2) into token; write Entry(...)",
    ),
    (
        storing("self.entries[stream_path] = list(self.entries.values())[0]._replace(token='x'); return True"),
        "forget stores the token 'x', which there is not; let mint store new ones",
    ),
    (storing(store=FURTHER.replace("def forget", "async def forget")), "Mine.forget is async: a token store answers"),
    (storing(store=FURTHER.replace("(OneStream)", "")), "Mine has no mint, owns, check, clear_stream: derive it from"),
    (
        storing(store=FURTHER.replace("    def", "    def __init__(self, entries): undefined_name\n    def")),
        "Mine(entries) raises NameError: name 'undefined_name' is not defined; let it take the entries",
    ),
    (storing().replace("tokens=Mine", "tokens=Mine({})"), "is no class: give the class"),
]


@pytest.mark.parametrize(("text", "what"), MISUSED, ids=[row[1] for row in MISUSED])
def test_a_token_store_that_is_misused_is_refused_by_name(tmp_path, text, what):
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert what in told and "mine.py:" in told and "; " in told


def test_a_sound_token_store_of_ones_own_is_judged(tmp_path):
    text = release(more=", tokens=Mine").replace("\n\nasync def done", STORE.format(line="pass") + "\n\nasync def done")
    assert judged(tmp_path, text, *HAPPY).code == 0
