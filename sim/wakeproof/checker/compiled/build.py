"""Makes the `.ll` files of compiled functions, alike on every machine: `python -m wakeproof.checker.compiled.build`.

numba is needed here and nowhere else. What it makes of the loops and the passes is LLVM's assembly
language; that is kept in the repository and shipped, and whoever runs it has it translated for the machine at hand
(`native`). So nobody waits for numba, no file has to be kept in a cache, and no two processes compile the same thing at
once.
"""

from __future__ import annotations

import os
import re
from typing import Any

from wakeproof.checker.compiled.native import LOOPS, PART_LOOPS, LoopFile, sources_digest

ENVIRONMENT = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}
PASSES_OF_BOTH = ("next_layer", "reindex")
"""What a part needs as one process does. With these in both files a part has only one of them translated."""
_FUNCTION = re.compile(r"^declare (?P<type>\S+) (?P<name>@(?!llvm\.)[\w.]+)(?P<arguments>\(.*?\)).*$", re.MULTILINE)
_DATUM = re.compile(r"^(@\w+) = external global (\S+)$", re.MULTILINE)
_OF_A_MACHINE = re.compile(r"^(target|source_filename|; ModuleID) .*\n", re.MULTILINE)
_OF_A_VERSION = re.compile(
    r" #\d+|^attributes .*\n|captures\(none\) |\bsamesign |\bnuw (?=i\d+, ptr|\(i8)", re.MULTILINE
)
"""Hints that older versions of LLVM cannot read, and that are of no more use once the module is optimised."""


def assembly(file: LoopFile) -> str:
    """The functions of a file as one module that needs nothing from outside."""
    os.environ.update(ENVIRONMENT)
    import llvmlite.binding as llvm  # noqa: PLC0415 - heavy, and numba reads the environment as it is imported

    from wakeproof.checker.compiled import edge_passes, loop, passes, region_passes  # noqa: F401, PLC0415 - as above; importing them enters the functions
    from wakeproof.checker.compiled.pointers import PASSES  # noqa: PLC0415 - as above

    made = dict(PASSES)
    if file is PART_LOOPS:
        from wakeproof.checker.compiled import part_loop  # noqa: F401, PLC0415 - as above

        made = {name: each for name, each in PASSES.items() if name not in made or name in PASSES_OF_BOTH}
    first, *others = [
        llvm.parse_assembly(each.inspect_llvm().replace(each.native_name, name)) for name, each in made.items()
    ]
    for other in others:
        first.link_in(other)
    whole = llvm.parse_assembly(_closed(str(first)))
    for each in (*whole.functions, *whole.global_variables):
        if not each.is_declaration and each.name not in made:
            each.linkage = "internal"
    _optimise(llvm, whole)
    told = _OF_A_VERSION.sub("", _OF_A_MACHINE.sub("", str(whole)))
    return f"; of sources with the digest {sources_digest(file)}, by {_versions()}\n{told}"


def _closed(text: str) -> str:
    """What is called where something is raised does not return: none of these functions raises anything."""
    text = _FUNCTION.sub(r"define internal \g<type> \g<name>\g<arguments> { unreachable }", text)
    return _DATUM.sub(r"\1 = internal global \2 0", text)


def _optimise(llvm: Any, module: Any) -> None:
    machine = llvm.Target.from_default_triple().create_target_machine(cpu="generic", features="")
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=3))
    builder.getModulePassManager().run(module, builder)


def _versions() -> str:
    import llvmlite  # noqa: PLC0415 - as above
    import numba  # noqa: PLC0415 - as above

    return f"numba {numba.__version__} and llvmlite {llvmlite.__version__}"


if __name__ == "__main__":
    for each in (LOOPS, PART_LOOPS):
        each.path.write_text(assembly(each))
