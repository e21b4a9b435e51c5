"""The repository keeps its own rules, every rule still sees what it is about, and no exception outlives its need."""

from __future__ import annotations

import ast
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import pytest
from house_exceptions import EXEMPT, Exempt
from house_rules import RULES, Rule
from source_tree import Module, functions, length, modules, parse, production

FUNCTION_LINES_P90_MAX = 25
BY_NAME = {rule.name: rule for rule in RULES}
BAD = [pytest.param(rule, text, id=f"{rule.name}-{number}") for rule in RULES for number, text in enumerate(rule.bad)]
GOOD = [pytest.param(rule, text, id=f"{rule.name}-{number}") for rule in RULES for number, text in enumerate(rule.good)]


def breaches(rule: Rule, module: Module) -> Iterator[tuple[int, str]]:
    return iter(rule.finds(module)) if module.path.startswith(rule.folders) else iter(())


def exempted(rule: Rule, module: Module, what: str) -> list[Exempt]:
    return [e for e in EXEMPT if e.rule == rule.name and e.path == module.path and e.what in what]


def sample(rule: Rule, text: str) -> list[tuple[int, str]]:
    return list(breaches(rule, parse(f"{rule.folders[0]}sample.py", text)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_repository_keeps(rule: Rule) -> None:
    broken = [
        f"{module.path}:{line}: {what}; write instead: {rule.instead}"
        for module in modules()
        for line, what in breaches(rule, module)
        if not exempted(rule, module, what)
    ]
    assert not broken, "\n".join([f"{rule.name}:", *broken])


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_a_breach_is_seen(rule: Rule, text: str) -> None:
    assert sample(rule, text)


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_what_is_fine_passes(rule: Rule, text: str) -> None:
    assert sample(rule, text) == []


@pytest.mark.parametrize("exempt", EXEMPT, ids=lambda e: f"{e.rule} in {e.path}")
def test_an_exception_is_needed_and_says_why(exempt: Exempt) -> None:
    here = [module for module in modules() if module.path == exempt.path]
    found = [what for module in here for _, what in breaches(BY_NAME[exempt.rule], module) if exempt.what in what]
    assert found, f"{exempt.path} no longer breaks '{exempt.rule}': take the row out of house_exceptions.py"
    assert len(exempt.reason.split()) > 4, "say why in a clause"


def test_nine_functions_of_ten_are_short() -> None:
    sizes = [length(module, node) for module in production() for node in functions(module)]
    assert len(sizes) > 400, "the production code was not found"
    assert statistics.quantiles(sizes, n=10)[-1] <= FUNCTION_LINES_P90_MAX


def names_with_two_homes(those: Iterable[Module]) -> dict[str, list[str]]:
    """Class names that are defined in more than one file, with these files; two models do not know of each other."""
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for module in those:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                homes[node.name].add(module.path)
    return {name: sorted(paths) for name, paths in sorted(homes.items()) if _is_ambiguous(paths)}


def _is_ambiguous(paths: set[str]) -> bool:
    by_package = Counter(path.split("/")[1] if path.startswith("model/") else "" for path in paths)
    return max(by_package.values()) > 1 or (len(by_package) > 1 and "" in by_package)


def test_a_class_name_has_one_home() -> None:
    double = names_with_two_homes(production())
    assert not double, f"give one of them the name of what it is: {double}"


def test_a_name_with_two_homes_is_seen() -> None:
    three = [
        parse("a.py", "class Row: ..."),
        parse("b.py", "def f():\n    class Row: ..."),
        parse("c.py", "class Rows: ..."),
        parse("model/one/a.py", "class Turn: ..."),
        parse("model/two/a.py", "class Turn: ..."),
    ]
    assert names_with_two_homes(three) == {"Row": ["a.py", "b.py"]}


def test_names_of_rules_are_unique() -> None:
    assert len(BY_NAME) == len(RULES)
