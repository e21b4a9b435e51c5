"""What the compiled loops are written with: arrays by their addresses, and functions that numba compiles.

Nothing in them allocates, raises or calls Python: so what comes out stands alone, and is loaded without numba.
"""

from __future__ import annotations

from collections.abc import Callable, MutableSequence
from typing import Any, TypeVar, cast

import numba
import numpy as np
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., Any])
Array = MutableSequence[int]
"""What an array is to a reader; to numba it is a pointer."""
PASSES: dict[str, Any] = {}
"""The functions that Python may call, by name."""
signed = cast(Callable[[int], int], np.int64)
unsigned = cast(Callable[[int], int], np.uint64)
_compiler: Any = numba  # its types do not know of all its options
_OPTIONS = {"error_model": "numpy", "_nrt": False}


def _array_of(element: Any) -> Callable[[int], Array]:
    """What makes an array of an address, with elements of a kind."""

    @intrinsic
    def at(_typing: Any, address: Any) -> Any:
        def pointer(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return _compiler.types.CPointer(element)(_compiler.types.int64), pointer

    return cast(Callable[[int], Array], at)


bytes_at = _array_of(_compiler.types.uint8)
ints_at = _array_of(_compiler.types.int32)
longs_at = _array_of(_compiler.types.int64)
words_at = _array_of(_compiler.types.uint64)
floats_at = cast(Callable[[int], MutableSequence[float]], _array_of(_compiler.types.float64))


def subroutine(function: Function) -> Function:
    """A function for other compiled ones."""
    return cast(Function, _compiler.njit(**_OPTIONS)(function))


def pass_over(function: Function) -> Function:
    """A function that Python calls with the address of a control block."""
    PASSES[function.__name__] = _compiler.cfunc("int64(CPointer(int64))", **_OPTIONS)(function)
    return function
