"""Ordering constraints: how chains are read, what keeps them, and the chain that tells a run."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from toys import busy

from wakeproof.constraints import order_of, parse_order
from wakeproof.errors import UserError
from wakeproof.kernel.layout import Note
from wakeproof.schedulers.directed import direct
from wakeproof.schedulers.seeded import SeededRuns


def kept(chains: Sequence[str], *steps: str) -> bool | None:
    """Whether a run with these steps (notes of one step joined by `+`) keeps the order; None if not all happened."""
    order = parse_order(chains)
    progress = 0
    for step in steps:
        following = order.after(progress, [Note(label) for label in step.split("+")])
        if following is None:
            return False
        progress = following
    return True if progress == order.complete else None


def refusal(*chains: str) -> str:
    with pytest.raises(UserError) as error:
        parse_order(chains, where="order")
    return str(error.value)


@pytest.mark.parametrize("chain", ["a.x < < b.x", "a.x <", "< a.x", "", " < "])
def test_a_chain_with_an_empty_place_is_named(chain: str) -> None:
    assert refusal("a.x < b.x", chain) == f"order: '{chain}' has an empty place; write 'first < second < third'"


@pytest.mark.parametrize(
    ("chains", "circle"),
    [
        (["a < b < a"], "a < b < ..."),
        (["a < b", "b < c", "c < a"], "a < b < c < ..."),
        (["a < a"], "a < ..."),
        (["x < y", "a < b", "b < a"], "a < b < ..."),
    ],
)
def test_a_contradiction_is_named_by_its_circle(chains: list[str], circle: str) -> None:
    assert refusal(*chains) == f"order: the order contradicts itself: {circle}; drop one of these"


CHAINS = st.lists(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4).map(" < ".join), max_size=4)


@given(CHAINS)
def test_chains_make_the_order_that_networkx_makes_of_them(chains: list[str]) -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    for chain in chains:
        graph.add_nodes_from(chain.split(" < "))
        graph.add_edges_from(pairwise(chain.split(" < ")))
    assume(nx.is_directed_acyclic_graph(graph))
    order = parse_order(chains)
    assert order.patterns == tuple(nx.lexicographical_topological_sort(graph))
    for pattern, before in zip(order.patterns, order.before, strict=True):
        named = {other for number, other in enumerate(order.patterns) if before >> number & 1}
        assert named == nx.ancestors(graph, pattern)


@pytest.mark.parametrize("chain", ["a.x < b.x", "a.x<b.x", "  a.x  <  b.x "])
def test_blanks_around_a_link_mean_nothing(chain: str) -> None:
    assert parse_order([chain]) == parse_order(["a.x < b.x"])


def test_no_chain_is_kept_by_any_run() -> None:
    assert kept([]) is True
    assert kept([], "a", "b") is True


CHAIN = ["a < b < c"]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (["a", "b", "c"], True),
        (["x", "a", "y", "b", "c", "z"], True),
        (["a", "b", "a", "c", "b"], True),
        (["a", "b"], None),
        ([], None),
        (["b", "a", "b", "c"], False),
        (["a", "c", "b", "c"], False),
        (["c"], False),
        (["a+b", "c"], True),
        (["b+a", "c"], False),
        (["a", "b fails", "b", "c"], True),
        (["a", "b@server-1", "c"], True),
    ],
)
def test_first_occurrences_in_this_order_and_no_other(steps: list[str], expected: bool | None) -> None:
    assert kept(CHAIN, *steps) is expected


def test_several_chains_hold_at_once() -> None:
    chains = ["a < c", "b < c", "b < d"]
    assert kept(chains, "b", "d", "a", "c") is True
    assert kept(chains, "a", "b", "c", "d") is True
    assert kept(chains, "a", "c", "b", "d") is False
    assert kept(chains, "b", "a", "c") is None


def test_one_moment_is_not_before_itself() -> None:
    """Two patterns that name the same label cannot be one after the other."""
    assert kept(["w1.mint < callback(w1).mint"], "callback(w1).mint") is False
    assert kept(["w1.* < callback(w1).mint"], "callback(w1).send", "callback(w1).mint") is True


def test_names_says_which_labels_an_order_is_about() -> None:
    order = parse_order(["w1.mint < server-0.restart"])
    assert [order.names(label) for label in ("callback(w1).mint", "server-0.restart", "server-1.restart")] == [
        True, True, False,
    ]  # fmt: skip


@given(st.permutations("abcd"), st.permutations("abcd"))
def test_a_run_of_all_labels_keeps_a_chain_exactly_if_it_is_that_chain(chain: list[str], run: list[str]) -> None:
    assert kept([" < ".join(chain)], *run) is (chain == run)


# The chain that tells a run


def told(*moments: str) -> tuple[str, ...]:
    """Moments as `actor:label`, with `!` before a fault."""
    split = [moment.removeprefix("!").partition(":") for moment in moments]
    faults = ["fault" if moment.startswith("!") else None for moment in moments]
    return order_of([(label, actor, fault) for (actor, _, label), fault in zip(split, faults, strict=True)])


@pytest.mark.parametrize(
    ("moments", "chain"),
    [
        ([], ()),
        (["p:1", "p:2"], ("2",)),
        (["p:1", "p:2", "q:3", "q:4", "p:5"], ("2 < 3 < 4 < 5",)),
        (["p:1", "!p:2", "p:3"], ("2 < 3",)),
        (["p:1", "p:2", "!p:3"], ("3",)),
        (["p:1", "!q:2"], ("1 < 2",)),
        (["p:1@server-0", "q:2@server-1"], ("1@server-0 < 2@server-1",)),
        (["p:1", "p:2", "q:1", "q:3"], ("2 < 3",)),
    ],
)
def test_the_chain_names_faults_and_where_actors_stop_and_start_and_the_end(
    moments: list[str], chain: tuple[str, ...]
) -> None:
    assert told(*moments) == chain


MOMENTS = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("pq"), st.sampled_from([None, None, "fault"])))


@given(MOMENTS)
def test_a_run_keeps_the_chain_that_tells_it(moments: list[tuple[str, str, str | None]]) -> None:
    assert kept(order_of(moments), *(label for label, _, _ in moments)) is True


def test_the_chain_of_a_run_directs_a_run_that_is_no_dearer() -> None:
    machine = busy()
    runs = SeededRuns(machine, {"send": 1.0, "work": (1.0, 30.0), "beat": 10.0, "lease": 25.0}, {"crash": 1})
    for seed in range(10):
        run = runs.run(seed)
        chain = order_of([(moment.label, moment.actor, moment.fault) for moment in run.steps])
        found = direct(machine, parse_order(chain)).keeping
        assert found is not None
        assert len(found.steps) <= len(run.steps)
