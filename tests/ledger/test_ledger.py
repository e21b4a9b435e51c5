"""A ledger: records are added and never changed; what is damaged or cut short is known as such, and told once."""

from __future__ import annotations

import random

import fsspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.cache.ledger import DoneRecord, Ledger, PlannedPair, PlanRecord
from wakeproof.cache.record_folder import folder_at
from wakeproof.cache.records import MARK, framed, is_cut_short, records_in
from wakeproof.campaign.ledgered import statuses
from wakeproof.errors import UserError

KEYS = ["a" * 64, "b" * 64, "c" * 64]
PLAN = PlanRecord("k", "check", (PlannedPair("p", 500),))


@pytest.fixture(params=["folder", "memory://"])
def where(request, tmp_path):
    if request.param == "folder":
        return str(tmp_path / "ledger")
    return f"memory://{tmp_path}"


def opened(where, said=None):
    return Ledger(where, [].append if said is None else said.append)


def contents(data):
    return [found.content for found in records_in(data)]


# Frames


@given(st.lists(st.binary(max_size=50) | st.just(MARK) | st.just(framed(b"inner"))))
def test_frames_are_read_back_whatever_is_in_them(written):
    assert contents(b"".join(map(framed, written))) == written


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=5), st.data())
def test_what_is_cut_anywhere_has_every_record_before_and_no_other(written, data):
    whole = b"".join(map(framed, written))
    cut = data.draw(st.integers(0, len(whole)))
    found = contents(whole[:cut])
    assert found == written[: len(found)] and sum(len(framed(each)) for each in found) <= cut
    rest = whole[sum(len(framed(each)) for each in found) : cut]
    assert is_cut_short(rest) or rest == b""


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=5), st.data())
def test_a_bit_that_flipped_costs_its_own_record_alone(written, data):
    whole = bytearray(b"".join(map(framed, written)))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    found = [content for content in contents(bytes(whole)) if content is not None]
    lost = [content for content in written if content not in found]
    assert len(found) == len(written) - 1 and len(lost) <= 1


# What is in a ledger


def test_what_was_put_is_there_for_everybody(where):
    first, second = opened(where), opened(where)
    first.put(KEYS[0], b"one")
    assert second.get(KEYS[0]) == b"one" and second.get(KEYS[1]) is None
    second.put(KEYS[1], b"two")
    assert first.get(KEYS[1]) == b"two" and opened(where).get(KEYS[0]) == b"one"


def test_two_that_find_the_same_count_it_once(where):
    ledgers = [opened(where), opened(where)]
    for ledger in ledgers:
        ledger.plan(PLAN)
        ledger.note(DoneRecord("k", "p", "runs", KEYS[0], 250))
    late = opened(where)
    late.refresh()
    (status,) = statuses(late)
    assert status.pairs[0].runs == 250 and status.pairs[0].done["runs"] == 1 and not status.complete
    ledgers[0].end("k")
    late.refresh()
    assert next(statuses(late)).complete


def test_nothing_is_made_before_the_first_record(tmp_path):
    opened(str(tmp_path / "ledger")).refresh()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [5, 25, 50, 70, -1])
def test_a_damaged_record_is_told_once_and_put_anew(tmp_path, at):
    ledger = opened(str(tmp_path))
    for key in KEYS:
        ledger.put(key, b"content of " + key.encode())
    (path,) = (tmp_path / "records").iterdir()
    data = bytearray(path.read_bytes())
    data[at] ^= 64
    path.write_bytes(data)
    said = []
    later = opened(str(tmp_path), said)
    found = [later.get(key) for key in KEYS]
    assert sum(content is None for content in found) == 1 and len(said) == 1, said
    assert path.name in said[0] and "is not used; it is computed again" in said[0]
    lost = KEYS[found.index(None)]
    later.put(lost, b"anew")
    assert opened(str(tmp_path)).get(lost) == b"anew"


def test_what_is_damaged_while_it_is_open_is_known(tmp_path):
    said = []
    ledger = opened(str(tmp_path), said)
    ledger.put(KEYS[0], b"content")
    (path,) = (tmp_path / "records").iterdir()
    path.write_bytes(path.read_bytes().replace(b"content", b"CONTENT"))
    assert ledger.get(KEYS[0]) is None and len(said) == 1


def test_what_a_killed_writer_left_is_no_damage(tmp_path):
    ledger = opened(str(tmp_path))
    ledger.put(KEYS[0], b"whole")
    ledger.put(KEYS[1], b"cut")
    (path,) = (tmp_path / "records").iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    said = []
    later = opened(str(tmp_path), said)
    assert (later.get(KEYS[0]), later.get(KEYS[1]), said) == (b"whole", None, [])


def test_a_record_that_is_no_record_of_ours_is_damaged(tmp_path):
    ledger, said = opened(str(tmp_path)), []
    ledger.folder.append(b"\x00 no record")
    opened(str(tmp_path), said).refresh()
    assert len(said) == 1


def test_an_object_of_a_store_that_is_damaged_is_told(tmp_path):
    where, store = f"memory://{tmp_path}", fsspec.filesystem("memory")
    opened(where).put(KEYS[0], b"content")
    (name,) = store.ls(f"{tmp_path}/records", detail=False)
    store.pipe_file(name, store.cat_file(name)[:-1])
    said = []
    assert opened(where, said).get(KEYS[0]) is None and len(said) == 1


def test_a_ledger_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    said = []
    ledger = opened(str(tmp_path), said)

    def full(folder, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("wakeproof.cache.record_folder.LocalFolder.append", full)
    for key in KEYS:
        ledger.put(key, b"")
    assert said == [f"{tmp_path}: the ledger cannot be written: No space left on device; it goes on without"]


def test_a_record_that_did_not_fit_leaves_nothing_of_itself(tmp_path, monkeypatch):
    folder = folder_at(str(tmp_path))
    folder.append(b"one")
    (path,) = (tmp_path / "records").iterdir()
    before = path.read_bytes()

    def half(fd, content):
        write(fd, content[:5])
        raise OSError(28, "No space left on device")

    write = __import__("os").write
    with monkeypatch.context() as patched:
        patched.setattr("os.write", half)
        with pytest.raises(OSError, match="No space"):
            folder.append(b"two")
    assert path.read_bytes() == before
    folder.append(b"three")
    assert contents(path.read_bytes()) == [b"one", b"three"]


def test_ledgers_of_many_writers_are_read_in_any_order(tmp_path):
    draws = random.Random(1)
    writers = [opened(str(tmp_path)) for _ in range(4)]
    done = [DoneRecord("k", "p", "runs", f"{number:064x}", 250) for number in range(20)]
    for each in done:
        draws.choice(writers).note(each)
    draws.choice(writers).plan(PLAN)
    late = opened(str(tmp_path))
    late.refresh()
    assert sorted(each.key for each in late.done) == [each.key for each in done] and late.plans == {"k": PLAN}


# What cannot be one


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("", "'' is no folder"),
        ("taken", "holds something else than a ledger"),
        ("file", "is no folder for a ledger"),
        ("nowhere-known://x", "is no folder for a ledger"),
        ("a\0b", "is no folder for a ledger"),
    ],
)
def test_what_cannot_be_a_ledger_is_refused_in_a_line(tmp_path, monkeypatch, where, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "mine").touch()
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=told) as refused:
        folder_at(where)
    assert "\n" not in str(refused.value) and "--ledger" in str(refused.value)
