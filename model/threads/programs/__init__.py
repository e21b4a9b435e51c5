"""Programs of the SCTBench set, written anew from their descriptions: what is published about each is its bug.

The set: Thomson, Donaldson and Betts, "Concurrency testing using schedule bounding: an empirical study", PPoPP 2014;
reorder and twostage in more sizes: Wen et al., "Controlled concurrency testing via periodical scheduling", ICSE 2022.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from threads.program import Program
from threads.programs.containers import CONTAINERS
from threads.programs.counters import COUNTERS
from threads.programs.mutexes import MUTEXES
from threads.programs.reorder import REORDER
from threads.programs.twostage import TWOSTAGE
from threads.programs.wronglock import WRONGLOCK

PROGRAMS: Mapping[str, Program] = MappingProxyType(REORDER | TWOSTAGE | WRONGLOCK | COUNTERS | MUTEXES | CONTAINERS)
