"""The directed scheduler: of all runs that keep an order, the one with the fewest faults, then switches, then steps."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from toys import Toy, all_runs, breaks, cost, in_the_end, machine, never, put

from wakeproof.constraints import Order, parse_order
from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.trace import Cost
from wakeproof.schedulers import directed
from wakeproof.schedulers.directed import direct


def racing() -> Machine:
    """Two that read a counter, and write back what they read and one more; a crash makes the second start over."""
    rules = []
    for name in "pq":
        rules += [
            Toy(f"{name}.read", lambda v, n=name: v[n] == "new", put(**{name: lambda v: ("read", v["total"])})),
            Toy(
                f"{name}.write", lambda v, n=name: v[n][0] == "read",
                put(**{"total": lambda v, n=name: v[n][1] + 1, name: "done"}),
            ),
            Toy(f"{name}.rest", lambda v, n=name: v[n] == "done", put(**{name: "over"})),
        ]  # fmt: skip
    crash = Toy("q.crash", lambda v: v["crashes"] and v["q"][0] == "read", put(q="new", crashes=0), "q", fault="crash")
    return machine(
        {"p": "new", "q": "new", "total": 0, "crashes": 1},
        [*rules, crash],
        [in_the_end("both counted", "total", 2), never("early", "p", "over")],
    )


def keeps(order: Order, path: Sequence[Transition]) -> bool:
    progress: int | None = 0
    for transition in path:
        progress = order.after(progress, transition.step.notes)
        if progress is None:
            return False
    return progress == order.complete


def cheapest(chains: Sequence[str], broken: str = "") -> Cost | None:
    """By trying every run there is."""
    order = parse_order(chains)
    runs = (
        path for path in all_runs(racing())
        if keeps(order, path)
        and all(order.names(t.action.label) for t in path if t.action.fault)
        and (not broken or breaks(path, broken))
    )  # fmt: skip
    return min(map(cost, runs), default=None)


def found(*chains: str, broken: str = "") -> list[str] | None:
    result = direct(racing(), parse_order(chains), breaks=broken)
    run = result.breaking if broken else result.keeping
    return None if run is None else list(run.labels)


ORDERS = [
    [],
    ["p.read < q.read < p.write"],
    ["q.rest < p.read"],
    ["q.read < p.read < q.crash"],
    ["q.crash < p.write", "p.read < q.crash"],
    ["p.write < q.crash"],
    ["p.read < q.write < p.write < q.rest"],
]


@pytest.mark.parametrize("broken", ["", "both counted", "early"])
@pytest.mark.parametrize("chains", ORDERS)
def test_the_run_found_is_the_cheapest_there_is(chains: list[str], broken: str) -> None:
    result = direct(racing(), parse_order(chains), breaks=broken)
    run = result.breaking if broken else result.keeping
    assert (run.cost if run is not None else None) == cheapest(chains, broken)
    assert run is None or not broken or run.broken(broken)


def test_without_an_order_whoever_moved_goes_on() -> None:
    assert found() == ["p.read", "p.write", "p.rest", "q.read", "q.write", "q.rest"]


def test_the_lost_update_is_found_without_being_told() -> None:
    assert found(broken="both counted") == ["p.read", "q.read", "q.write", "q.rest", "p.write", "p.rest"]


def test_an_order_directs_the_run() -> None:
    assert found("q.rest < p.read") == ["q.read", "q.write", "q.rest", "p.read", "p.write", "p.rest"]


def test_a_fault_happens_only_where_the_order_names_it() -> None:
    assert "q.crash" not in found("p.read < q.read") or []
    assert found("q.crash < p.read")[:2] == ["q.read", "q.crash"]


@pytest.mark.parametrize(
    "chain", ["p.write < p.read", "q.crash < q.read", "p.rest < p.crash", "q.write < q.crash"], ids=str
)
def test_an_order_that_no_run_keeps_is_answered_so(chain: str) -> None:
    result = direct(racing(), parse_order([chain]))
    assert (result.keeping, result.breaking) == (None, None)


def test_an_order_that_can_be_kept_but_breaks_nothing_is_answered_so() -> None:
    result = direct(racing(), parse_order(["q.rest < p.read"]), breaks="both counted")
    assert result.keeping is not None
    assert result.breaking is None


def test_the_keeping_run_is_the_same_whether_or_not_a_breach_is_looked_for() -> None:
    order = parse_order(["p.read < q.read"])
    assert direct(racing(), order).keeping is not None
    plain, asked = direct(racing(), order).keeping, direct(racing(), order, breaks="both counted").keeping
    assert plain == asked


def test_a_search_that_is_cut_short_says_so() -> None:
    with pytest.raises(LimitReached, match="places_max=10"):
        direct(racing(), parse_order([]), breaks="nothing", places_max=10)
    assert directed.PLACES_MAX > 10


def kept(of: Machine, order: Order, *, to_end: bool = True) -> tuple[str, ...]:
    run = direct(of, order, to_end=to_end).keeping
    assert run is not None
    return run.labels


def test_a_run_may_be_cut_where_its_order_is_complete() -> None:
    order = parse_order(["p.read < q.read"])
    assert kept(racing(), order, to_end=False) == ("p.read", "q.read")
    assert kept(racing(), parse_order([]), to_end=False) == ()


def test_a_run_cut_short_is_not_asked_about_liveness() -> None:
    """Two reads of the same total will lose an update, but not before the last write has happened."""
    order = parse_order(["p.read < q.read"])
    found = direct(racing(), order, breaks="both counted", to_end=False).breaking
    assert found is not None
    assert found.transitions[-1].to.quiet


def test_a_circle_does_not_keep_the_search_going() -> None:
    of = machine({"on": False, "done": False}, [
        Toy("blink", lambda v: not v["done"], put(on=lambda v: not v["on"])),
        Toy("stop", lambda v: v["on"], put(done=True, on=False)),
    ])  # fmt: skip
    assert kept(of, parse_order([])) == ("blink", "stop")
