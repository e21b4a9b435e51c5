"""Mutants by operator: cosmic-ray finds the places and makes each change; here is which operators, and where.

Left out are operators that make code which cannot run, that change what has no meaning of its own (an HTTP status
for its neighbour), and all but the telling replacements of a comparison.
"""

from __future__ import annotations

import ast
import difflib
from collections import Counter
from collections.abc import Iterator
from itertools import count

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

from wakeproof.mutants.mutant import Mutant, path_of
from wakeproof.scenario.mutations import Target

OPERATORS = (
    "AddNot",
    "ReplaceTrueWithFalse",
    "ReplaceFalseWithTrue",
    "ReplaceAndWithOr",
    "ReplaceOrWithAnd",
    "ReplaceComparisonOperator_Eq_NotEq",
    "ReplaceComparisonOperator_NotEq_Eq",
    "ReplaceComparisonOperator_Is_IsNot",
    "ReplaceComparisonOperator_IsNot_Is",
    "ReplaceComparisonOperator_Gt_GtE",
    "ReplaceComparisonOperator_Gt_Lt",
    "ReplaceComparisonOperator_GtE_Gt",
    "ZeroIterationForLoop",
)


def by_operator(target: Target) -> Iterator[Mutant]:
    """Every change that an operator makes within the target, each once."""
    path = path_of(target.module)
    source, seen, named = path.read_text(), set[str](), Counter[str]()
    function_at = _functions(source, target.functions)
    where = ".".join(target.module.split(".")[-2:])
    for operator, mutated in _mutated(source):
        line, old, new = _first_difference(source, mutated)
        if line in function_at and mutated not in seen:
            seen.add(mutated)
            name = f"{where}:{function_at[line]}:{operator}"
            named[name] += 1
            name += f"#{named[name]}" * (named[name] > 1)
            yield Mutant(name, f"{path.stem}.py: {old} → {new}", target.module, mutated)


def _mutated(source: str) -> Iterator[tuple[str, str]]:
    """The source changed by each operator at each of its places."""
    for operator in OPERATORS:
        for occurrence in count():
            mutated = mutate_code(source, get_operator(f"core/{operator}")(), occurrence)
            if mutated is None:
                break
            yield operator, mutated


def _functions(source: str, named: tuple[str, ...]) -> dict[int, str]:
    """The function that each line is in, of these functions; of all, if none is named.

    A mutant is called by it, so a line above moves no name. Decorators are not code that runs in a handler.
    """
    found: dict[int, str] = {}
    for node in ast.walk(ast.parse(source)):  # outer functions come first
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (not named or node.name in named):
            found |= dict.fromkeys(range(node.lineno, (node.end_lineno or node.lineno) + 1), node.name)
    return found


def _first_difference(source: str, mutated: str) -> tuple[int, str, str]:
    old, new = source.splitlines(), mutated.splitlines()
    for tag, first, last, start, stop in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            return first + 1, " ".join(map(str.strip, old[first:last])), " ".join(map(str.strip, new[start:stop]))
    return 0, "", ""
