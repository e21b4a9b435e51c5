"""What a handler raises: exceptions that end a request, and bugs that a broad clause hides, each with its line."""

from __future__ import annotations

import contextlib
import linecache
import sys
from typing import Any

import pytest
from toys import Ports, tree_of, walk

from wakeproof.observe.handler_run import Handler
from wakeproof.observe.raised import Raised, shown


class Lost(Exception):
    """What the world throws in."""


class Missing(KeyError):
    """A release's own word, below a kind that only a bug raises."""


def raised(handler: Handler, *learned: Any) -> tuple[Raised, ...]:
    """What the last segment raised, after a handler has learned these values."""
    tree = tree_of(handler)
    return tree.nodes[walk(tree, *learned)].raised


def swallowed(handler: Handler, *learned: Any) -> list[str]:
    return [each.error for each in raised(handler, *learned) if each.swallowed]


def line_said(one: Raised) -> str:
    """The line of source that a record points at."""
    file, _, line = one.where.rpartition(":")
    return linecache.getline(file, int(line)).strip()


# The end of a request


async def misspells(ports: Ports) -> Any:
    await ports.desk.ask("first")
    return helps(ports)


def helps(ports: Ports) -> Any:
    return undefined_name  # noqa: F821 - the bug


async def gives_up(ports: Ports) -> Any:
    return await ports.desk.ask("first")


async def gives_up_in_its_own_words(ports: Ports) -> Any:
    try:
        await ports.desk.ask("first")
    except Lost as lost:
        raise ValueError("upstream is away") from lost


async def fails_to_give_up(ports: Ports) -> Any:
    try:
        await ports.desk.ask("first")
    except Lost:
        return undefined_name  # noqa: F821 - the bug


async def hides_its_bug_in_a_wrap(ports: Ports) -> Any:
    try:
        await ports.desk.ask("first")
    except Lost:
        try:
            return undefined_name  # noqa: F821 - the bug
        except Exception as error:
            raise ValueError("upstream is away") from error


async def looks_it_up_then_gives_up(ports: Ports) -> Any:
    try:
        await ports.desk.ask("first")
    except Lost:
        try:
            return {}["known"]
        except KeyError:
            raise ValueError("away, and not known") from None


async def gives_up_later(ports: Ports) -> Any:
    try:
        return await ports.desk.ask("first")
    except Lost:
        await ports.desk.tell("lost")
        raise


async def refuses_on_its_own(ports: Ports) -> Any:
    await ports.desk.ask("first")
    raise ValueError("no")


ENDS = [
    (misspells, (1,), False, "return undefined_name  # noqa: F821 - the bug"),
    (gives_up, (Lost("x"),), True, 'return await ports.desk.ask("first")'),
    (gives_up_in_its_own_words, (Lost("x"),), True, 'raise ValueError("upstream is away") from lost'),
    (fails_to_give_up, (Lost("x"),), False, "return undefined_name  # noqa: F821 - the bug"),
    (hides_its_bug_in_a_wrap, (Lost("x"),), False, 'raise ValueError("upstream is away") from error'),
    (looks_it_up_then_gives_up, (Lost("x"),), True, 'raise ValueError("away, and not known") from None'),
    (gives_up_later, (Lost("x"), None), True, 'return await ports.desk.ask("first")'),
    (refuses_on_its_own, (1,), False, 'raise ValueError("no")'),
]


@pytest.mark.parametrize(("handler", "learned", "excused", "line"), ENDS, ids=[row[0].__name__ for row in ENDS])
def test_a_request_that_ends_in_an_exception_tells_which_and_where(handler, learned, excused, line):
    [one] = raised(handler, *learned)
    assert not one.swallowed and one.excused is excused and line_said(one) == line


def test_it_is_told_as_python_tells_it():
    [one] = raised(misspells, 1)
    assert one.error == "NameError: name 'undefined_name' is not defined"
    assert one.function == "helps" and one.where.startswith(f"{__file__}:")
    assert str(one) == f"{one.error}, in helps at {shown(one.where)}"


def test_the_same_words_of_ones_own_are_no_excuse():
    async def imitates(ports: Ports) -> Any:
        await ports.desk.ask("first")
        raise Lost("x")

    assert [one.excused for one in raised(imitates, 1)] == [False]


def test_an_exception_that_carries_a_list_ends_the_request_like_any_other():
    async def carries(ports: Ports) -> Any:
        await ports.desk.ask("first")
        raise ValueError([1, 2])

    assert [one.error for one in raised(carries, 1)] == ["ValueError: [1, 2]"]


