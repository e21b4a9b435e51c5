"""The digest of code: of all that some values lead to by reference, by its content and by nothing else.

Walked are functions (code, constants, defaults, closures, the globals that they name), classes, modules, instances and
collections, as far as they are a model's or a release's own. What belongs to the standard library stands for itself by
its name, what is installed by name and version, the harness by its own digest (`harness`). The digest depends on no
address, hash seed, path or time of a file; it does on the source lines that code stands at, for results show them.

What cannot be told by its content is refused (`Undigested`): nothing may be taken for known that is not.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from types import FunctionType, MappingProxyType, SimpleNamespace
from typing import Any, NamedTuple

from wakeproof.cache.content import HARNESS, PLAIN, Content, Undigested
from wakeproof.cache.source_lines import SourceFiles
from wakeproof.observe.attributes import attributes_of
from wakeproof.observe.reach import is_own_class, is_standard, text_of_name

NODES_MAX = 100_000
NONE: Mapping[int, Any] = MappingProxyType({})


class NamedCode(NamedTuple):
    """A function, class or module that its name leads to: its own content, and the other code that it names."""

    value: Any
    name: str
    digest: bytes
    content: Content


class Reachable(NamedTuple):
    """All that some contents lead to: code that has a name, contents of registries' entries, installed packages."""

    nodes: list[NamedCode]
    contents: list[Content]
    packages: list[str]


class Shape(NamedTuple):
    """The digest of all that values lead to but for the code of some functions, and the classes that it has seen."""

    digest: str
    classes: dict[int, Any]
    packages: frozenset[str]
    roots: frozenset[str]

    def covers(self, kind: type) -> bool:
        """Whether the class could be no other one without another digest: walked, or of what is known by a version."""
        if is_own_class(kind, self.roots):
            return id(kind) in self.classes
        module = text_of_name(kind.__module__)
        file = getattr(sys.modules.get(module), "__file__", None)
        root = module.partition(".")[0]
        is_known = root in ("builtins", HARNESS) or root in self.packages
        return is_known or (isinstance(file, str) and is_standard(file))


