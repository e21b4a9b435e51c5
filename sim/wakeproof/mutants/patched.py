"""Importing one module from a changed source, while everything else is imported as it is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from types import CodeType, ModuleType


class _Loader(SourceFileLoader):
    def __init__(self, module: str, path: str, source: str) -> None:
        super().__init__(module, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        """From the changed source, past any cache."""
        return compile(self._source, self.path, "exec", dont_inherit=True)


class Patched(MetaPathFinder):
    """Finds the one module that is changed. It must not have been imported before."""

    def __init__(self, module: str, source: str) -> None:
        assert module not in sys.modules, module
        self.module, self.source = module, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.module:
            return None
        found = PathFinder.find_spec(fullname, path)
        assert found is not None
        assert found.origin is not None
        loader = _Loader(fullname, found.origin, self.source)
        return spec_from_file_location(fullname, found.origin, loader=loader)


def patch(module: str, source: str) -> None:
    """From here on this process imports `module` from `source`."""
    sys.meta_path.insert(0, Patched(module, source))
