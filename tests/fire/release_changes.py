"""Release files changed in one place: left half done, raising, waiting for nothing, giving back another thing."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from random import Random

EXCEPTIONS = (
    *("Exception('e')", "ValueError", "KeyError(1)", "BaseException('b')", "KeyboardInterrupt", "SystemExit(0)"),
    *("SystemExit(4)", "GeneratorExit", "StopIteration", "StopAsyncIteration", "RecursionError", "MemoryError"),
    *("OSError(2, 'x')", "UnicodeDecodeError('utf-8', b'x', 0, 1, 'y')", "ExceptionGroup('g', [ValueError()])"),
    *("BaseExceptionGroup('g', [SystemExit(3)])", "type('Odd', (Exception,), {'__str__': lambda s: 1/0})()"),
    *("type('Worse', (BaseException,), {'__repr__': None})()", "AssertionError('line\\nline')", "TimeoutError"),
    *("__import__('asyncio').CancelledError", "__import__('wakeproof.errors').errors.UserError('mine')"),
    *(
        "__import__('wakeproof.errors').errors.LimitReached('x', 1)",
        "'no exception'",
        "None",
        "ConnectionError('\\x1b[31m')",
    ),
)
VALUES = (
    *(
        "None",
        "0",
        "-1",
        "10**30",
        "''",
        "'x'",
        "b'x'",
        "()",
        "[]",
        "{}",
        "{1}",
        "...",
        "object()",
        "object",
        "lambda: 1",
    ),
    *("(i for i in [1])", "float('nan')", "'\\ud800'", "'\\x1b[31m'", "NotImplemented", "request", "ports", "[[]] * 3"),
    *("type('T', (), {})", "type('T', (), {'__eq__': lambda s, o: 1/0, '__hash__': None})()", "iter([])", "range(3)"),
    *(
        "type('T', (), {'__bool__': lambda s: 1/0})()",
        "'y' * 10000",
        "__name__",
        "print",
        "ports.db",
        "request.nothing",
    ),
)
STATEMENTS = (
    *("return {value}", "raise {error}", "return", "pass", "await {value}", "yield {value}", "assert {value}"),
    *(
        "global SEEN; SEEN = {value}",
        "import no_such_module",
        "del request",
        "del ports",
        "x = {value}",
        "await ports.db.execute({value})",
    ),
    *("await ports.tokens.owns({value})", "await ports.nothing.at_all()", "await ports.upstream.ack({value}, {value})"),
    *(
        "for _ in range(2000): pass",
        "__import__('time').sleep(0.001)",
        "ports.db.execute({value})",
        "request.epoch = {value}",
    ),
    *(
        "try:\n    await ports.log.swallowed({value})\nfinally:\n    return {value}",
        "with {value}: pass",
        "async with {value}: pass",
    ),
    *(
        "await __import__('asyncio').sleep(0)",
        "await __import__('asyncio').gather({value})",
        "breakpoint()",
        "print({value})",
    ),
    *(
        "def f(): return f()\nf()",
        "raise {error} from {error}",
        "await ports.log.swallowed({value})",
        "{value}.x",
        "{value}()",
        "{value} + 1",
    ),
    *("while True: await ports.log.swallowed('again')", "await ports.events.on_entity_changed({value})"),
)
TOP = (
    *(
        "{name} = {value}",
        "{name} = Release(name={value}, about={value}, done=done)",
        "{name} = Release(name='m', about='m', done={value})",
    ),
    *(
        "{name} = Release('m', 'm', done, tokens={value})",
        "{name} = Release('m', 'm', done, isolation={value})",
        "del {name}",
    ),
    *(
        "{name} = Release('m', 'm', done, reap={value})",
        "{name} = Release('m', 'm', done, claim={value}, write={value})",
        "{name} = Release",
    ),
    *(
        "raise {error}",
        "import no_such_module",
        "from pullwake import no_such",
        "1/0",
        "{value}",
        "async def done(*, a): return {value}",
    ),
    *(
        "def done(ports, request): return {value}",
        "async def done(): pass",
        "async def done(ports, request): yield 1",
        "class done: pass",
    ),
    *(
        "__getattr__ = {value}",
        "__all__ = {value}",
        "__name__ = {value}",
        "__file__ = {value}",
        "__spec__ = {value}",
        "import sys; sys.modules[__name__] = {value}",
    ),
    *(
        "done = __import__('functools').partial(done)",
        "done.__code__ = (lambda: 1).__code__",
        "done.__module__ = {value}",
        "done.__name__ = 'a b'",
    ),
    *("object.__setattr__({name}, 'name', {value})", "object.__setattr__({name}, 'done', {value})"),
)


def changed_release(text: str, name: str, random: Random) -> str:
    """The source of a release with one change; where the change cannot be written down, a syntax error."""
    tree = ast.parse(text)
    random.choice(CHANGES)(tree, name, random)
    try:
        return ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    except (AttributeError, TypeError, ValueError, RecursionError):
        return text.replace("await", "awiat", 1)


def _filled(form: str, name: str, random: Random) -> list[ast.stmt]:
    while "{value}" in form:
        form = form.replace("{value}", random.choice(VALUES), 1)
    while "{error}" in form:
        form = form.replace("{error}", random.choice(EXCEPTIONS), 1)
    return ast.parse(form.replace("{name}", name)).body


def _blocks(tree: ast.Module) -> list[list[ast.stmt]]:
    """The bodies of functions and of what is in them: the places for a statement."""
    inside = [
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(node)
    ]
    found = [
        block for node in inside for field in ("body", "orelse", "finalbody") if (block := getattr(node, field, None))
    ]
    return [block for block in found if isinstance(block, list)] or [tree.body]


def _insert(tree: ast.Module, name: str, random: Random) -> None:
    block = random.choice(_blocks(tree))
    at = random.randrange(len(block) + 1)
    block[at:at] = _filled(random.choice(STATEMENTS), name, random)


def _drop(tree: ast.Module, name: str, random: Random) -> None:
    block = random.choice([*_blocks(tree), tree.body])
    del block[random.randrange(len(block))]


def _twice(tree: ast.Module, name: str, random: Random) -> None:
    block = random.choice(_blocks(tree))
    block.insert(random.randrange(len(block) + 1), copy.deepcopy(random.choice(block)))


def _swap(tree: ast.Module, name: str, random: Random) -> None:
    block = random.choice([*_blocks(tree), tree.body])
    random.shuffle(block)


def _value(tree: ast.Module, name: str, random: Random) -> None:
    """An expression is another one."""
    spots = [
        (node, field)
        for node in ast.walk(tree)
        for field, value in ast.iter_fields(node)
        if isinstance(value, ast.expr)
    ]
    node, field = random.choice(spots)
    setattr(node, field, ast.parse(random.choice(VALUES), mode="eval").body)


def _attribute(tree: ast.Module, name: str, random: Random) -> None:
    """A name is misspelt, or is that of something else."""
    spots = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute | ast.Name | ast.keyword)]
    node, other = random.choice(spots), random.choice(spots)
    wrong = random.choice(("nothing", _named(other), f"{_named(node)}s"))
    match node:
        case ast.Attribute():
            node.attr = wrong
        case ast.Name():
            node.id = wrong
        case ast.keyword():
            node.arg = wrong


def _named(node: ast.AST) -> str:
    return str(getattr(node, "attr", None) or getattr(node, "id", None) or getattr(node, "arg", None) or "x")


def _unawaited(tree: ast.Module, name: str, random: Random) -> None:
    spots = [
        (node, field)
        for node in ast.walk(tree)
        for field, value in ast.iter_fields(node)
        if isinstance(value, ast.Await)
    ]
    if spots:
        node, field = random.choice(spots)
        setattr(node, field, getattr(node, field).value)


def _arguments(tree: ast.Module, name: str, random: Random) -> None:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and (node.args or node.keywords)]
    call = random.choice(calls)
    if call.args:
        random.choice((call.args.pop, lambda: call.args.append(call.args[0]), lambda: random.shuffle(call.args)))()
    else:
        call.keywords.pop(random.randrange(len(call.keywords)))


def _top(tree: ast.Module, name: str, random: Random) -> None:
    at = random.choice((len(tree.body), random.randrange(1, len(tree.body) + 1)))
    tree.body[at:at] = _filled(random.choice(TOP), name, random)


CHANGES: tuple[Callable[[ast.Module, str, Random], None], ...] = (
    *(_insert, _insert, _insert, _drop, _twice, _swap, _value, _value, _attribute, _unawaited, _arguments, _top, _top),
)
