"""Handlers written by Hypothesis, each in a module of its own, held to running them again from the start.

Either the handler is refused, or the tree says what plain re-execution says: what it asks for and how it ends, for
every sequence of outcomes. A refusal of the tree's own merges is no refusal: it tells that a key has missed something.
"""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import handler_pieces
from hypothesis import strategies as st
from toys import Desk, Notebook, Ports, outcome

from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Outcome, Port
from wakeproof.observe.frozen import freeze
from wakeproof.observe.hygiene import check_hygiene
from wakeproof.observe.tree import ObservationTree

Block = list[Any]
HEAD = (
    "from handler_pieces import *\n\nasync def handler(ports):\n    a = b = c = f = g = i = j = e = None\n    n = 0\n"
)
SIMPLE = (
    "a = await ports.desk.ask('q')",
    "a = await ports.desk.ask('q')",
    "b = await ports.desk.ask(a if type(a) is not tuple else 't')",
    "await ports.desk.tell()",
    "await ports.desk.tell()",
    "b = await ports.notebook.read()",
    "c = (a, await ports.desk.tell('t'))",
    "b = await inner(ports, 'i')",
    "b = await deeper(ports, a, 2)",
    "a = b",
    "a, b = b, a",
    "a = None",
    "b = True",
    "n += 1",
    "n = 0",
    "c = (b, n)",
    "c = tuple([a, b, a])",
    "c = tuple({'x': a, 'y': n}.items())",
    "c = sum(1 for x in (a, b, n) if x)",
    "b = (c := n) + 1",
    # Values that take more than their fields
    "a = Box(n)",
    "a = Open(b)",
    "a = Tight(b)",
    "a = Marked(b, n)",
    "b = a",
    "b = Box(n)",
    "mark(a, b)",
    "mark(a, n)",
    "a.doubled if isinstance(a, Box) else None",
    "c = marked(a)",
    "c = marked(b)",
    "a = Colour.RED if b else Colour.BLUE",
    "a = Sly.LEFT if b else Sly.RIGHT",
    "c = a.name if isinstance(a, (Colour, Sly)) else c",
    "c = a.value if isinstance(a, (Box, Tight)) else c",
    # Exceptions
    "e = ValueError(n)",
    "e = Named(b)",
    "e = ExceptionGroup('g', [ValueError(n), KeyError(b)])",
    "e.add_note(str(n)) if e else None",
    "mark(e, n)",
    "c = told(e)",
    "c = told(e)",
    "raise ValueError(n)",
    "raise ValueError(b) from e",
    "if e: raise e",
    "if e: e.__cause__ = KeyError(n)",
    "if e: e.__traceback__ = None",
    # Cells and iterators
    "f = counter(n)",
    "g = f",
    "g = counter(n)",
    "c = called(f)",
    "c = called(g)",
    "i = iter((1, 2, 3))",
    "j = i",
    "j = iter((1, 2, 3))",
    "c = following(i)",
    "c = following(j)",
    # Awaitables
    "b = await GivesUp(ports, 1)",
    "b = await GivesUp(ports, n)",
    "b = await Remembers(ports, n)",
    "b = await stubborn(ports, 2)",
    "b = await Wraps(ports, n)",
    "b = await Listed(ports)",
    "return a if not isinstance(a, BaseException) else told(a)",
    "return c",
    "return (b, c, n)",
    "break",
)
RARE = (
    "b = await Stepwise(ports)",
    "async for b in numbers(ports): c = b",
    "c = [a, b]",
    "b = tuple([await ports.desk.ask(x) for x in (1, 2)])",
    "c = (x for x in (1, 2))",
    "ports.desk.mark = a",
    "b = vars(ports.desk).get('mark')",
    "m = HERE; m.state = n",
    "c = getattr(HERE, 'state', None)",
    "m = Box; m.mark = b",
    "vars(CONSTANT).update(mark=n)",
    "c = CONSTANT.doubled",
    "c = marked(CONSTANT)",
    "m = Colour.RED; m.mark = n",
    "c = getattr(Colour.RED, 'mark', None)",
    "m = counter; m.mark = b",
)
COMPOUND = (
    ("if a == 1:", "else:"),
    ("if b:", "else:"),
    ("if c:", None),
    ("for a in (1, 2):", "else:"),
    ("for _ in range(2):", None),
    ("for n in (1, 1):", None),
    ("for w in (1, 2):\n@@n += w", None),
    ("while not (a := await ports.desk.ask('more')):", None),
    ("while (await ports.desk.ask('loop')) is None:", None),
    ("try:", "except ValueError:"),
    ("try:", "except ValueError as error:\n@@e = error"),
    ("try:", "except (ValueError, KeyError) as error:\n@@e = error\n@@await ports.desk.tell('held')"),
    ("try:", "except* ValueError as error:\n@@e = error"),
    ("try:", "finally:"),
    ("try:", "except ValueError as error:\n@@e = error\n@@raise KeyError(n) from error"),
    ("with Quiet(ValueError):", None),
    ("async with Door(ports, n) as b:", None),
    ("match a:\n@@case None:\n@@@@c = 'none'\n@@case Box(value=c) | (c, _):\n@@@@b = c\nif c:", "else:"),
)
SECRETS = (
    ("a = Open(1)", "mark(a, 1)", "mark(a, 2)", "marked(a)"),
    ("a = Open(1)", "mark(a, 1)", "pass", "marked(a)"),
    ("a = Box(1)", "a.doubled", "pass", "marked(a)"),
    ("a = Marked(1, 2)", "mark(a, 1)", "pass", "marked(a)"),
    ("pass", "a = Sly.LEFT", "a = Sly.RIGHT", "a.name"),
    ("a = Open(1)", "b = a", "b = Open(1)", "(mark(a, 3) and 1, marked(b))"),
    ("f = counter(0)", "g = f", "g = counter(0)", "(called(f), called(g))"),
    ("i = iter((1, 2, 3))", "j = i", "j = iter((1, 2, 3))", "(following(i), following(j))"),
    ("e = ValueError(1)", "e.__cause__ = KeyError(1)", "e.__cause__ = KeyError(2)", "told(e)"),
    ("e = ValueError(1)", "e.add_note('x')", "pass", "told(e)"),
    ("pass", "e = from_two_places(True)", "e = from_two_places(False)", "told(e)"),
    ("pass", "e = from_another(1)", "e = from_another(2)", "told(e)"),
    ("pass", "e = ExceptionGroup('g', [ValueError(1)])", "e = ExceptionGroup('g', [ValueError(2)])", "told(e)"),
    ("e = Named(1)", "e.mark = 1", "e.mark = 2", "told(e)"),
    ("f = counter(0)", "called(f)", "pass", "called(f)"),
    ("f = counter(0)", "f.mark = 1", "f.mark = 2", "marked(f)"),
    ("i = iter((1, 2, 3))", "following(i)", "pass", "following(i)"),
)
"""What is set up, what is done to it after one outcome or another, and what shows which of the two was done."""
KEPT_SECRETS = (
    ("pass", "vars(HERE).update(state=1)", "pass", "getattr(HERE, 'state', None)"),
    ("pass", "vars(CONSTANT).update(mark=1)", "pass", "marked(CONSTANT)"),
    ("pass", "vars(Colour.RED).update(mark=1)", "pass", "marked(Colour.RED)"),
    ("pass", "ports.desk.mark = 1", "pass", "vars(ports.desk).get('mark')"),
)
WAITS = ("await ports.desk.tell()", "b = await inner(ports, 'i')", "await ports.notebook.read()")
OUTCOMES: tuple[Any, ...] = (None, 1, ValueError("x"))
MORE: tuple[Any, ...] = (*OUTCOMES, True, 0, KeyError("y"), (1, 2))
DEPTH, LONG, LENGTH_MAX = 3, 8, 8


