"""An exploration that was cut goes on to the very same graph; what is not whole, or of another world, is not taken."""

from __future__ import annotations

from contextlib import suppress

import pytest
import toys
from kept_explorations import contents, explored, lock_of

from wakeproof.cache.record_folder import folder_at
from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.errors import UserError

FILE = "files/k"


@pytest.fixture
def going_on(monkeypatch) -> list[int]:
    """How many states each exploration went on from."""
    found, take = [], Checkpoint._take

    def taken(checkpoint, compiled, header, arrays):
        take(checkpoint, compiled, header, arrays)
        found.append(header.counts[0])

    monkeypatch.setattr(Checkpoint, "_take", taken)
    return found


@pytest.mark.parametrize("cuts", [(20_000,), (12_000, 30_000, 45_000)])
def test_it_goes_on_to_the_same_graph(tmp_path, going_on, cuts):
    scenario = lock_of(tmp_path, 2)
    for cut in cuts:
        assert explored(scenario, tmp_path / "ledger", cut).limit == f"states={cut}"
    whole = contents(explored(scenario, tmp_path / "ledger"))
    assert whole == contents(explored(scenario, None)) and len(going_on) == len(cuts)


def test_what_a_limit_cuts_is_the_same_graph_too(tmp_path, going_on):
    scenario = lock_of(tmp_path, 2)
    explored(scenario, tmp_path / "ledger", 20_000)
    assert contents(explored(scenario, tmp_path / "ledger", 33_333)) == contents(explored(scenario, None, 33_333))
    assert going_on


def test_a_smaller_limit_than_what_is_kept_begins_anew(tmp_path, going_on):
    scenario = lock_of(tmp_path, 2)
    explored(scenario, tmp_path / "ledger", 30_000)
    assert contents(explored(scenario, tmp_path / "ledger", 10_000)) == contents(explored(scenario, None, 10_000))
    assert going_on == []


@pytest.mark.parametrize("at", [0, 30, 200, -1, -5_000, -100_000])
def test_what_is_damaged_is_not_taken(tmp_path, going_on, at):
    scenario = lock_of(tmp_path, 2)
    explored(scenario, tmp_path / "ledger", 20_000)
    path = tmp_path / "ledger" / FILE
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    assert contents(explored(scenario, tmp_path / "ledger")) == contents(explored(scenario, None))
    assert going_on == []


@pytest.mark.parametrize("left", [0, 10, 100, 5_000, 900_000])
def test_what_was_cut_short_is_not_taken(tmp_path, going_on, left):
    scenario = lock_of(tmp_path, 2)
    explored(scenario, tmp_path / "ledger", 20_000)
    path = tmp_path / "ledger" / FILE
    assert path.stat().st_size > left
    path.write_bytes(path.read_bytes()[:left])
    assert contents(explored(scenario, tmp_path / "ledger")) == contents(explored(scenario, None))
    assert going_on == []


def test_another_release_under_the_same_name_is_not_taken(tmp_path, going_on):
    """Its name is the digest of its code; were it not, what was learned would tell."""
    scenario = lock_of(tmp_path, 2)
    explored(scenario, tmp_path / "ledger", 20_000, "unchecked")
    found = None
    with suppress(UserError):
        found = explored(scenario, tmp_path / "ledger")
    found = found or explored(scenario, tmp_path / "ledger")  # what was refused is removed
    assert contents(found) == contents(explored(scenario, None)) and going_on == []


@pytest.mark.parametrize("cut", [100, 300, 550])
def test_rows_that_grow_wider_go_on(tmp_path, going_on, monkeypatch, cut):
    """A slot gets its second byte where it has its 257th value: before what is kept, or after."""
    monkeypatch.setattr("wakeproof.checker.explore.HAND_OVER_AT", 20)

    def graph(states=1 << 30, *, kept=True):
        checkpoint = Checkpoint(folder_at(str(tmp_path)), "wide", every_s=0.0) if kept else None
        return contents(explore(counting(600), Limits(states=states), checkpoint=checkpoint))

    assert graph(cut)["limit"]
    assert graph() == graph(kept=False) and len(going_on) == 1


def counting(last):
    """A world whose one slot counts, and another that looks at it now and then."""
    count = toys.Toy("ann.counts", lambda v: v["n"] < last, toys.counts("n"))
    look = toys.Toy("bob.looks", lambda v: v["n"] % 50 == 49 and v["m"] < 3, toys.put(m=lambda v: v["m"] + 1))
    return toys.machine({"n": 0, "m": 0, "k": 0}, [count, look], [toys.never("n", "n", 260)])


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    scenario = lock_of(tmp_path, 2)

    def full(checkpoint, name, path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("wakeproof.cache.record_folder.LocalFolder.put_file", full)
    assert contents(explored(scenario, tmp_path / "ledger")) == contents(explored(scenario, None))
    assert [path.name for path in (tmp_path / "ledger").rglob("*") if path.is_file()] == []
