"""The Informal Trace Format, as Apalache's ADR-015 has it: a trace, its states, its expressions, and nothing else."""

from __future__ import annotations

from typing import Any

INTEGERS_MAX = 2**53 - 1


def check_trace(trace: dict[str, Any]) -> None:
    """A trace object, whose names are such that TLA+ and Quint take them for names."""
    assert set(trace) <= {"#meta", "params", "vars", "states", "loop"} and {"vars", "states"} <= set(trace)
    assert isinstance(trace["#meta"], dict)
    names = trace["vars"]
    assert names and all(isinstance(name, str) for name in names) and len(set(names)) == len(names)
    assert all(name.isidentifier() and name.isascii() for name in names), "names that TLA+ and Quint have"
    assert trace["states"]
    for state in trace["states"]:
        assert set(state) == {"#meta", *names} and isinstance(state["#meta"], dict)
        for name in names:
            check_expression(state[name])


def check_expression(value: Any) -> None:
    match value:
        case bool() | str():
            pass
        case int():
            assert abs(value) <= INTEGERS_MAX
        case list():
            for each in value:
                check_expression(each)
        case {"#bigint": str(digits), **rest}:
            assert str(int(digits)) == digits and not rest
        case {"#tup": list(parts), **rest} | {"#set": list(parts), **rest}:
            assert not rest
            check_expression(parts)
        case {"#map": list(pairs), **rest}:
            assert not rest
            for pair in pairs:
                assert isinstance(pair, list) and len(pair) == 2
                check_expression(pair)
        case dict():
            assert all(isinstance(key, str) and not key.startswith("#") for key in value)
            for each in value.values():
                check_expression(each)
        case _:
            raise AssertionError(f"no expression: {value!r}")