def blocks(depth: int) -> st.SearchStrategy[Block]:
    simple = st.sampled_from(SIMPLE)
    if not depth:
        return st.lists(simple, min_size=1, max_size=3)
    inside = blocks(depth - 1)
    compound = st.tuples(st.sampled_from(COMPOUND), inside, inside)
    rare = st.integers(0, 11).flatmap(lambda roll: simple if roll else st.sampled_from(RARE))
    one = st.one_of(simple, simple, simple, rare, compound).map(lambda statement: [statement])
    return st.lists(st.one_of(one, one, one, _secret(simple)), min_size=2, max_size=6).map(_joined)


def secrets() -> st.SearchStrategy[Block]:
    """Small handlers with a secret each, for who looks for one hole."""
    simple = st.sampled_from(SIMPLE)
    return st.tuples(st.lists(simple, max_size=1), _secret(simple), st.lists(simple, max_size=2)).map(_joined)


def _secret(simple: st.SearchStrategy[str]) -> st.SearchStrategy[Block]:
    """A handler does one thing or another, waits, and shows what it did; anything may come between."""
    between = st.lists(simple, max_size=1)
    kept = st.integers(0, 11).flatmap(lambda roll: st.sampled_from(SECRETS if roll else KEPT_SECRETS))
    return st.builds(_told, kept, st.sampled_from(WAITS), between, between)


def _told(secret: tuple[str, str, str, str], wait: str, before: Block, after: Block) -> Block:
    setup, one, other, shows = secret
    asked = ("if await ports.desk.ask('secret'):", "else:")
    return [setup, (asked, [one], [other]), *before, wait, *after, f"c = {shows}", "await ports.desk.ask(c)"]


def _joined(parts: Iterable[Block]) -> Block:
    return [statement for part in parts for statement in part]


LONG_HISTORIES = st.lists(
    st.lists(st.sampled_from(MORE), min_size=DEPTH + 1, max_size=LENGTH_MAX), min_size=LONG, max_size=LONG
)


def written(block: Block) -> str:
    return HEAD + "".join(_lines(block, "    ", looping=False))


