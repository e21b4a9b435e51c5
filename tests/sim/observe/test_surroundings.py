"""State outside the frames: whatever a handler leaves in what it can reach is named, however it is written."""

from __future__ import annotations

import builtins
import importlib.util
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from toys import PORTS, Desk, Notebook, Ports, outcome

from wakeproof.errors import ReleaseError
from wakeproof.observe import reached as reached_module
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Outcome, Port
from wakeproof.observe.surroundings import Surroundings
from wakeproof.observe.tree import ObservationTree

_names = itertools.count()
HEAD = """
import array, contextvars, dataclasses, decimal, enum, functools, hashlib, io, itertools, json, random, sys, types
from collections import deque
from json import loads
THIS = sys.modules[__name__]
BUSY = False
class Store:
    count = 0
    seen = []
    def add(self):
        mine = type(self)
        mine.count += 1
class Other(Store):
    pass
class Slotted:
    __slots__ = ("mark",)
SLOTTED = Slotted()
STORE = Store()
class Colour(enum.Enum):
    RED = 1
class Access(enum.Flag):
    READ = 1
    WRITE = 2
@dataclasses.dataclass(frozen=True)
class Box:
    value: object
    @functools.cached_property
    def doubled(self):
        return (self.value, self.value)
CONSTANT = Box(1)
HIDDEN = types.MappingProxyType({"seen": [], "numbers": itertools.count(), "bytes": bytearray(b"x"), "box": Box({})})
LINE = (deque(), {1}, Box([]))
LETTERS = iter((1, 2, 3))
def endless():
    while True:
        yield 1
ENDLESS = endless()
def helper(seen=[], *, more={}):
    return seen
def closing(count):
    def bump():
        nonlocal count
        count += 1
        return count
    return bump
BUMP = closing(0)
@functools.cache
def remembering(number):
    return number
BEHIND = types.MappingProxyType({"array": array.array("i", [0]), "draws": random.Random(1), "digest": hashlib.md5(),
    "text": io.StringIO(), "variable": contextvars.ContextVar("variable")})
@dataclasses.dataclass(frozen=True)
class Method:
    async def handle(self, ports):
        vars(self)['mark'] = 1
        await ports.desk.ask('x')
SPACE = types.SimpleNamespace(mark=0)
PARTIAL = functools.partial(helper, [])
"""


