"""What is known is not asked again, in this process or in a later one; and nothing else is taken for known."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import msgspec
import pytest

from wakeproof.cache.store import FACTS, Store, digest_of, holdings
from wakeproof.errors import ReleaseError
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.schema_files import LearnedSchema
from wakeproof.sql.stored import StoredFacts
from wakeproof.sql.values import OpenTransaction, SqlColumn, SqlError, SqlFact, SqlResult, SqlStatement

EMPTY = {"a": (), "b": (), "s": (("1", "f"),)}
FULL = {**EMPTY, "a": (("1", None),)}


class Source:
    """Answers how many rows `a` has. `b` is needed only where `a` has some; each statement writes a row to `a`."""

    schema = LearnedSchema("digest", EMPTY, {"a": ("id", "text"), "b": ("id",), "s": ("last_value", "is_called")})

    def __init__(self, *, is_ordered: bool = True) -> None:
        self.asked: list[str] = []
        self.is_ordered = is_ordered

    def learn(self, asked, contents):
        self.asked.append(asked[-1].text)
        text = asked[-1].text
        if text == "fail":
            return SqlFact(SqlError("23505", "it is there", (("table", "a"),)), tuple(EMPTY), (), is_open=False)
        is_open = asked[0].text == "begin" and text != "commit"
        outcome = SqlResult((SqlColumn("count", 20),), ((str(len(contents["a"])),),), "SELECT", 1, self.is_ordered)
        changed = () if is_open else (("a", (*contents["a"], ("1", None))),)
        return SqlFact(outcome, ("a", "b") if contents["a"] else ("a",), changed, is_open)


ASK = SqlStatement("ask")


def test_a_fact_is_asked_for_once_and_applied_each_time():
    source = Source()
    facts = SqlFacts(source)
    outcome, after, transaction = facts.answer(ASK, EMPTY)
    assert outcome.rows == (("0",),) and after == FULL and transaction == ()
    assert facts.answer(ASK, EMPTY) == (outcome, after, ())
    assert source.asked == ["ask"] and (facts.asked, facts.learned) == (2, 1)
    assert EMPTY["a"] == (), "what it was asked with is left alone"


def test_what_it_does_not_need_may_be_anything():
    source = Source()
    facts = SqlFacts(source)
    facts.answer(ASK, EMPTY)
    assert facts.answer(ASK, {**EMPTY, "b": (("9",),)}).contents["b"] == (("9",),)
    assert source.asked == ["ask"]
    facts.answer(ASK, FULL)
    facts.answer(ASK, {**FULL, "b": (("9",),)})
    assert source.asked == ["ask"] * 3, "where a has rows, it needs b as well"
    facts.answer(ASK, {**FULL, "s": (("5", "t"),)})
    assert source.asked == ["ask"] * 3


@pytest.mark.parametrize(
    "other",
    [
        SqlStatement("ask "),
        SqlStatement("ask", ("1",)),
        SqlStatement("ask", (None,)),
        SqlStatement("ask", types=(23,)),
        SqlStatement("ask", clock_ms=1),
    ],
)
def test_another_text_parameter_type_or_time_is_another_question(other):
    source = Source()
    facts = SqlFacts(source)
    facts.answer(ASK, EMPTY)
    facts.answer(other, EMPTY)
    assert len(source.asked) == 2


def test_a_transaction_goes_from_answer_to_answer():
    source = Source()
    facts, begin, commit = SqlFacts(source), SqlStatement("begin"), SqlStatement("commit")
    _, contents, transaction = facts.answer(begin, EMPTY)
    assert contents is EMPTY and transaction.statements == (begin,)
    _, contents, transaction = facts.answer(ASK, contents, transaction)
    assert contents is EMPTY and transaction == ((begin, ASK), (("a", ()),))
    _, contents, transaction = facts.answer(commit, contents, transaction)
    assert contents == FULL and transaction == ()
    facts.answer(ASK, EMPTY)
    assert source.asked == ["begin", "ask", "commit", "ask"], "the same statement in a transaction is another question"


def test_rows_in_no_order_are_named_unless_they_are_allowed():
    with pytest.raises(ReleaseError) as told:
        SqlFacts(Source(is_ordered=False)).answer(ASK, EMPTY)
    assert "no order" in told.value.what and "order by" in told.value.remedy
    facts = SqlFacts(Source(is_ordered=False), unordered_rows=True)
    allowed = facts.answer(ASK, EMPTY)
    assert allowed.outcome.rows == (("0",),) and not allowed.outcome.is_ordered
    assert list(facts.unordered) == ["ask"], "whoever judges by it can say so"


# --- on disk ---


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "cache"


def kept_in(folder: Path, digest: str = "digest", lines: list[str] | None = None) -> StoredFacts:
    return StoredFacts(Store(folder, (lines if lines is not None else []).append, kept=FACTS), digest)


def ask_all(folder: Path, **kept) -> list[str]:
    """What had to be asked of three questions, one of them in a transaction, one that fails."""
    source, known = Source(), kept_in(folder, **kept)
    facts = SqlFacts(source, known)
    facts.answer(ASK, FULL)
    facts.answer(ASK, EMPTY, OpenTransaction((SqlStatement("begin"),), ()))
    assert facts.answer(SqlStatement("fail", (None, "é")), FULL).outcome == SqlError(
        "23505", "it is there", (("table", "a"),)
    )
    known.keep()
    return source.asked


def test_another_process_knows_what_this_one_has_learned(folder):
    assert ask_all(folder) == ["ask", "ask", "fail"]
    assert ask_all(folder) == []
    assert holdings(folder, FACTS).entries == 3 and holdings(folder).entries == 0


def test_another_schema_knows_nothing_of_it(folder):
    ask_all(folder)
    assert ask_all(folder, digest="another") == ["ask", "ask", "fail"]


def test_nothing_is_written_before_it_is_kept(folder):
    SqlFacts(Source(), kept_in(folder)).answer(ASK, EMPTY)
    assert not folder.exists()


def test_what_somebody_else_has_kept_meanwhile_stays(folder):
    ours, theirs = kept_in(folder), kept_in(folder)
    SqlFacts(Source(), ours).answer(ASK, EMPTY)
    SqlFacts(Source(), theirs).answer(ASK, FULL)
    ours.keep()
    theirs.keep()
    source = Source()
    facts = SqlFacts(source, kept_in(folder))
    facts.answer(ASK, EMPTY)
    facts.answer(ASK, FULL)
    assert source.asked == []


def entries(folder: Path) -> list[Path]:
    return sorted((folder / FACTS).glob("*/*"))


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


DAMAGE = {
    "cut": lambda content: content[:-3],
    "emptied": lambda content: b"",
    "a bit in its middle": lambda content: flipped(content, len(content) // 2),
    "a bit in its end": lambda content: flipped(content, len(content) - 1),
    "more than there was": lambda content: content + b"\0",
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_entry_is_learned_again_and_said_once(folder, damage):
    ask_all(folder)
    for path in entries(folder):
        path.write_bytes(damage(path.read_bytes()))
    lines: list[str] = []
    assert ask_all(folder, lines=lines) == ["ask", "ask", "fail"]
    assert len(lines) == 1 and "damaged" in lines[0]
    assert ask_all(folder) == []


@pytest.mark.parametrize("content", [b"", b"\x00", b"\x80", msgspec.msgpack.encode({"contents": (), "facts": ((1,),)})])
def test_whole_entries_that_hold_something_else_are_no_facts(folder, content):
    ask_all(folder)
    for path in entries(folder):
        key = path.name
        path.write_bytes(
            b"wakeproof result 1\n" + digest_of(bytes.fromhex(key), content) + bytes.fromhex(key) + content
        )
    assert ask_all(folder) == ["ask", "ask", "fail"]


def test_an_entry_under_another_name_is_no_fact(folder):
    ask_all(folder)
    first, second, _ = entries(folder)
    first.write_bytes(second.read_bytes())
    assert len(ask_all(folder)) == 1


def learn_some(folder: Path, part: int) -> None:
    for turn in range(20):
        known = kept_in(folder)
        facts = SqlFacts(Source(), known)
        facts.answer(SqlStatement("ask", (f"{part}", f"{turn}")), EMPTY)
        known.keep()


def test_many_who_learn_at_once_lose_facts_at_most(folder):
    """Every fact that is there afterwards is whole, and says what its source says."""
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=learn_some, args=(folder, part)) for part in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    lines: list[str] = []
    known = kept_in(folder, lines=lines).load(("ask",))
    assert lines == [] and 20 <= len(known) <= 60
    assert {fact.outcome.rows for fact in known.values()} == {(("0",),)}
    assert not [path for path in entries(folder) if path.name.startswith(".new-")]


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path):
    (tmp_path / "file").write_text("")
    lines: list[str] = []
    store = Store(tmp_path / "none", lines.append, kept=FACTS)
    store.folder = tmp_path / "file" / "below"
    known = StoredFacts(store, "digest")
    facts = SqlFacts(Source(), known)
    facts.answer(ASK, EMPTY)
    known.keep()
    known.keep()
    assert len(lines) <= 2 and any("cannot be kept" in line for line in lines)