def _lines(block: Block, indent: str, *, looping: bool) -> Iterator[str]:
    for statement in block:
        if isinstance(statement, str):
            yield f"{indent}{statement if looping or statement != 'break' else 'pass'}\n"
            continue
        (head, other), first, second = statement
        loops = head.startswith(("for", "while", "async for"))
        yield from _headed(head, first, indent, looping=looping or loops)
        if other:
            yield from _headed(other, second, indent, looping=looping and not other.startswith("except*"))


def _headed(head: str, block: Block, indent: str, *, looping: bool) -> Iterator[str]:
    is_group = head.startswith("except*")
    for line in head.split("\n"):
        yield f"{indent}{line.replace('@@', '    ')}\n"
    kept = [s for s in block if not (is_group and isinstance(s, str) and s.startswith(("return", "break")))] or ["pass"]
    yield from _lines(kept, f"{indent}    ", looping=looping and not is_group)


_names = itertools.count()


class Written:
    """A handler in a module of its own, for as long as it is looked at."""

    def __init__(self, source: str, folder: Path) -> None:
        self.name = f"written_{next(_names)}"
        self.file = folder / f"{self.name}.py"
        self.file.write_text(source, encoding="utf-8")

    def __enter__(self) -> Callable[..., Any]:
        spec = importlib.util.spec_from_file_location(self.name, self.file)
        assert spec and spec.loader
        module: ModuleType = importlib.util.module_from_spec(spec)
        sys.modules[self.name] = module
        spec.loader.exec_module(module)
        handler: Callable[..., Any] = module.handler
        return handler

    def __exit__(self, *_: object) -> None:
        del sys.modules[self.name]
        self.file.unlink()


def judge(block: Block, long: Sequence[Sequence[Any]], folder: Path) -> str:
    """What became of a handler: why it is refused, or `merged`, or `apart`; AssertionError where the tree is wrong."""
    source = written(block)
    try:
        compile(source, "<written>", "exec")
    except SyntaxError:
        return "no Python"
    histories = [*_histories(), *long]
    with Written(source, folder) as handler:
        handler_pieces.reset()
        try:
            check_hygiene([handler])
            tree = ObservationTree(CoroutineRunner({"handler": handler}, _ports()))
            said = [by_tree(tree, values) for values in histories]
        except ReleaseError as error:
            if "two histories stand at" in str(error):
                raise AssertionError(f"a key has missed something: {error}\n{source}") from None
            return "refused"
        except LimitReached:
            return "too large"
        for values, walked in zip(histories, said, strict=True):
            ran = plainly(handler, values[: len(walked) - 1])
            assert walked == ran, f"after {values}:\n{walked}\nis not\n{ran}\n{source}"
    kept = sum(len(node.histories) for node in tree.nodes)
    return "merged" if kept > len(tree.nodes) else "apart"


def _histories() -> Iterator[tuple[Any, ...]]:
    """All short histories; whatever a shorter one shows, a longer one shows on its way."""
    return itertools.product(OUTCOMES, repeat=DEPTH)


def by_tree(tree: ObservationTree, values: Sequence[Any]) -> list[Any]:
    """What the tree says that a handler asks for, and how it ends."""
    number = tree.start("handler")
    said = [_seen(tree.nodes[number].effect or tree.nodes[number].ended)]
    for value in values:
        if tree.nodes[number].effect is None:
            break
        number = tree.advance(number, outcome(value))
        said.append(_seen(tree.nodes[number].effect or tree.nodes[number].ended))
    return said


def plainly(handler: Callable[..., Any], values: Sequence[Any]) -> list[Any]:
    """The same by running it from the start, as the only thing that this process has ever run."""
    handler_pieces.reset()
    coroutine, seen = handler(_ports()), []
    try:
        for learned in (Outcome(None), *map(outcome, values)):
            step = coroutine.send if learned.error is None else coroutine.throw
            waited = step(learned.value if learned.error is None else learned.exception())
            seen.append(_seen(waited.effect))
    except StopIteration as stop:
        seen.append(_seen(Outcome(stop.value)))
    except Exception as error:  # noqa: BLE001 - an ending like any other
        seen.append(_seen(Outcome.raised(error)))
    finally:
        silence(coroutine)
    return seen


def _seen(part: Any) -> Any:
    """An effect or an ending as its receiver sees it; a group of exceptions holds a list, so its kind must do."""
    is_group = isinstance(part, Outcome) and part.error and issubclass(part.error[0], ExceptionGroup)
    return ExceptionGroup if is_group else freeze(part)


def silence(coroutine: Any) -> None:
    """Close it; what its `finally` blocks still ask for, nobody hears."""
    for _ in range(100):
        with contextlib.suppress(BaseException):
            return coroutine.close()
    return None


def _ports() -> Ports:
    return Ports(Port("desk", Desk), Port("notebook", Notebook, local=True))


def shares(found: Counter[str]) -> str:
    total = sum(found.values())
    return ", ".join(f"{name} {100 * count / total:.1f} %" for name, count in found.most_common())
