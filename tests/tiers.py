"""Which tests run when: `tests/tiers.toml` names those that take longer, from times that were measured.

Three tiers. What README's command runs is everything that is not named there. `thorough` is what `.ci/run` runs
besides; `slow` is what a person asks for. Of each function that is named, its cheapest cases stay in the tiers
before, so that no function is left out of a quick answer because it has many cases.

    python -m pytest -m "not slow and not spin" -n auto --durations=0 --durations-min=0.001 > times.txt
    python tests/tiers.py times.txt

sorts the first two tiers anew; without `not slow`, all three. A number behind it says how much slower the machine was
than one with nothing else to do. A function that is thorough or slow stays as it is unless a case of it in that tier
was measured. The budgets are seconds of one core; a test that is marked `slow` by hand stays so.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

TIERS = Path(__file__).parent / "tiers.toml"
NAMES = ("thorough", "slow")
FAST_S, THOROUGH_S = 80.0, 800.0
"""Budgets of the first two tiers."""
NEVER_SLOW = ("tests/quality/", "tests/report/test_sample.py")
"""What guards the repository itself runs wherever a change is judged, whatever it takes."""
CASE_FAST_S, CASE_THOROUGH_S = 0.12, 0.6
"""What a case may take that stays behind, in the tier before, of a function that goes."""
LINE = re.compile(r"^\s*(?P<seconds>[\d.]+)s (?P<when>call|setup|teardown)\s+(?P<test>\S.*)$")
HEAD = """# Made by `python tests/tiers.py`. A function is named with its tier; `first` are its cases that stay in the
# quick tier, `then` those that stay in `thorough`.
"""


def mark(items: Iterable[pytest.Item], tiers: Mapping[str, Mapping[str, dict]]) -> None:
    """Give each test the mark of its tier; one that is marked by hand keeps that."""
    for item in items:
        function, _, case = item.nodeid.partition("[")
        tier = tier_of(tiers, function, case.removesuffix("]"))
        if tier and not any(item.get_closest_marker(name) for name in (*NAMES, "spin")):
            item.add_marker(tier)


def tier_of(tiers: Mapping[str, Mapping[str, dict]], function: str, case: str) -> str:
    for tier in NAMES:
        stays = tiers.get(tier, {}).get(function)
        if stays is not None:
            return "" if case in stays.get("first", ()) else "thorough" if case in stays.get("then", ()) else tier
    return ""


def read(path: Path = TIERS) -> Mapping[str, Mapping[str, dict]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def measured(text: str, slower: float = 1.0) -> dict[str, dict[str, float]]:
    """Seconds by function and case, out of what pytest prints of durations, on a machine that is so much faster."""
    seconds: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for line in text.splitlines():
        if told := LINE.match(line):
            function, _, case = told["test"].strip().partition("[")
            seconds[function][case.removesuffix("]")] += float(told["seconds"]) / slower
    return seconds


def prepared(text: str, slower: float = 1.0) -> dict[str, float]:
    """Seconds by file of its longest setup, which whichever case comes first has to wait for."""
    longest: dict[str, float] = defaultdict(float)
    for line in text.splitlines():
        told = LINE.match(line)
        if told and told["when"] == "setup":
            file = told["test"].partition("::")[0]
            longest[file] = max(longest[file], float(told["seconds"]) / slower)
    return longest


def assigned(
    seconds: Mapping[str, Mapping[str, float]],
    before: Mapping[str, Mapping[str, dict]],
    setups: Mapping[str, float] = MappingProxyType({}),
) -> dict[str, dict[str, dict[str, list[str]]]]:
    """The cheapest functions are quick until the first budget is spent, then thorough until the second is.

    Where a setup of its file alone takes longer than cases may that stay behind, none does.
    """
    tiers: dict[str, dict[str, dict[str, list[str]]]] = {name: {} for name in NAMES}
    for tier in NAMES:
        stay = {
            name: _without_dear(stays, seconds.get(name, {}))
            for name, stays in before.get(tier, {}).items()
            if not _was_measured(before, tier, name, seconds)
        }
        tiers[tier] |= stay
        seconds = {function: cases for function, cases in seconds.items() if function not in stay}
    spent, budgets = 0.0, [("", FAST_S), ("thorough", FAST_S + THOROUGH_S), ("slow", float("inf"))]
    for function, cases in sorted(seconds.items(), key=lambda each: sum(each[1].values())):
        spent += sum(cases.values())
        tier = next(name for name, budget in budgets if spent <= budget)
        tier = "thorough" if tier == "slow" and function.startswith(NEVER_SLOW) else tier
        if not tier:
            continue
        setup = setups.get(function.partition("::")[0], 0.0)
        first, then = _cheapest(cases, CASE_FAST_S, setup), _cheapest(cases, CASE_THOROUGH_S, setup)
        stays = {"first": first} | ({"then": then[len(first) :]} if tier == "slow" else {})
        tiers[tier][function] = {when: sorted(names) for when, names in stays.items() if names}
    return tiers


def _without_dear(stays: Mapping[str, list[str]], took: Mapping[str, float]) -> dict[str, list[str]]:
    """What a function has left behind in `thorough`, but for what has become dearer than that tier takes."""
    cheap = _cheapest({case: took.get(case, 0.0) for case in stays.get("then", ())}, CASE_THOROUGH_S, 0.0)
    return {name: cases for name, cases in {**stays, "then": sorted(cheap)}.items() if cases}


def _was_measured(
    before: Mapping[str, Mapping[str, dict]], tier: str, function: str, seconds: Mapping[str, Mapping[str, float]]
) -> bool:
    """Whether a case of it that is in this tier was measured."""
    return any(tier_of(before, function, case) == tier for case in seconds.get(function, ()))


def _cheapest(cases: Mapping[str, float], seconds: float, setup: float) -> list[str]:
    """As many as take no longer together with the setup; a function without cases stays whole or not at all."""
    names, spent = list[str](), setup
    for name, took in sorted(cases.items(), key=lambda each: (each[1], each[0])):
        spent += took
        if spent > seconds or not name:
            break
        names.append(name)
    return names


def written(tiers: Mapping[str, Mapping[str, Mapping[str, list[str]]]]) -> str:
    lines = [HEAD]
    for tier, functions in tiers.items():
        lines.append(f"[{tier}]")
        for function, stays in sorted(functions.items()):
            told = ", ".join(f"{when} = [{', '.join(map(_quoted, names))}]" for when, names in stays.items())
            lines.append(f"{_quoted(function)} = {{ {told} }}" if told else f"{_quoted(function)} = {{}}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main() -> None:
    text, slower = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace"), float([*sys.argv, 1.0][2])
    tiers = assigned(measured(text, slower), read(), prepared(text, slower))
    TIERS.write_text(written(tiers), encoding="utf-8")
    print({name: len(functions) for name, functions in tiers.items()})


if __name__ == "__main__":
    main()
