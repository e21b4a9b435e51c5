"""The compiled functions, translated for this machine when they are first wanted.

`loops.ll` is what numba made of them; LLVM, which llvmlite brings, makes machine code of that in some 0.2 s, once per
process. Where there is no llvmlite for a machine, the interpreter does it all. What only a part of a large proof needs
is a file of its own, so that nobody else waits for it.
"""

from __future__ import annotations

import ctypes
import hashlib
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent
Pass = Callable[[int], int]


class LoopFile(NamedTuple):
    """A file of compiled functions, and the modules that it is made of."""

    name: str
    sources: tuple[str, ...]

    @property
    def path(self) -> Path:
        return FOLDER / self.name


_ANY = ("codes.py", "control.py", "loop.py", "places.py", "pointers.py", "turning.py")
LOOPS = LoopFile("loops.ll", (*_ANY, "edge_passes.py", "passes.py", "region_passes.py"))
PART_LOOPS = LoopFile("part_loops.ll", (*_ANY, "part_loop.py"))


class Native(NamedTuple):
    """Functions by name; each takes the address of a control block. `keeper` owns their code."""

    passes: Mapping[str, Pass]
    keeper: object


def native(file: LoopFile = LOOPS) -> Native | None:
    """The compiled functions of a file; None where this machine cannot have them.

    Threads may ask at once, and all get the same: code that nobody keeps is gone, also for whoever is about to call it.
    """
    with _LOCK:
        return _native(file)


_LOCK = Lock()


@cache
def _native(file: LoopFile) -> Native | None:
    try:
        import llvmlite.binding as llvm  # noqa: PLC0415 - heavy, and only for worlds of some size
    except (ImportError, OSError) as error:
        return _without(str(error))
    try:
        return _translated(llvm, file)
    except RuntimeError as error:  # an LLVM that is too old, or has nothing for this machine
        return _without(str(error).partition("\n")[0])


def _without(why: str) -> Native | None:
    """Say why the interpreter does it all, in one line."""
    warnings.warn(f"everything is explored by the interpreter, for LLVM cannot be used: {why}", stacklevel=2)
    return None


def _translated(llvm: Any, file: LoopFile) -> Native:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    host = {"cpu": llvm.get_host_cpu_name(), "features": llvm.get_host_cpu_features().flatten()}
    machine = llvm.Target.from_default_triple().create_target_machine(**host, opt=2, jit=True, codemodel="jitdefault")
    module = llvm.parse_assembly(file.path.read_text())
    module.triple, module.data_layout = llvm.get_process_triple(), str(machine.target_data)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    names = [
        function.name
        for function in module.functions
        if function.linkage.name == "external" and not function.is_declaration
    ]
    kind = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)
    return Native({name: kind(engine.get_function_address(name)) for name in names}, engine)


def sources_digest(file: LoopFile) -> str:
    """The digest of all that a file is made of."""
    digest = hashlib.sha256()
    for name in file.sources:
        digest.update((FOLDER / name).read_bytes())
    return digest.hexdigest()[:16]
