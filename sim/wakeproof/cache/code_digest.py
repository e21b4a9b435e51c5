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
import types
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from wakeproof.cache.content import Content, Undigested
from wakeproof.cache.source_lines import SourceFiles

NODES_MAX = 100_000


class NamedCode(NamedTuple):
    """A function, class or module that its name leads to: its own content, and the other code that it names."""

    value: Any
    name: str
    digest: bytes
    content: Content


class CodeDigest:
    """Digests of values; code that several lead to is read once. It holds for as long as nobody changes that code.

    `roots` are the packages that are walked even where they are installed. `registries` are dictionaries in which code
    is looked up by name: an entry counts where something else leads to it, or where its name is a constant of the code.
    """

    def __init__(self, roots: frozenset[str], registries: Sequence[dict[Any, Any]] = ()) -> None:
        self.roots, self.registries = roots, tuple(registries)
        self.files = SourceFiles()
        self._nodes: dict[int, NamedCode] = {}

    def of(self, *values: Any) -> str:
        """The same for the same content, in any process. Raises `Undigested` for what has no digest."""
        first = self._content()
        for value in values:
            first.write(value)
        digest = hashlib.sha256()
        for part in (first.digest(), *self._reached(first)):
            digest.update(part)
        return digest.hexdigest()

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Packages that were made for a file are called by its path: here they are all called alike."""
        made = [root for root in sorted(self.roots) if getattr(sys.modules.get(root), "__spec__", root) is None]
        folders = (folder for root in made for folder in getattr(sys.modules[root], "__path__", ()))
        return dict.fromkeys(made, "a-file") | dict.fromkeys(folders, "a-folder")

    def _content(self) -> Content:
        return Content(self.roots, self.registries, self.files, self.aliases)

    def _reached(self, first: Content) -> Iterator[bytes]:
        """Each piece of code that is reached, once, in the order of their names; then what is installed."""
        found, contents, unread = dict[int, NamedCode](), [first], [first]
        while unread:
            waiting = [*unread.pop().named.values()]
            while waiting:
                node = self._node(waiting.pop())
                if id(node.value) not in found:
                    found[id(node.value)] = node
                    contents.append(node.content)
                    waiting += node.content.named.values()
            if len(found) > NODES_MAX:
                raise Undigested(f"more than {NODES_MAX} functions and classes")
            if not unread:
                unread = self._listed(contents)
                contents += unread
        yield from (part for node in sorted(found.values(), key=_order) for part in (node.name.encode(), node.digest))
        yield from sorted(content.digest() for content in contents if content.entry)
        yield from (_installed(name) for name in sorted({name for content in contents for name in content.packages}))

    def _node(self, value: Any) -> NamedCode:
        known = self._nodes.get(id(value))
        if known is None:
            content = self._content()
            name = content.write_code(value)
            known = self._nodes[id(value)] = NamedCode(value, name, content.digest(), content)
        return known

    def _listed(self, contents: Iterable[Content]) -> list[Content]:
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
                    content = self._content()
                    content.entry = entry
                    content.write((key, value))
                    found.append(content)
        return found


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
        found = getattr(sys.modules.get(package, types), "__version__", None)
        if not isinstance(found, str):
            raise Undigested(f"the package {package}, of which no version is known") from None
        return f"{package} {found}".encode()