@pytest.fixture
def load(tmp_path: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Writes a release to a file of its own and imports it."""
    loaded: list[str] = []

    def load(body: str) -> ModuleType:
        name = f"kept_{next(_names)}"
        lines = "".join(f"    {line}\n" for line in body.split("\n"))
        file = tmp_path / f"{name}.py"
        file.write_text(f"{HEAD}\nasync def handle(ports):\n{lines}", encoding="utf-8")
        spec = importlib.util.spec_from_file_location(name, file)
        assert spec and spec.loader
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        loaded.append(name)
        spec.loader.exec_module(module)
        return module

    yield load
    for name in loaded:
        del sys.modules[name]


def refusal(module: ModuleType, *values: Any) -> str:
    """The error that these outcomes end with; the written rules are not asked."""
    tree = ObservationTree(CoroutineRunner({"handle": module.handle}, fresh_ports()))

    def walk() -> None:
        number = tree.start("handle")
        for value in values:
            number = tree.advance(number, outcome(value))

    with pytest.raises(ReleaseError) as error:
        walk()
    return str(error.value)


def fresh_ports() -> Ports:
    return Ports(Port("desk", Desk), Port("notebook", Notebook, local=True))


ASK = "\nawait ports.desk.ask('x')"
KEPT = {
    "global": ("global BUSY\nBUSY = True", "{}.BUSY"),
    "module by another name": ("m = THIS\nm.BUSY = True", "{}.BUSY"),
    "new name in a module": ("m = THIS\nm.mark = 1", "{}.mark"),
    "module by its dictionary": ("vars(THIS)['BUSY'] = True", "{}.BUSY"),
    "globals of a function": ("handle.__globals__['BUSY'] = True", "{}.BUSY"),
    "equal, and yet another": ("m = THIS\nm.BUSY = 0", "{}.BUSY"),
    "class by another name": ("m = Store\nm.count = 5", "{}.Store.count"),
    "class by its instance": ("Store().add()", "{}.Store.count"),
    "class by a subclass": ("Other.__mro__[1].count = 5", "{}.Store.count"),
    "class by type": ("type.__setattr__(Store, 'mark', 5)", "{}.Store.mark"),
    "class loses an attribute": ("m = Store\nif 'count' in vars(m):\n    del m.count", "{}.Store.count"),
    "list of a class": ("Store().seen.append(1)", "{}.Store.seen"),
    "instance": ("m = STORE\nm.mark = 1\ndel m", "{}.STORE.mark"),
    "dictionary of an instance": ("vars(STORE).update(mark=1)", "{}.STORE.mark"),
    "slot of an instance": ("m = SLOTTED\nm.mark = 1\ndel m", "{}.SLOTTED.mark"),
    "frozen constant": ("CONSTANT.__dict__.update(mark=1)", "{}.CONSTANT.mark"),
    "frozen constant by force": ("object.__setattr__(CONSTANT, 'value', 2)", "{}.CONSTANT.value"),
    "cached property of a constant": ("CONSTANT.doubled", "{}.CONSTANT.doubled"),
    "member of an enum": ("m = Colour.RED\nm.mark = 1", "{}.Colour.RED.mark"),
    "value of a member": ("m = Colour.RED\nm._value_ = 2", "{}.Colour.RED._value_"),
    "function": ("m = helper\nm.mark = 1\ndel m", "{}.helper.mark"),
    "handler": ("m = handle\nm.mark = 1", "{}.handle.mark"),
    "list by default": ("helper().append(1)", "{}.helper[0]"),
    "dictionary by default": ("helper.__kwdefaults__['more']['x'] = 1", "{}.helper['more']['x']"),
    "defaults": ("m = helper\nm.__defaults__ = (1,)\ndel m", "{}.helper"),
    "cell": ("BUMP()", "{}.closing.<locals>.bump, variable 'count'"),
    "cell by force": ("BUMP.__closure__[0].cell_contents = 7", "{}.closing.<locals>.bump, variable 'count'"),
    "list behind a read-only view": ("HIDDEN['seen'].append(1)", "{}.HIDDEN['seen']"),
    "iterator behind a read-only view": ("next(HIDDEN['numbers'])", "{}.HIDDEN['numbers']"),
    "bytes behind a read-only view": ("HIDDEN['bytes'].append(1)", "{}.HIDDEN['bytes']"),
    "dictionary in a value": ("HIDDEN['box'].value['x'] = 1", "{}.HIDDEN['box'].value['x']"),
    "queue in a tuple": ("LINE[0].append(1)", "{}.LINE[0]"),
    "set in a tuple": ("LINE[1].add(2)", "{}.LINE[1]"),
    "list in a value": ("LINE[2].value.append(1)", "{}.LINE[2].value"),
    "iterator": ("next(LETTERS)", "{}.LETTERS"),
    "generator": ("next(ENDLESS)", "{}.ENDLESS"),
    "cache": ("remembering(1)", "{}.remembering[1]"),
    "array behind a read-only view": ("BEHIND['array'][0] += 1", "{}.BEHIND['array']"),
    "draws behind a read-only view": ("BEHIND['draws'].random()", "{}.BEHIND['draws']"),
    "digest behind a read-only view": ("BEHIND['digest'].update(b'x')", "{}.BEHIND['digest']"),
    "text behind a read-only view": ("BEHIND['text'].write('x')", "{}.BEHIND['text']"),
    "context variable": ("BEHIND['variable'].set(len(BEHIND))", "the context variable 'variable'"),
    "decimal rules": ("decimal.getcontext().prec += 1", "decimal.getcontext()"),
    "namespace": ("m = SPACE\nm.mark = 1\ndel m", "{}.SPACE.mark"),
    "argument of a partial": ("PARTIAL().append(1)", "{}.PARTIAL.args[0]"),
    "order of names": ("m = vars(THIS)\nm['BUSY'] = m.pop('BUSY')\ndel m", "{} (its order)"),
    "name with the same value": ("m = vars(SPACE)\nm['other'] = m.pop('mark', 0)\ndel m", "{}.SPACE.mark"),
    "somebody else's module": ("m = json\nm.mark = 1", "json.mark"),
    "somebody else's class": ("m = type(ports.desk)\nm.mark = 1", "wakeproof.observe.effects.Port.mark"),
    "somebody else's function": ("m = loads\nm.mark = 1\ndel m", "json.loads.mark"),
    "builtins": ("handle.__builtins__['mark'] = 1", "builtins.mark"),
    "port by its dictionary": ("vars(ports.desk)['mark'] = 1", "ports[0].mark"),
    "port by force": ("object.__setattr__(ports.desk, 'mark', 1)", "ports[0].mark"),
}


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """What these handlers leave in other modules, this process would keep."""
    yield
    for held in (Port, json, json.loads, builtins):
        if "mark" in vars(held):
            delattr(held, "mark")


KEPT_INLINE = ("frozen constant by force", "value of a member")
"""From Python 3.13 on an instance that nobody asked for its dictionary has none: then the instance is named."""


@pytest.mark.parametrize("case", KEPT)
def test_what_a_handler_leaves_is_named(case: str, load: Callable[[str], ModuleType]) -> None:
    body, place = KEPT[case]
    if case in KEPT_INLINE and sys.version_info >= (3, 13):
        place = place.rpartition(".")[0]
    module = load(body + ASK)
    message = refusal(module)
    assert f"changes {place.format(module.__name__)}, which outlives the request" in message
    assert "keep it in a local variable or behind a port" in message


@pytest.mark.parametrize("case", ["module by another name", "member of an enum", "list of a class", "port by force"])
def test_a_handler_that_leaves_something_and_ends_is_named(case: str, load: Callable[[str], ModuleType]) -> None:
    body, place = KEPT[case]
    module = load(f"await ports.desk.ask('x')\n{body}\nreturn 1")
    assert f"handle, step 2: changes {place.format(module.__name__)}," in refusal(module, 1)


def test_what_is_put_back_in_the_end_is_named(load: Callable[[str], ModuleType]) -> None:
    """A second request would have met it half-way."""
    module = load(
        "m = THIS\nm.BUSY = True\ntry:\n    await ports.desk.ask('x')\nfinally:\n    m.BUSY = False\nreturn 1"
    )
    assert f"handle, step 1: changes {module.__name__}.BUSY" in refusal(module, 1)


def test_what_is_put_back_before_it_waits_is_nobodys_business(load: Callable[[str], ModuleType]) -> None:
    module = load("m = THIS\nm.BUSY = True\nm.BUSY = False\nreturn await ports.desk.ask('x')")
    tree = ObservationTree(CoroutineRunner({"handle": module.handle}, PORTS))
    assert tree.nodes[tree.advance(tree.start("handle"), Outcome(1))].ended == Outcome(1)


def test_what_is_left_only_when_the_handler_is_closed_is_named(load: Callable[[str], ModuleType]) -> None:
    module = load("m = THIS\ntry:\n    await ports.desk.ask('x')\nfinally:\n    m.BUSY = 'closed'\nreturn 1")
    assert f"handle, step 1: changes {module.__name__}.BUSY" in refusal(module)


def test_it_is_named_by_every_tree_although_it_changes_no_more(load: Callable[[str], ModuleType]) -> None:
    module = load("m = THIS\nm.BUSY = True" + ASK)
    assert refusal(module) == refusal(module)


HARMLESS = {
    "local": "seen = []\nseen.append(1)\nn = len(seen)\ndel seen\nawait ports.desk.ask(n)",
    "combined flags": "await ports.desk.ask((Access.READ | Access.WRITE).value)",
    "annotations read": "await ports.desk.ask(len(Store.__annotations__) + len(helper.__annotations__))",
    "attributes read": "await ports.desk.ask(len(vars(CONSTANT)) + len(vars(helper)))",
    "value of one's own": "b = Box(2)\nb.doubled\nawait ports.desk.ask(b.value)",
    "class of one's own": "class Mine(Store):\n    pass\nn = Mine().count\ndel Mine\nawait ports.desk.ask(n)",
    "library that remembers": "import re\nn = bool(re.match('a+', 'aa'))\ndel re\nawait ports.desk.ask(n)",
    "isinstance": "await ports.desk.ask(isinstance(STORE, Store) and isinstance([], types.GeneratorType))",
}


@pytest.mark.parametrize("case", HARMLESS)
def test_what_changes_nothing_that_stays_is_let_through(case: str, load: Callable[[str], ModuleType]) -> None:
    tree = ObservationTree(CoroutineRunner({"handle": load(HARMLESS[case]).handle}, fresh_ports()))
    assert tree.nodes[tree.advance(tree.start("handle"), Outcome(1))].ended is not None


def test_what_somebody_else_changes_between_two_runs_is_no_handlers_doing(load: Callable[[str], ModuleType]) -> None:
    module = load("await ports.desk.ask(1)\nawait ports.desk.ask(BUSY)")
    tree = ObservationTree(CoroutineRunner({"handle": module.handle}, PORTS))
    start = tree.start("handle")
    module.BUSY = True
    assert str(tree.nodes[tree.advance(start, Outcome(1))]) == "desk.ask(True, False)"


# Ports


@pytest.mark.parametrize(
    "body",
    [
        "ports.desk.busy = True",
        "ports.desk.ask = None",
        "del ports.desk.ask",
        "try:\n    ports.desk.busy = True\nexcept BaseException:\n    pass",
        "with __import__('contextlib').suppress(BaseException):\n    ports.notebook.busy = True",
    ],
)
def test_a_port_takes_no_attribute_and_no_clause_hides_it(body: str, load: Callable[[str], ModuleType]) -> None:
    message = refusal(load(body + ASK))
    assert "handle: " in message or "handle, step 1" in message
    assert "keeps nothing" in message or "loses 'ask'" in message


@pytest.mark.parametrize("body", ["ports.busy = True", "ports.desk = None"])
def test_a_tuple_of_ports_takes_none_either(body: str, load: Callable[[str], ModuleType]) -> None:
    tree = ObservationTree(CoroutineRunner({"handle": load(body + ASK).handle}, fresh_ports()))
    ended = tree.nodes[tree.start("handle")].ended
    assert ended and ended.error and ended.error[0] is AttributeError


# What a handler is given


@dataclass(frozen=True)
class Request:
    number: int

    @cached_property
    def doubled(self) -> int:
        return self.number * 2


async def remembers_in_its_request(ports: Ports, request: Request) -> Any:
    await ports.desk.ask(request.doubled)


async def marks_its_request(ports: Ports, request: Request) -> Any:
    object.__setattr__(request, "tries", 1)
    await ports.desk.ask("x")


async def marks_what_it_learns(ports: Ports, _request: Request) -> Any:
    learned = await ports.desk.ask("x")
    vars(learned)["tries"] = 1
    await ports.desk.tell("y")


async def marks_the_class_of_its_request(ports: Ports, request: Request) -> Any:
    kind = type(request)
    kind.tries = 1  # type: ignore[attr-defined] # what it should not do
    await ports.desk.ask("x")


@pytest.mark.parametrize(
    ("handler", "place"),
    [
        (remembers_in_its_request, "what it was given, (Request(number=3),)"),
        (marks_its_request, "what it was given, (Request(number=3),)"),
        (marks_what_it_learns, "what it was given, Outcome(value=Request(number=4), error=None)"),
        (marks_the_class_of_its_request, "test_surroundings.Request.tries"),
    ],
)
def test_what_a_handler_was_given_stays_as_it_was(handler: Any, place: str) -> None:
    tree = ObservationTree(CoroutineRunner({"handler": handler}, PORTS))
    with pytest.raises(ReleaseError, match=r"which outlives the request|dataclasses\.replace") as error:
        tree.advance(tree.start("handler", Request(3)), Outcome(Request(4)))
    assert f"changes {place}" in str(error.value)


# The walk


def test_a_walk_has_a_named_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reached_module, "OBJECTS_MAX", 10)
    with pytest.raises(Exception, match="reached_objects_max=10"):
        Surroundings({"handler": remembers_in_its_request}, frozenset({"test_surroundings"})).settle()


def test_a_handler_that_is_a_method_keeps_nothing_in_its_object(load: Callable[[str], ModuleType]) -> None:
    method = load("pass").Method().handle
    tree = ObservationTree(CoroutineRunner({"handle": method}, PORTS))
    with pytest.raises(ReleaseError, match=r"changes handle\.__self__\.mark, which"):
        tree.start("handle")


def test_the_class_of_an_exception_that_a_handler_learns_is_looked_at(load: Callable[[str], ModuleType]) -> None:
    body = "try:\n    await ports.desk.ask('x')\nexcept Exception as error:\n    m = type(error)\n    m.seen = 1"
    module = load(f"{body}\nawait ports.desk.tell()")
    assert "changes test_surroundings.Gone.seen" in refusal(module, Gone("x"))


class Gone(Exception):
    """Nothing that a release names."""
