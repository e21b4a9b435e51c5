"""A file of somebody's own as a module, and what it imports from beside itself: together, and apart from all others.

Each file that is loaded has a root of its own among the modules, named by its path, and what is loaded for it stands
below: `release_1a2b3c4d.release`, `release_1a2b3c4d.helpers`. Two checkouts whose files have the same names are so
different modules, called alike in every process. Neither `sys.path` nor a cache of bytecode has a part in it.

An absolute name means what lies beside the file, then beside the package that it is in, then what is installed. Names
of the standard library, of wakeproof and of this package are always theirs: `from . import types` is the one beside.
"""

from __future__ import annotations

import ast
import importlib
import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

THEIRS = frozenset((*sys.stdlib_module_names, "wakeproof", __name__.partition(".")[0]))


class OwnModules(MetaPathFinder):
    """The modules of one file; `files` has what each of its files was when it was read."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links
        self.root = f"release_{zlib.crc32(str(path.resolve()).encode()):08x}"
        above = (folder for folder in self.path.parents if not (folder / "__init__.py").is_file())
        self.folder = next(above, self.path.parents[-1])
        self.files: dict[str, bytes] = {}
        self.modules: dict[str, ModuleType] = {}
        packages = self.path.parent.relative_to(self.folder).parts
        stem = () if self.path.stem == "__init__" else (self.path.stem.replace(".", "_"),)
        self.name = ".".join((self.root, *packages, *stem))
        self._beside = {".".join((self.root, *packages)): self.path.parent, self.root: self.folder}

    def load(self) -> ModuleType:
        """The file's module; whatever its own code raises leaves nothing behind."""
        self._forget()
        self.files.clear()
        top = sys.modules[self.root] = ModuleType(self.root)
        top.__path__ = [str(self.folder)]
        sys.meta_path.insert(0, self)
        try:
            importlib.import_module(self.name)
        except BaseException:
            self._forget()
            raise
        finally:
            sys.meta_path.remove(self)
        for name, module in self.modules.items():
            sys.modules[name] = module
            spec: Any = self._spec(name)  # a file may have called itself anything
            module.__name__, module.__file__, module.__spec__ = name, spec.origin, spec
        return self.modules[self.name]

    def is_current(self) -> bool:
        """Whether what was loaded is still what the files say."""
        return self.name in self.modules and all(_read(file) == text for file, text in self.files.items())

    def named_here(self, name: str) -> str:
        """What a module beside the file is called below its root; the name itself where it means another."""
        first = name.partition(".")[0]
        beside = () if first in THEIRS else self._beside.items()
        return next((f"{package}.{name}" for package, folder in beside if _is_module(folder, first)), name)

    def is_hidden(self, name: str) -> bool:
        """Whether a file beside has the name of a module that is always meant instead."""
        return name in THEIRS and _is_module(self.path.parent, name)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return self._spec(fullname) if fullname.partition(".")[0] == self.root else None

    def _spec(self, name: str) -> ModuleSpec | None:
        """None for what is no file of Python: a folder without `__init__.py` Python finds by itself."""
        place = self.folder.joinpath(*name.split(".")[1:])
        file = self.path if name == self.name else next((file for file in _files_of(place) if file.is_file()), None)
        if file is None:
            return None
        inside = [str(file.parent)] if file.name == "__init__.py" else None
        loader = _FromSource(name, str(file), self)
        return spec_from_file_location(name, file, loader=loader, submodule_search_locations=inside)

    def _forget(self) -> None:
        self.modules.clear()
        for name in [name for name in sys.modules if name.partition(".")[0] == self.root]:
            del sys.modules[name]


class _FromSource(SourceFileLoader):
    def __init__(self, name: str, path: str, own: OwnModules) -> None:
        super().__init__(name, path)
        self._own = own

    def exec_module(self, module: ModuleType) -> None:
        self._own.modules[self.name] = module
        super().exec_module(module)

    def get_code(self, fullname: str) -> CodeType:
        """From the source as it is now, in which names of what lies beside are those below the root."""
        source = self._own.files[self.path] = self.get_data(self.path)
        tree = ast.parse(source, self.path)
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                node.names = [name for alias in node.names for name in self._renamed(alias)]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                node.module = self._own.named_here(node.module)
        code: CodeType = compile(tree, self.path, "exec", dont_inherit=True)
        return code

    def _renamed(self, alias: ast.alias) -> Iterator[ast.alias]:
        """`import a.b` imports all of it, and binds `a`."""
        here, first = self._own.named_here(alias.name), alias.name.partition(".")[0]
        if here == alias.name:
            yield alias
            return
        yield ast.copy_location(ast.alias(here, alias.asname or first), alias)
        if not alias.asname and alias.name != first:
            yield ast.copy_location(ast.alias(self._own.named_here(first), first), alias)


def _files_of(place: Path) -> Iterator[Path]:
    yield from (place / "__init__.py", place.with_name(f"{place.name}.py"))


def _is_module(folder: Path, name: str) -> bool:
    """A folder without `__init__.py` is one where nothing of its name is installed, as Python has it."""
    if any(file.is_file() for file in _files_of(folder / name)):
        return True
    return (folder / name).is_dir() and getattr(PathFinder.find_spec(name), "loader", None) is None


def _read(file: str) -> bytes | None:
    try:
        return Path(file).read_bytes()
    except OSError:
        return None
