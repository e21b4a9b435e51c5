"""wakeproof: runs a real release module through the orders in which restarts, newer wakes and failures can fall.

What is named here is all that a world of your own needs (`sim/README.md` says what each is for, `model/lock` uses it);
everything else is private to its folder. A name is imported where it is first used, so that the command starts fast.
"""

import time  # noqa: TID251 - when this process began to read its own code; nothing that is simulated sees it
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wakeproof.api import compare as compare
    from wakeproof.api import order as order
    from wakeproof.api import prove as prove
    from wakeproof.api import run as run
    from wakeproof.kernel.layout import View as View
    from wakeproof.kernel.properties import MET as MET
    from wakeproof.kernel.properties import Broken as Broken
    from wakeproof.kernel.properties import Change as Change
    from wakeproof.kernel.properties import Judgement as Judgement
    from wakeproof.kernel.properties import Kind as Kind
    from wakeproof.kernel.properties import Property as Property
    from wakeproof.kernel.rules import Action as Action
    from wakeproof.kernel.rules import World as World
    from wakeproof.kernel.tasks.environment import Environment as Environment
    from wakeproof.kernel.tasks.request import Answered as Answered
    from wakeproof.kernel.tasks.tasks import Tasks as Tasks
    from wakeproof.observe.effects import Port as Port
    from wakeproof.scenario.worlds import Canary as Canary
    from wakeproof.scenario.worlds import Labels as Labels
    from wakeproof.scenario.worlds import WorldKind as WorldKind

__version__ = "0.1.0"
BEGAN_S = time.time()
"""Nothing of the harness was read before this. The process itself may be older: a shell may have become it."""

_HOMES = {
    "wakeproof.kernel.rules": ("World", "Action"),
    "wakeproof.kernel.layout": ("View",),
    "wakeproof.kernel.properties": ("Property", "Kind", "Change", "Judgement", "MET", "Broken"),
    "wakeproof.observe.effects": ("Port",),
    "wakeproof.kernel.tasks.tasks": ("Tasks",),
    "wakeproof.kernel.tasks.environment": ("Environment",),
    "wakeproof.kernel.tasks.request": ("Answered",),
    "wakeproof.scenario.worlds": ("WorldKind", "Labels", "Canary"),
    "wakeproof.api": ("run", "prove", "compare", "order"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
__all__ = [
    "MET",
    "Action",
    "Answered",
    "Broken",
    "Canary",
    "Change",
    "Environment",
    "Judgement",
    "Kind",
    "Labels",
    "Port",
    "Property",
    "Tasks",
    "View",
    "World",
    "WorldKind",
    "compare",
    "order",
    "prove",
    "run",
]


def __getattr__(name: str) -> Any:
    """A name at its first use (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'wakeproof' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(_HOME_OF[name]), name)
    return found