class CodeDigest:
    """Digests of values; code that several lead to is read once. It holds for as long as nobody changes that code.

    `roots` are the packages that are walked even where they are installed. `registries` are dictionaries in which code
    is looked up by name: an entry counts where something else leads to it, or where its name is a constant of the code.
    """

    def __init__(self, roots: frozenset[str], registries: Sequence[dict[Any, Any]] = ()) -> None:
        self.roots, self.registries = roots, tuple(registries)
        self.files = SourceFiles()
        self._nodes: dict[tuple[int, bool], NamedCode] = {}

    def of(self, *values: Any) -> str:
        """The same for the same content, in any process. Raises `Undigested` for what has no digest."""
        first = self._content(shows_lines=True)
        for value in values:
            first.write(value)
        return _digest((first.digest(), *self._parts(self._reached([first], shows_lines=True))))

    def without(self, apart: Iterable[Any], *values: Any) -> Shape:
        """The digest of the same but for the code of the functions `apart`, and of what they alone name as functions.

        Apart is a function only where the values themselves hold it, or their classes by default. Whatever else names
        it, or anything that holds it, has its code counted with all the rest, as has what other code names besides. Of
        what functions apart name, values and classes count; plain numbers and texts do not, for all that comes of them
        is what those functions do. Nor do source lines, but of code that might look at lines itself: those that results
        show are told by whoever runs the functions apart, for a handler alone stands at lines.
        """
        functions = [value for value in apart if type(value) is FunctionType]
        first = self._content({id(value): value for value in functions}, _holders(functions, values), shows_lines=False)
        for value in values:
            first.write(value)
        beside = list(self._beside(functions))
        reached = self._reached([first, *beside], shows_lines=False)
        held = sorted({content.digest() for content in beside})
        digest = _digest((b"without", first.digest(), *held, *self._parts(reached)))
        classes = {id(node.value): node.value for node in reached.nodes if isinstance(node.value, type)}
        return Shape(digest, classes, frozenset(reached.packages), self.roots)

    def _beside(self, functions: Iterable[Any]) -> Iterator[Content]:
        """What functions apart lead to, each value by itself."""
        waiting, seen = [*functions], dict[int, Any]()
        while waiting:
            function = waiting.pop()
            words = self._content(shows_lines=False)
            yield words
            for value in words.write_beside(function):
                if id(value) in seen:
                    continue
                seen[id(value)] = value
                if words.is_apart_too(value):
                    waiting.append(value)
                elif type(value) in PLAIN:
                    words.words.update((value,) if isinstance(value, str) else ())
                else:
                    content = self._content(shows_lines=False)
                    content.write(value)
                    yield content

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Packages that were made for a file are called by its path: here they are all called alike."""
        made = [root for root in sorted(self.roots) if getattr(sys.modules.get(root), "__spec__", root) is None]
        folders = (folder for root in made for folder in getattr(sys.modules[root], "__path__", ()))
        return dict.fromkeys(made, "a-file") | dict.fromkeys(folders, "a-folder")

    def _content(
        self, apart: Mapping[int, Any] = NONE, holders: Mapping[int, Any] = NONE, *, shows_lines: bool
    ) -> Content:
        return Content(self.roots, self.registries, self.files, self.aliases, apart, holders, shows_lines=shows_lines)

    def _reached(self, first: Iterable[Content], *, shows_lines: bool) -> Reachable:
        found, contents, unread = dict[int, NamedCode](), [*first], [*first]
        while unread:
            waiting = [*unread.pop().named.values()]
            while waiting:
                node = self._node(waiting.pop(), shows_lines=shows_lines)
                if id(node.value) not in found:
                    found[id(node.value)] = node
                    contents.append(node.content)
                    waiting += node.content.named.values()
            if len(found) > NODES_MAX:
                raise Undigested(f"more than {NODES_MAX} functions and classes")
            if not unread:
                unread = self._listed(contents, shows_lines=shows_lines)
                contents += unread
        packages = sorted({name for content in contents for name in content.packages})
        return Reachable(sorted(found.values(), key=_order), contents, packages)

    def _parts(self, reached: Reachable) -> Iterator[bytes]:
        """Each piece of code that is reached, once, in the order of their names; then what is installed."""
        yield from (part for node in reached.nodes for part in (node.name.encode(), node.digest))
        yield from sorted(content.digest() for content in reached.contents if content.entry)
        yield from map(_installed, sorted(reached.packages))

    def _node(self, value: Any, *, shows_lines: bool) -> NamedCode:
        known = self._nodes.get((id(value), shows_lines))
        if known is None:
            content = self._content(shows_lines=shows_lines)
            name = content.write_code(value)
            known = self._nodes[id(value), shows_lines] = NamedCode(value, name, content.digest(), content)
        return known

    def _listed(self, contents: Iterable[Content], *, shows_lines: bool) -> list[Content]:
        """The entries of registries that are meant by a name, and were not written yet."""
        contents = list(contents)
        met = {number for content in contents for number in content.registries}
        words = {word for content in contents for word in content.words}
        written = {content.entry for content in contents}
        found = list[Content]()
        for number in sorted(met):
            for key, value in self.registries[number].items():
                entry = (number, repr(key))
                if entry not in written and words.issuperset(_names(key)):
                    content = self._content(shows_lines=shows_lines)
                    content.entry = entry
                    content.write((key, value))
                    found.append(content)
        return found


def _holders(functions: Sequence[Any], values: Iterable[Any]) -> dict[int, Any]:
    """The classes of those values that hold one of these functions."""
    kinds = [(type(value), attributes_of(type(value))(value)) for value in values if not isinstance(value, type)]
    return {id(kind): kind for kind, parts in kinds if any(part is held for part in parts for held in functions)}


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def _order(node: NamedCode) -> tuple[str, bytes]:
    return node.name, node.digest


def _names(key: Any) -> set[str]:
    """The words of a key: all of them have to be said for the key to be meant."""
    return {part for part in (key if isinstance(key, tuple) else (key,)) if isinstance(part, str)}


def _installed(package: str) -> bytes:
    """A package by its version; one of which nobody knows it may be another tomorrow."""
    try:
        return f"{package} {version(package)}".encode()
    except PackageNotFoundError:
        found = getattr(sys.modules.get(package, SimpleNamespace()), "__version__", None)
        if not isinstance(found, str):
            raise Undigested(f"the package {package}, of which no version is known") from None
        return f"{package} {found}".encode()
