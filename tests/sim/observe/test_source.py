"""Where a node waits is a line of the source: the call on the port, and the helpers that lead to it."""

from __future__ import annotations

import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from toys import PORTS, Ports, outcome, tree_of, walk

from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.handler_run import Handler
from wakeproof.observe.source import TEXT_MAX
from wakeproof.observe.tree import ObservationTree
from wakeproof.sites import Site, at, from_here, from_its_folder

HERE = Path(__file__)


async def asks(ports: Ports) -> Any:
    return await ports.desk.ask("deep")  # the innermost


async def helps(ports: Ports) -> Any:
    return (await asks(ports), "kept")  # in the middle


async def handler(ports: Ports) -> Any:
    found = await helps(ports)  # the handler's own
    return await ports.notebook.read(len(found))  # afterwards


def line(marked: str) -> int:
    """The number of the one line of this file that ends with this comment."""
    [number] = [n for n, text in enumerate(HERE.read_text().splitlines(), 1) if text.endswith(f"  # {marked}")]
    return number


def sites(handler: Handler, *values: Any) -> tuple[Site, ...]:
    tree = tree_of(handler)
    return tree.nodes[walk(tree, *values)].sites


def test_a_node_has_the_chain_from_the_handler_to_the_call():
    found = sites(handler)
    assert [(site.function, site.line) for site in found] == [
        ("handler", line("the handler's own")),
        ("helps", line("in the middle")),
        ("asks", line("the innermost")),
    ]
    assert {site.file for site in found} == {HERE.name}
    assert found[2].text == 'return await ports.desk.ask("deep")  # the innermost'


def test_a_helper_that_has_returned_is_in_no_chain():
    assert [(site.function, site.line) for site in sites(handler, 1)] == [("handler", line("afterwards"))]


async def spreads(ports: Ports) -> Any:
    return await ports.desk.tell(  # the call begins
        await ports.notebook.read(
            7,
        ),
    )


def test_a_call_on_several_lines_is_at_its_first():
    assert sites(spreads, "read")[0].line == line("the call begins")


@types.coroutine
def by_hand(ports: Any) -> Iterator[Any]:
    return (yield from ports.desk.ask("by hand").__await__())  # in a generator


async def through_a_generator(ports: Any) -> Any:
    return await by_hand(ports)


async def nested(ports: Any) -> Any:
    async def within() -> Any:
        return await ports.desk.ask("within")

    return await within()


def test_a_generator_is_a_link_and_a_nested_function_goes_by_its_own_name():
    assert [(s.function, s.line) for s in sites(through_a_generator)][1:] == [("by_hand", line("in a generator"))]
    assert [site.function for site in sites(nested)] == ["nested", "within"]


def made(source: str, file: str, name: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": name}
    exec(compile(source, file, "exec"), namespace)
    return namespace


FOREIGN = made("async def foreign(ports):\n    return await ports.desk.ask('foreign')\n", "<made>", "made")["foreign"]


async def calls_a_stranger(ports: Any) -> Any:
    return await FOREIGN(ports)  # whoever asks


def test_what_is_not_the_releases_own_is_passed_over():
    assert [(site.function, site.line) for site in sites(calls_a_stranger)] == [
        ("calls_a_stranger", line("whoever asks"))
    ]


def test_of_a_file_that_is_gone_the_line_is_known_and_not_its_text(tmp_path):
    gone = made("async def gone(ports):\n    await ports.desk.ask('gone')\n", str(tmp_path / "gone.py"), "gone")
    assert sites(gone["gone"]) == (Site("gone.py", 2, "gone"),)


def test_a_long_line_is_cut_and_a_strange_name_can_be_written(tmp_path):
    path = tmp_path / "long.py"
    path.write_text(f"async def long(ports):\n    await ports.desk.ask('{'x' * 500}')\n")
    long = made(path.read_text(), str(path), "long")["long"]
    long.__code__ = long.__code__.replace(co_qualname="half \ud800")
    (site,) = sites(long)
    assert (len(site.text), site.text[-1]) == (TEXT_MAX, "…")
    assert site.function == "half \\ud800"


# Ends


async def ends_alike(ports: Any) -> Any:
    if await ports.desk.ask("which"):
        return "done"  # one end
    return "done"  # another end


async def fails(ports: Any) -> Any:
    if await ports.desk.ask("which"):
        await refuses()  # what fails
    return "done"


async def refuses() -> None:
    raise ValueError("refused")


def left(handler: Handler, value: Any) -> list[int]:
    tree = tree_of(handler)
    return [site.line for site in tree.left(walk(tree), outcome(value))]


def test_one_end_is_reached_by_many_lines_and_each_way_knows_its_own():
    tree = tree_of(ends_alike)
    assert walk(tree, True) == walk(tree, False)
    assert tree.nodes[walk(tree, True)].sites == ()
    assert left(ends_alike, True) == [line("one end")]
    assert left(ends_alike, False) == [line("another end")]


def test_a_handler_that_fails_is_left_where_it_fails():
    assert left(fails, True) == [line("what fails")]
    assert left(handler, 1) == []


def test_sites_tell_no_two_nodes_apart():
    """The key of a node is where it stands and with what; its lines follow from that."""
    tree = ObservationTree(CoroutineRunner({"handler": ends_alike, "other": ends_alike}, PORTS))
    assert tree.start("handler") == tree.start("other")


# Paths

FOLDERS = [
    ("pullwake.module.handlers", "/nowhere/model/pullwake/module/handlers.py", "pullwake/module/handlers.py"),
    ("pullwake.module", "/nowhere/model/pullwake/module/__init__.py", "pullwake/module/__init__.py"),
    ("release_mine_0a1b2c3d", "/nowhere/src/mine.py", "mine.py"),
    ("mine", "/nowhere/src/mine.py", "mine.py"),
    ("", "/nowhere/src/mine.py", "mine.py"),
    ("somebody.else", "/nowhere/src/mine.py", "mine.py"),
    ("..", "/nowhere/src/mine.py", "mine.py"),
]


@pytest.mark.parametrize(("module", "file", "told"), FOLDERS)
def test_a_file_is_told_from_the_folder_that_its_module_was_found_in(module, file, told):
    assert from_its_folder(module, file) == told


PLACES = [
    ("mine.py", "src/mine.py", "src/mine.py"),
    ("mine.py", "mine.py", "mine.py"),
    ("mine.py", "", ""),
    ("mine.py", "/nowhere/src/mine.py", ""),
    ("mine.py", "../mine.py", ""),
    ("other.py", "src/mine.py", ""),
    ("package/part.py", "src/mine.py", "lib/package/part.py"),
    ("absolute/part.py", "src/mine.py", ""),
    ("unknown/part.py", "src/part.py", ""),
    ("package/../../part.py", "", ""),
]


@pytest.mark.parametrize(("file", "release", "place"), PLACES)
def test_a_repository_has_what_lies_below_the_folder_of_the_call(file, release, place):
    packages = {"package": "lib/package", "absolute": "/lib/absolute"}
    assert from_here(Site(file, 1, "f"), packages, release) == place


def test_how_a_chain_is_told():
    chain = (Site("r.py", 88, "done"), Site("h.py", 7, "helper"), Site("r.py", 41, "_clear", "await it"))
    assert at(chain) == "at r.py:41 in _clear (from done:88, helper at h.py:7): await it"
    assert at(chain[:1]) == "at r.py:88 in done"
