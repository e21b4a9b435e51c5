"""The digest of code: the same for the same content, another for anything that could make a difference."""

from __future__ import annotations

import functools
import importlib
import os
import re
import shutil
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from itertools import count
from types import ModuleType
from typing import Any

import msgspec
import pytest

from wakeproof.cache import harness
from wakeproof.cache.code_digest import CodeDigest
from wakeproof.cache.content import Undigested

NUMBERS = count()


@pytest.fixture
def module(tmp_path, monkeypatch) -> Callable[[str], ModuleType]:
    """A module of this text, always of the same name and in another folder."""

    def load(text: str) -> ModuleType:
        folder = tmp_path / str(next(NUMBERS))
        folder.mkdir()
        (folder / "told_by_content.py").write_text(text, encoding="utf-8")
        sys.modules.pop("told_by_content", None)
        monkeypatch.syspath_prepend(str(folder))
        return importlib.import_module("told_by_content")

    yield load
    sys.modules.pop("told_by_content", None)


def digest(*values: Any) -> str:
    return CodeDigest(frozenset({"told_by_content"})).of(*values)


BEFORE = """
from functools import cache, partial
LIMIT = 3
TABLE = {"a": 1}
class Base:
    size = 1
class Kind(Base):
    def grow(self, by=LIMIT):
        return by + self.size
def helper(x):
    return x
def made(factor):
    def times(x):
        return x * factor
    return times
TWICE = made(2)
@cache
def remembered(x):
    return x + LIMIT
PART = partial(helper, 1)
class Late:
    def __init__(self, kind):
        self.kind = kind
LATE = Late(Kind)
def main(x, y=1, *, z=2):
    words = {"one", "two", "three"}
    return helper(x), TABLE, TWICE(x), remembered(x), PART(), LATE.kind().grow(), [n for n in words]
"""
CHANGES = {
    "a constant": ("LIMIT = 3", "LIMIT = 4"),
    "its type": ("LIMIT = 3", "LIMIT = 3.0"),
    "what a table holds": ('"a": 1', '"a": 2'),
    "a class above": ("size = 1", "size = 2"),
    "a base": ("class Kind(Base):", "class Kind:"),
    "a method": ("by + self.size", "by - self.size"),
    "a default of a method": ("by=LIMIT", "by=7"),
    "what a closure holds": ("made(2)", "made(3)"),
    "what is remembered": ("x + LIMIT", "x - LIMIT"),
    "a part": ("partial(helper, 1)", "partial(helper, 2)"),
    "which class an instance holds": ("LATE = Late(Kind)", "LATE = Late(Base)"),
    "a default": ("y=1", "y=2"),
    "a default by name": ("z=2", "z=3"),
    "a set of constants": ('"three"', '"four"'),
    "a nested function": ("[n for n in words]", "[n + n for n in words]"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_could_make_a_difference_makes_one(module, change):
    old, new = CHANGES[change]
    assert BEFORE.count(old) == 1, old
    before = digest(module(BEFORE).main)
    assert digest(module(BEFORE).main) == before, "the same text in another folder"
    assert digest(module(BEFORE.replace(old, new)).main) != before


@pytest.mark.parametrize("more", ["UNUSED = 1\n", "def unused():\n    return helper(2)\n", "# the end\n"])
def test_what_is_not_reached_makes_none(module, more):
    assert digest(module(BEFORE).main) == digest(module(BEFORE + more).main)


def test_a_run_changes_nothing(module):
    found = module(BEFORE)
    before = digest(found.main)
    assert found.main(1) and found.remembered(5) and digest(found.main) == before


def test_a_name_that_is_given_anew_counts_at_once(module):
    found = module(BEFORE)
    before = digest(found.main)
    found.helper = lambda x: -x
    assert digest(found.main) != before


def test_whether_anybody_asked_a_class_for_annotations_that_it_has_not_changes_nothing(module):
    """A metaclass that was asked answers for its classes from then on, and none of them is given an empty one."""
    text = "class Meta(type):\n    pass\nclass A(metaclass=Meta):\n    pass\ndef main():\n    return A\n"
    unasked = digest(module(text).main)
    asked = module(text)
    assert asked.Meta.__annotations__ == {}
    assert digest(asked.main) == unasked


def test_what_a_library_remembers_on_a_class_changes_nothing(module):
    """msgspec keeps what it found out about an enum or a named tuple in an attribute of it, when it first reads one."""
    text = "import enum, typing\nclass A(enum.Enum):\n    ONE = 'one'\nclass B(typing.NamedTuple):\n    a: A\n"
    unread = digest(module(f"{text}def main():\n    return A, B\n").main)
    read = module(f"{text}def main():\n    return A, B\n")
    assert msgspec.json.decode(b'["one"]', type=read.B) == read.B(read.A.ONE)
    assert digest(read.main) == unread


def test_a_cycle_comes_to_an_end(module):
    text = "class A:\n    pass\nONE = A()\nONE.other = [ONE]\ndef main():\n    return ONE, main\n"
    assert digest(module(text).main) == digest(module(text).main)


@pytest.mark.parametrize(
    "text",
    [
        "def main():\n    return eval('1')\n",
        "def main():\n    return globals()\n",
        "import importlib\ndef main():\n    return importlib.import_module('json')\n",
        "def main():\n    import nowhere_to_be_found\n",
    ],
)
def test_code_that_finds_code_by_itself_has_no_digest(module, text):
    with pytest.raises(Undigested):
        digest(module(text).main)


@pytest.mark.parametrize(
    "value",
    [threading.Lock(), struct.Struct("<I"), iter([1]), object, re.compile("a")],
    ids=["lock", "struct", "iterator", "class", "pattern"],
)
def test_an_object_is_told_by_its_content_or_not_at_all(module, value):
    found = module("def main():\n    return HELD\n")
    found.HELD = value
    if value is object or isinstance(value, re.Pattern):
        assert digest(found.main)
    else:
        with pytest.raises(Undigested):
            digest(found.main)


REGISTRY = """
REGISTRY = {}
def entered(function):
    REGISTRY[function.__name__] = function
    return function
@entered
def one():
    return 1
@entered
def two():
    return 2
@entered
def three():
    return 3
def main(name):
    return one(), REGISTRY["two"](), REGISTRY[name]()
"""


@pytest.mark.parametrize(("number", "counts"), [(1, True), (2, True), (3, False)])
def test_of_a_registry_counts_what_is_reached_or_said_by_name(module, number, counts):
    def told(text: str) -> str:
        found = module(text)
        return CodeDigest(frozenset({"told_by_content"}), (found.REGISTRY,)).of(found.main)

    assert (told(REGISTRY) != told(REGISTRY.replace(f"return {number}", "return 9"))) is counts


def test_a_harness_that_was_changed_while_it_runs_has_no_digest(monkeypatch):
    """Nobody knows which of its files this process has imported before, and which after."""
    assert harness.harness_digest.__wrapped__() == harness.harness_digest()
    monkeypatch.setattr(harness, "BEGAN_S", 0.0)
    with pytest.raises(Undigested, match="which was changed while this runs"):
        harness.harness_digest.__wrapped__()


def test_what_was_changed_before_the_harness_was_read_was_not_changed_while_it_ran(tmp_path):
    """A shell may become the process that it starts last, as that of `sh -c 'pip install . && wakeproof'` does."""
    copy = shutil.copytree(harness.PACKAGE, tmp_path / "wakeproof", ignore=shutil.ignore_patterns("__pycache__"))
    asked = "from wakeproof.cache.harness import PACKAGE, harness_digest; print(PACKAGE, harness_digest())"
    words = ["sh", "-c", f'sleep 1.2; touch "$0/__init__.py"; exec "{sys.executable}" -c "{asked}"', copy]
    told = subprocess.run(
        words, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == [str(copy), harness.harness_digest()]


def test_another_python_is_another_harness(monkeypatch):
    """Its asyncio is part of what a handler does, and a patch release may mend it."""
    before, (major, minor, micro, *rest) = harness.harness_digest(), sys.version_info
    monkeypatch.setattr(harness.sys, "version_info", (major, minor, micro + 1, *rest))
    assert harness.harness_digest.__wrapped__() != before


def test_methods_and_partials_are_what_they_are_bound_to(module):
    found = module(
        "class A:\n    def __init__(self, n):\n        self.n = n\n    def get(self):\n        return self.n\n"
    )
    assert digest(found.A(1).get) == digest(found.A(1).get) != digest(found.A(2).get)
    assert digest(functools.partial(found.A, 1)) != digest(functools.partial(found.A, 2))