def test_addresses_of_memory_are_left_out():
    async def shows(ports: Ports) -> Any:
        await ports.desk.ask("first")
        raise ValueError(f"{object()}")

    assert [one.error for one in raised(shows, 1)] == ["ValueError: <object object at 0x...>"]


# Bugs that are hidden


async def by_exception(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:  # noqa: SIM105 - this is the case
        helps(ports)
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


async def by_everything(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:  # noqa: SIM105 - this is the case
        helps(ports)
    except:  # noqa: E722 - the broadest clause of all
        pass
    return await ports.desk.ask("second")


async def by_a_tuple(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:  # noqa: SIM105 - this is the case
        helps(ports)
    except (KeyError, BaseException):  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


BROAD = (KeyError, Exception)


async def by_a_name(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except BROAD as error:
        str(error)
    return await ports.desk.ask("second")


async def by_the_second_clause(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except KeyError:
        pass
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


async def by_suppress(ports: Ports) -> Any:
    await ports.desk.ask("first")
    with contextlib.suppress(KeyError, Exception):
        helps(ports)
    return await ports.desk.ask("second")


def stacked(ports: Ports) -> None:
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.suppress(Exception))
        helps(ports)


async def by_a_stack(ports: Ports) -> Any:
    await ports.desk.ask("first")
    stacked(ports)
    return await ports.desk.ask("second")


@contextlib.contextmanager
def forgiving() -> Any:
    try:  # noqa: SIM105 - this is the case
        yield
    except Exception:  # noqa: BLE001 - this is the case
        pass


async def by_a_context(ports: Ports) -> Any:
    await ports.desk.ask("first")
    with forgiving():
        helps(ports)
    return await ports.desk.ask("second")


class Forgiving:
    def __enter__(self) -> None:
        pass

    def __exit__(self, *args: object) -> bool:
        return True


async def by_a_context_of_its_own(ports: Ports) -> Any:
    await ports.desk.ask("first")
    with Forgiving():
        helps(ports)
    return await ports.desk.ask("second")


async def by_leaving_finally(ports: Ports) -> Any:
    await ports.desk.ask("first")
    for _ in range(1):
        try:
            helps(ports)
        finally:
            break  # noqa: B012 - this is the case
    return await ports.desk.ask("second")


async def by_returning_from_finally(ports: Ports) -> Any:
    await ports.desk.ask("first")
    gone(ports)
    return await ports.desk.ask("second")


def gone(ports: Ports) -> Any:
    try:
        helps(ports)
    finally:
        return None  # noqa: B012 - this is the case


async def by_raising_something_else(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        try:
            helps(ports)
        except Exception as error:
            raise Lost("wrapped") from error
    except Lost:
        pass
    return await ports.desk.ask("second")


async def by_a_group(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        raise ExceptionGroup("both", [ValueError(), NameError("name 'undefined_name' is not defined")])
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


async def by_going_on(ports: Ports) -> Any:
    await ports.desk.ask("first")
    for _ in range(2):
        try:
            helps(ports)
        except Exception:  # noqa: BLE001 - this is the case
            continue
    return await ports.desk.ask("second")


HIDING = [
    by_exception,
    by_everything,
    by_a_tuple,
    by_a_name,
    by_the_second_clause,
    by_suppress,
    by_a_stack,
    by_a_context,
    by_a_context_of_its_own,
    by_leaving_finally,
    by_returning_from_finally,
    by_raising_something_else,
]


@pytest.mark.parametrize("handler", HIDING)
def test_a_bug_that_a_broad_clause_takes_is_told_where_it_was_hidden(handler):
    [one] = raised(handler, 1)
    assert one.error == "NameError: name 'undefined_name' is not defined" and one.function == "helps"
    assert one.swallowed and not one.excused
    assert raised(handler) == raised(handler, 1, 2) == (), "it belongs to the segment in which it was hidden"


def test_a_group_is_a_bug_if_one_of_it_is():
    assert swallowed(by_a_group, 1) == ["ExceptionGroup: both (2 sub-exceptions)"]


def test_every_bug_is_told():
    assert len(swallowed(by_going_on, 1)) == 2


async def by_its_name(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:  # noqa: SIM105 - this is the case
        {}["known"]
    except KeyError:
        pass
    return await ports.desk.ask("second")


async def by_its_family(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        {}["known"]
    except (ValueError, LookupError) as error:
        str(error)
    return await ports.desk.ask("second")


async def by_a_narrow_suppress(ports: Ports) -> Any:
    await ports.desk.ask("first")
    with contextlib.suppress(KeyError):
        {}["known"]
    return await ports.desk.ask("second")


async def in_a_library(ports: Ports) -> Any:
    await ports.desk.ask("first")
    return await ports.desk.ask(getattr(ports, "nowhere", "second"))


class Counted:
    """An iterator of the old kind, and an attribute that may be missing: Python itself takes their exceptions."""

    def __getitem__(self, index: int) -> int:
        try:
            return (1, 2)[index]
        finally:
            str(index)

    def __getattr__(self, name: str) -> int:
        raise AttributeError(name)


async def by_python(ports: Ports) -> Any:
    await ports.desk.ask("first")
    counted = Counted()
    seen = (*counted, hasattr(counted, "nothing"))
    del counted
    return await ports.desk.ask(seen)


async def no_bug(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        raise Missing("known")
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


async def an_injected_one(ports: Ports) -> Any:
    try:  # noqa: SIM105 - this is the case
        await ports.desk.ask("first")
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


@pytest.mark.parametrize(
    ("handler", "learned"),
    [
        (by_its_name, 1),
        (by_its_family, 1),
        (by_a_narrow_suppress, 1),
        (in_a_library, 1),
        (by_python, 1),
        (no_bug, 1),
        (an_injected_one, Lost("x")),
        (an_injected_one, KeyError("x")),
    ],
)
def test_an_exception_that_was_looked_for_or_means_something_is_not_told(handler, learned):
    assert raised(handler, learned) == raised(handler, learned, 2) == ()


# Raised again


async def logs_and_raises(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except Exception as error:
        await ports.desk.tell(str(error))
        raise


async def logs_and_wraps(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except Exception as error:
        await ports.desk.tell(str(error))
        raise ValueError("no") from error


async def cleans_up(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    finally:
        await ports.desk.tell("clean")


@pytest.mark.parametrize("handler", [logs_and_raises, logs_and_wraps, cleans_up])
def test_what_is_raised_again_later_is_the_end_and_nothing_before_it(handler):
    assert raised(handler, 1) == ()
    [one] = raised(handler, 1, 2)
    assert not one.swallowed and not one.excused


async def logs_it(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except Exception as error:  # noqa: BLE001 - this is the case
        await ports.desk.tell(str(error))
    return await ports.desk.ask("second")


def test_what_is_logged_and_let_go_is_told_once_the_clause_is_over():
    assert raised(logs_it, 1) == ()
    assert swallowed(logs_it, 1, 2) == ["NameError: name 'undefined_name' is not defined"]
    assert raised(logs_it, 1, 2, 3) == ()


async def keeps_it(ports: Ports) -> Any:
    await ports.desk.ask("first")
    try:
        helps(ports)
    except Exception as error:  # noqa: BLE001 - this is the case
        kept = str(error)
    await ports.desk.ask("second")
    return kept


def test_an_exception_that_is_only_remembered_is_over():
    assert len(swallowed(keeps_it, 1)) == 1


# The tree


async def perhaps(ports: Ports) -> Any:
    try:
        if await ports.desk.ask("first"):
            helps(ports)
    except Exception:  # noqa: BLE001 - this is the case
        pass
    return await ports.desk.ask("second")


def test_a_place_reached_by_hiding_a_bug_is_not_the_place_reached_without_one():
    tree = tree_of(perhaps)
    hidden, sound = walk(tree, True), walk(tree, False)
    assert hidden != sound and walk(tree, True, 1) == walk(tree, False, 1)
    assert len(tree.nodes[hidden].raised) == 1 and tree.nodes[sound].raised == ()


# Other tracers


def test_another_tracer_sees_everything_as_before_and_is_back_afterwards():
    seen = []

    def local(frame: Any, event: str, arg: Any) -> Any:
        seen.append((frame.f_code.co_name, event))
        return local

    before = sys.gettrace()
    sys.settrace(local)
    try:
        found = swallowed(by_exception, 1)
        after = sys.gettrace()
    finally:
        sys.settrace(before)
    assert after is local and len(found) == 1
    assert {("helps", "exception"), ("by_exception", "line"), ("by_exception", "return")} <= set(seen)


def test_a_tracer_that_takes_its_place_back_takes_nothing_from_ours():
    class Jealous:
        """As coverage's: called from Python, it becomes the tracer."""

        def __call__(self, frame: Any, event: str, arg: Any) -> Any:
            if event == "call":
                sys.settrace(self)
            return self

    before, jealous = sys.gettrace(), Jealous()
    sys.settrace(jealous)
    try:
        assert len(swallowed(by_exception, 1)) == 1
        assert sys.gettrace() is jealous
    finally:
        sys.settrace(before)


def test_without_another_tracer_none_is_left_behind():
    before = sys.gettrace()
    sys.settrace(None)
    try:
        raised(by_exception, 1)
        assert sys.gettrace() is None
    finally:
        sys.settrace(before)
