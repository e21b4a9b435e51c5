"""Reports for a page, by hand: verdicts, what was drawn, covered and studied, and any name in place of every name."""

from __future__ import annotations

from typing import Any

import msgspec
from ci_reports import breach, report_of, row

from wakeproof.checker.outlook import Prospect
from wakeproof.checker.phases import Passage, Phases, StatePhase
from wakeproof.counterexample.drawing import BROKEN, HOLDS, LOST, Column, Drawing, DrawnStep, Message, Shows
from wakeproof.counterexample.moments import Choice, HeldText
from wakeproof.results.coverage import Coverage, Growth, Struck, Study
from wakeproof.results.schema import About, ChangeWord, Compared, Named, Observed, Report, Result, Way, encode


def run(name: str = "", steps: int = 3) -> Drawing:
    """A wake that is held until it is lost, with the name wherever one may stand."""
    lanes = (Column(f"u{name}", "service", name), Column(f"row{name}", "row"), Column(f"t{name}", "memory"))
    fares = {steps: BROKEN, steps - 1: LOST}
    taken = tuple(
        DrawnStep(
            label=f"step{number}{name}",
            actor=f"actor{number // 3}{name}",
            messages=(Message(lanes[0].name, lanes[1].name, f"step {number} of it → ok{name}"),),
            fault="" if number % 9 else f"slip{name}",
            shows=(Shows(lanes[1].name, f"held {number}{name}"),) if number % 2 else (),
            property=fares.get(number, HOLDS),
            risk=number / steps,
            phase=f"phase{name}",
            requests=(HeldText(f"done{name}", f"on server 0, next: step{number}{name}"),),
            slots=(HeldText(f"turn{name}", f"phase {number}{name}"),),
            choices=tuple(
                Choice(
                    f"step{at}{name}", breaks=(f"p{name}",) * (at % 6 == 5), prospect=Prospect.POSSIBLE, risk=at / 99.0
                )
                for at in range(number, number + 6)
            ),
        )
        for number in range(1, steps + 1)
    )
    return Drawing(columns=lanes, steps=taken, phase=name, risk=0.0, decisive=2)


def broken(choice: str = "", **known: Any) -> Result:
    told = breach("1. append(m1)", f"2. ⚡ {choice}", "    ✗ p: it is broken")
    found = msgspec.structs.replace(told, choices=("append(m1)", choice), drawing=run(choice), no_return=2)
    return row(**{"verdict": "violated", "expected": "violated", "counterexample": found, **known})


def worse(choice: str, **known: Any) -> Result:
    way = Way("done.ack", "", "", 0.5, 1, 2, 3, ("append(m1)", choice), ("told anew",), 2, (0.0, 1.0))
    compared = Compared("proved", 0.0, "rose", (way,), "new", None, "counterexamples/new.json", run(choice))
    return broken(choice, **{"expected": None, "change": ChangeWord.WORSE, "compared": compared, **known})


def named(*names: str) -> tuple[Named, ...]:
    return tuple(Named(name, f"about {name}", "there is one") for name in names)


def sample(**known: Any) -> Report:
    """Three properties on two releases in two scenarios: proved, broken alike, broken otherwise, unexpectedly."""
    rows = [
        row(scenario=scenario, release=release, property=name, states=9, transitions=12, interleavings="7")
        for scenario in ("calm", "storm")
        for release in ("old", "new")
        for name in ("p", "q", "r")
    ]
    alike = {4: "restart", 7: "restart", 8: "r alone", 11: "late"}
    for number, choice in alike.items():
        where = {name: getattr(rows[number], name) for name in ("scenario", "release", "property")}
        rows[number] = broken(choice, **where, expected="proved" if number == 11 else "violated")
    covered = Coverage(
        scenario="storm",
        release="new",
        whole=True,
        faults=("slip",),
        steps=("done.ack",),
        struck=(Struck("done.ack", "slip", 3),),
        growth=(Growth(1, 2), Growth(9, 5)),
        phases=Phases((StatePhase("early", 4), StatePhase("late", 5, ("p",))), (Passage(0, 1, 3, ("done.ack",), 1),)),
    )
    studies = tuple(
        Study(
            scenario="storm",
            release="new",
            factor=n,
            runs=9,
            broken={"p": n % 3},
            struck=4,
            lost=1,
            recovery_ms=(1.0, 20.0, 30.0),
        )
        for n in (1, 4)
    )
    seen = Observed(run="A", scenario="calm", release="old", columns=("row",), claimed=("kept",), observed=("gone",))
    about = About(
        command="wakeproof check",
        out="out",
        scenarios=named("calm", "storm"),
        releases=named("old", "new"),
        properties=named("p", "q", "r"),
        table="The table",
    )
    told = {"about": about, "coverage": (covered,), "studies": studies, "directed": (seen,)}
    return report_of(*rows, **{**told, **known})


def compared() -> Report:
    """Old is broken as expected; new is worse in p and q, twice in q, the simpler one later in the report."""
    heads = [("calm", "q", "x"), ("storm", "q", "y"), ("storm", "p", "z")]
    rows = [broken("old", scenario="calm", release="old", property="r")]
    rows += [worse(choice, scenario=where, release="new", property=name) for where, name, choice in heads]
    rows += [row("violated", None, scenario="calm", release="new", property="s", change=ChangeWord.SAME)]
    return report_of(*rows, base="old", head="new")


def undrawn() -> Report:
    """As `results.json` was before it held drawings, coverage or studies."""
    raw = msgspec.json.decode(encode(sample()))
    for each in raw["results"]:
        if each["counterexample"]:
            del each["counterexample"]["drawing"]
    old = {key: value for key, value in raw.items() if key not in ("coverage", "studies", "about")}
    return msgspec.convert(old, Report)


def everywhere(report: Report, name: str) -> Report:
    """The name behind every text that comes from a scenario, a release, a module or a file."""
    words = {"verdict", "expected", "driver", "interleavings", "change", "kind", "risk", "table", "wakeproof"}
    words |= {"prospect"}

    def put(value: Any, key: str = "") -> Any:
        match value:
            case str() if value and key not in words and value not in (HOLDS, LOST, BROKEN):
                return f"{value}{name}"
            case tuple():
                return tuple(map(put, value))
            case dict():
                return {put(inner): put(told) for inner, told in value.items()}
            case msgspec.Struct():
                fields = {each: put(getattr(value, each), each) for each in value.__struct_fields__}
                return msgspec.structs.replace(value, **fields)
        return value

    told: Report = put(report)
    return told


def hostile(name: str) -> Report:
    return everywhere(sample(), name)
