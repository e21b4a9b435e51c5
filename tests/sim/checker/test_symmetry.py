"""One state for each orbit: the same verdicts, risks and runs as of all states; what is no symmetry is found out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from alike import PLACES, PREMISES, PROPERTIES, Deed, MemberRule, members, orbits
from hypothesis import given
from hypothesis import strategies as st
from test_limits_of_a_proof import SECONDS, cut

from pullwake.releases import RELEASES
from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, Engine, Limits
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Kind, Property
from wakeproof.kernel.rules import Action
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all
from wakeproof.verdict import Verdict

ENGINES = list(Engine)
REDUCED = "one state for each orbit of "
ALL = (Deed(0, "free", 1, "take"), Deed(1, "mine", 2, "free"), Deed(0, "any", 2, "keep", is_fault=True))
STEALS = (*ALL, Deed(2, "any", 1, "take"), Deed(1, "any", 2, "keep"))


def reduced(machine: Machine, engine: Engine = Engine.COMPILED, **limits: int) -> Graph:
    return explore(machine, Limits(engine=engine, symmetry=True, **limits))


def proofs(world: Any, engine: Engine = Engine.COMPILED) -> tuple[Proof, Proof]:
    """Of all states, and of one for each orbit."""
    whole, one = (prove(world(), PREMISES, {}, Limits(engine=engine, symmetry=each)) for each in (False, True))
    return whole, one


def verdicts(proof: Proof) -> dict[str, tuple[str, float | None]]:
    told = {name: (each.verdict.value, each.risk) for name, each in proof.verdicts.items()}
    return {name: (verdict, None if risk is None else float(f"{risk:.9g}")) for name, (verdict, risk) in told.items()}


def why_not(machine: Machine, engine: Engine = Engine.COMPILED) -> str:
    """Why nothing is reduced; then the graph is that of all states."""
    graph = reduced(machine, engine)
    assert graph.symmetry is None and graph.reduction.startswith("not reduced: with ")
    return graph.reduction


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("names", [("x", "y"), ("x", "y", "z"), ("x", "y", "z", "u")])
def test_one_state_stands_for_each_orbit(names: tuple[str, ...], engine: Engine) -> None:
    whole = explore(members(dict.fromkeys(names, ALL)))
    one = reduced(members(dict.fromkeys(names, ALL)), engine)
    assert one.reduction == f"{REDUCED}{', '.join(names)}"
    assert len(one.states) == orbits(whole, names) < len(whole.states)


@pytest.mark.parametrize("engine", ENGINES)
def test_verdicts_risks_and_the_number_of_runs_are_those_of_all_states(engine: Engine) -> None:
    whole, one = proofs(lambda: members(dict.fromkeys("xyz", ALL)), engine)
    assert verdicts(whole) == verdicts(one) and whole.interleavings == one.interleavings
    assert one.states <= whole.states / 3 and one.transitions <= whole.transitions / 3 + 1


def test_a_run_is_told_as_it_happens_and_is_the_shortest_there_is() -> None:
    """Who is who changes from representative to representative; what is told is one run of the machine."""
    whole, one = proofs(lambda: members(dict.fromkeys("xyz", (*ALL, Deed(2, "any", 2, "take")))))
    assert one.verdicts["alone"].verdict.value == "violated" == whole.verdicts["alone"].verdict.value
    [told], [expected, *_] = one.explanations["alone"], whole.explanations["alone"]
    assert told.trace.cost == expected.trace.cost
    machine = members(dict.fromkeys("xyz", (*ALL, Deed(2, "any", 2, "take"))))
    situation = machine.first
    for label in told.trace.labels:
        action = situation.action(label)
        assert action is not None
        situation = situation.follow(action).to


@pytest.mark.parametrize("engine", ENGINES)
def test_several_groups_are_renamed_together_and_apart(engine: Engine) -> None:
    """Two of one kind and two of another: orbits of up to four, so less is left than one pair alone could leave."""

    def world() -> Machine:
        made = members(dict.fromkeys("xy", ALL) | dict.fromkeys("uv", (Deed(0, "free", 1, "take"),))).world
        return Machine(type(made)(made.slots, made.rules, made.properties, interchangeable=(("x", "y"), ("u", "v"))))

    whole, one = proofs(world, engine)
    assert one.reduction == f"{REDUCED}x, y and of u, v" and one.states < whole.states / 2
    assert verdicts(whole) == verdicts(one) and whole.interleavings == one.interleavings


def test_where_its_graph_has_a_cycle_nothing_is_said_of_what_never_ends() -> None:
    """Two who swap for ever are one state that leads to itself."""
    whole, one = proofs(lambda: members(dict.fromkeys("xy", STEALS)))
    assert whole.cycles and one.cycles
    assert one.verdicts["rings"].verdict.value == "inconclusive" and "--symmetry" in one.verdicts["rings"].why
    assert verdicts(one)["alone"] == verdicts(whole)["alone"]


@pytest.mark.parametrize("by", [SECONDS, INTERRUPTED])
@pytest.mark.parametrize("deeds", [ALL, STEALS])
def test_wherever_a_proof_of_it_is_cut_short_nothing_false_is_said(
    monkeypatch: pytest.MonkeyPatch, deeds: tuple[Deed, ...], by: str
) -> None:
    symmetric, cuts = Limits(symmetry=True), list[Proof]()
    while not cuts or cuts[-1].limit:
        cuts.append(cut(monkeypatch, members(dict.fromkeys("xy", deeds)), len(cuts), by=by, limits=symmetric))
    *short, whole = ({name: each.verdict for name, each in proof.verdicts.items()} for proof in cuts)
    assert len(short) > 6
    for said in short:
        assert all(verdict in (whole[name], Verdict.INCONCLUSIVE) for name, verdict in said.items())


# What is no symmetry


class SlotWriter(MemberRule):
    """Beside what others do, it writes down that it was there."""

    def fire(self, view: Any, action: Action) -> None:
        super().fire(view, action)
        view["seen"] = True


class Sees(MemberRule):
    """Once somebody has rung, this one may do nothing any more: it looks only then, and only at the last place."""

    def enabled(self, view: Any) -> Iterator[Action]:
        if view["place", self.name] == PLACES - 1 and view["rung"]:
            yield Action(f"{self.name}.late", self.name, payload=Deed(2, "any", 0, "keep"))
        yield from super().enabled(view)


def asymmetric(kind: type[MemberRule]) -> Machine:
    """The second member is of another kind, but looks alike to whoever does not look closely."""
    machine = members(dict.fromkeys("xy", ALL), seen=False)
    world = machine.world
    rules = tuple(kind("y", ALL) if getattr(rule, "name", "") == "y" else rule for rule in world.rules)
    return Machine(type(world)(world.slots, rules, world.properties, interchangeable=world.interchangeable))


class SlotWriterTwin(MemberRule):
    """Of the same class for both, which writes for one of them alone."""

    def fire(self, view: Any, action: Action) -> None:
        super().fire(view, action)
        if self.name == "y":
            view["seen"] = True


class LateTwin(MemberRule):
    """Of the same class for both, which goes on for one of them alone once the bell rang."""

    def enabled(self, view: Any) -> Iterator[Action]:
        if self.name == "y" and view["rung"] and view["place", "y"] == PLACES - 1:
            yield Action("y.late", "y", payload=Deed(2, "any", 0, "keep"))
        yield from super().enabled(view)


class Remembers(MemberRule):
    """One of them leaves the token to another than the other would."""

    def fire(self, view: Any, action: Action) -> None:
        super().fire(view, action)
        if action.payload.token == "take":
            view["token"] = "x"


class Confused(MemberRule):
    """What the one keeps apart is one to the other."""

    def fire(self, view: Any, action: Action) -> None:
        super().fire(view, action)
        view["seen", self.name] = "it" if self.name == "x" else f"{action.payload.at}"


def twins(kind: type[MemberRule], **slots: Any) -> Machine:
    machine = members(dict.fromkeys("xy", ALL))
    world = machine.world
    rules = tuple(kind(rule.name, ALL) if isinstance(rule, MemberRule) else rule for rule in world.rules)
    first = {**world.slots, "seen": False, ("seen", "x"): "", ("seen", "y"): ""}
    return Machine(type(world)(first, rules, world.properties, interchangeable=world.interchangeable))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("kind", "by_leaf", "by_state"),
    [
        (SlotWriterTwin, "`x.0` and its image write other slots", ""),
        (
            LateTwin,
            "`y.late` can happen, and in the image nothing",
            "`x.0`, `x.2`, `y.late` can happen, and in the image",
        ),
        (Remembers, "`x.1` can happen, and in the image nothing", "`x.2` can happen, and in the image `x.1`, `y.2`"),
        (Confused, "two values of ('seen', 'y') have one image", ""),
    ],
)
def test_who_does_otherwise_than_another_is_found_out(
    kind: type[MemberRule], by_leaf: str, by_state: str, engine: Engine
) -> None:
    told = by_leaf if engine is Engine.COMPILED else by_state or by_leaf
    assert told in why_not(twins(kind), engine)
    assert len(reduced(twins(kind), engine).states) == len(explore(twins(kind)).states)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", [SlotWriter, Sees])
def test_a_rule_of_another_class_is_found_out_where_it_differs(kind: type[MemberRule], engine: Engine) -> None:
    assert why_not(asymmetric(kind), engine)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", [Kind.SAFETY, Kind.LIVENESS])
def test_a_property_that_knows_names_is_found_out(kind: Kind, engine: Engine) -> None:
    def moved(change: Any) -> Iterator[Any]:
        yield Broken("it moved") if ("place", "x") in change.written else MET

    def stayed(view: Any) -> Iterator[Any]:
        yield Broken("it stays") if view["place", "x"] == PLACES - 1 and view["place", "y"] == 1 else MET

    stuck = (Deed(0, "any", 1, "keep"), Deed(0, "any", 2, "keep"))
    unfair = Property("unfair", "It knows x.", "always", kind, moved if kind is Kind.SAFETY else stayed)
    machine = members(dict.fromkeys("xy", stuck), properties=(*PROPERTIES, unfair))
    assert "judged otherwise than its image" in why_not(machine, engine)


@pytest.mark.parametrize(
    ("interchangeable", "told"),
    [
        ((("x", "nobody"),), "there is no slot ('place', 'nobody') beside ('place', 'x')"),
        ((tuple("xyzuv"),), "there are more than 23 ways of renaming them"),
        (("x", "y"), "World.interchangeable has 'x', and not a group of names"),
        ((("x", "x"),), "World.interchangeable has ('x', 'x'), and not"),
        ((("x", 1),), "World.interchangeable has ('x', 1), and not"),
    ],
)
def test_names_that_cannot_be_meant_are_said(interchangeable: Any, told: str) -> None:
    world = members(dict.fromkeys("xyzuv", (Deed(0, "any", 1, "keep"),))).world
    machine = Machine(type(world)(world.slots, world.rules, world.properties, interchangeable=interchangeable))
    graph = reduced(machine)
    assert graph.symmetry is None and told in graph.reduction


def test_nothing_is_said_of_a_reduction_that_nobody_asked_for() -> None:
    assert explore(members(dict.fromkeys("xy", ALL))).reduction == ""


@pytest.mark.parametrize("engine", ENGINES)
def test_a_limit_is_one_here_too(engine: Engine) -> None:
    graph = reduced(members(dict.fromkeys("xyz", STEALS)), engine, states=20)
    assert graph.limit == "states=20" and graph.reduction.startswith(REDUCED)


DEED = st.builds(
    Deed,
    st.integers(0, PLACES - 1),
    st.sampled_from(("any", "free", "mine")),
    st.integers(0, PLACES - 1),
    st.sampled_from(("keep", "take", "free")),
    st.booleans(),
)
DEEDS = st.lists(DEED, min_size=1, max_size=4).map(tuple)


@given(names=st.sampled_from(("xy", "xyz")), deeds=DEEDS, others=st.none() | DEEDS, engine=st.sampled_from(ENGINES))
def test_of_any_members_the_result_is_that_of_all_states(
    names: str, deeds: Sequence[Deed], others: Sequence[Deed] | None, engine: Engine
) -> None:
    """Where the last of them does otherwise, it is found out unless that makes no difference."""
    each: Mapping[str, Sequence[Deed]] = dict.fromkeys(names, deeds) | {names[-1]: others or deeds}
    whole, one = proofs(lambda: members(each), engine)
    expected = orbits(explore(members(each)), tuple(names))
    if others is None:
        assert one.reduction.startswith(REDUCED)
    if one.reduction.startswith(REDUCED):
        assert one.states == expected and one.interleavings == whole.interleavings
        if not one.cycles:
            assert verdicts(one) == verdicts(whole)
        else:
            assert verdicts(one)["alone"] == verdicts(whole)["alone"]
    else:
        assert one.states == whole.states and verdicts(one) == verdicts(whole)


# On the worlds that ship

FREE_OF_RUNNERS = "orbit of r1, r2"


@pytest.mark.parametrize("release", sorted(RELEASES))
@pytest.mark.parametrize("scenario", ["newer-wake", "slow-runner", "lease-then-restart"])
def test_a_shipped_world_has_the_same_verdicts(scenario: str, release: str) -> None:
    [loaded] = load_all([scenario])
    machines = [machine_of(loaded, release) for _ in range(2)]
    premises = {each.name: each.premise for each in machines[0].world.properties}
    whole, one = (
        prove(machine, premises, loaded.delays, Limits(symmetry=symmetric))
        for machine, symmetric in zip(machines, (False, True), strict=True)
    )
    assert one.reduction.endswith(FREE_OF_RUNNERS) and one.states < whole.states * 0.51
    assert verdicts(one) == verdicts(whole) and one.interleavings == whole.interleavings
    costs = [{name: told[0].trace.cost for name, told in each.explanations.items() if told} for each in (whole, one)]
    assert costs[0] == costs[1]
