"""A world that somebody else wrote: what is wrong with it is said at once, at its file and line, with what to write."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from lock_copies import copied

from wakeproof.campaign.canaries import look_for_canaries
from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.errors import UserError
from wakeproof.scenario.library import load_all
from wakeproof.world_variable import WORLD_VARIABLE

PUT, TASKS = "    view[STORED] = token\n", "    tasks = Tasks(environment, allowed)\n"
STALE = "        before, token = change"


class Mistake(NamedTuple):
    """What became of which text of which file, and what is said of it."""

    file: str
    old: str
    new: str
    told: str
    remedy: str
    first: str = ""
    settings: tuple[str, ...] = ()
    asks_for_the_cause: bool = False


MISTAKES = {
    "a clock in what a call does": Mistake(
        "world.py", PUT, f"{PUT}    time.time()\n", "put reads the clock ('time.time')", "clock='", "import time"
    ),
    "a clock in a property": Mistake(
        "properties/no_stale_write.py",
        STALE,
        f"        time.monotonic()\n{STALE}",
        "no_stale_write reads the clock",
        "",
        "import time",
    ),
    "chance in a call": Mistake(
        "world.py",
        PUT,
        f"{PUT}    random.random()\n",
        "put draws at random",
        "offer an action for each",
        "import random",
    ),
    "chance as it is built": Mistake(
        "world.py", TASKS, f"{TASKS}    random.shuffle([])\n", "around draws at random", "offer", "import random"
    ),
    "a set's order": Mistake(
        "world.py", "for name in CLIENTS), Lease", "for name in {*CLIENTS}), Lease", "iterates a set", "sorted"
    ),
    "a set's order, under a name": Mistake(
        "world.py",
        TASKS,
        f"    names = {{*CLIENTS}}\n    names = tuple(names)\n{TASKS}",
        "depends on the order of a set",
        "sorted",
    ),
    "a file that is read": Mistake(
        "world.py", TASKS, f"{TASKS}    open('x')\n", "asks the operating system ('open')", "slots"
    ),
    "a path that is asked": Mistake(
        "world.py",
        PUT,
        f"{PUT}    Path('x').exists()\n",
        "asks the operating system ('Path')",
        "slots",
        "from pathlib import Path",
    ),
    "the environment": Mistake(
        "world.py", PUT, f"{PUT}    os.environ\n", "asks the operating system", "slots", "import os"
    ),
    "a global variable": Mistake(
        "world.py", PUT, f"    global N\n    N = 1\n{PUT}", "put keeps state in the module global 'N'", "local variable"
    ),
    "a table that is written": Mistake(
        "world.py", PUT, f"{PUT}    SERVERS['x'] = 1\n", "put keeps state in 'SERVERS['x']'", ""
    ),
    "the terminal": Mistake("world.py", PUT, f"{PUT}    print(1)\n", "put writes to the terminal", "note"),
    "an address": Mistake(
        "world.py", PUT, f"{PUT}    id(view)\n", "uses what differs between processes", "made of the value"
    ),
    "a rule that raises": Mistake(
        "world.py",
        "        held: Held",
        "        [][0]\n        held: Held",
        "LeaseRule.enabled raises IndexError",
        "mend it",
    ),
    "a property that raises": Mistake(
        "properties/no_stale_write.py", STALE, f"        [][0]\n{STALE}", "no_stale_write raises IndexError", "mend it"
    ),
    "a builder that raises": Mistake("world.py", TASKS, f"    [][0]\n{TASKS}", "around raises IndexError", "mend it"),
    "no cause": Mistake(
        "world.py",
        "        view.cause, view[client(self.name)] = request, Client",
        "        view[client(self.name)] = Client",
        "'NoneType' object has no attribute 'label'",
        "set view.cause in fire",
        asks_for_the_cause=True,
    ),
    "no note": Mistake(
        "world.py",
        "        self.tasks.budgets.tell(view, action.label)\n",
        "",
        ".send' tells nothing, and 'lease_runs_out' waits",
        "tasks.budgets.tell",
        settings=("faults.lease_runs_out.after=acquire(c1).take",),
    ),
    "a clock without a time": Mistake(
        "world.py", '"think_ms"', '"thinks_ms"', "ClientRule.enabled: the action", "did you mean 'think_ms'?"
    ),
    "a clock of a port without a time": Mistake(
        "world.py", '"disk_ms"}', '"disks_ms"}', "'disks_ms'", "did you mean 'disk_ms'?"
    ),
    "a fault that there is not": Mistake(
        "world.py",
        "fault=LEASE_RUNS_OUT",
        'fault="lease_run_out"',
        "a fault of the kind 'lease_run_out'",
        "'lease_runs_out'?",
    ),
    "a fault that spends nothing": Mistake(
        "world.py",
        "self.budgets.spend(view, LEASE_RUNS_OUT)",
        "pass",
        "spends nothing",
        "tasks.budgets.spend(view, 'lease_runs_out')",
    ),
    "a label that nobody declared": Mistake(
        "world.py",
        'f"lease({held.client}).runs_out"',
        'f"lease({held.client}).expires"',
        ".expires' is not declared",
        "labels(...)",
    ),
    "a fault without labels": Mistake(
        "plugin.py",
        "LEASE_RUNS_OUT: leases, ",
        "",
        "the fault 'lease_runs_out' has no labels",
        "struck={'lease_runs_out'",
    ),
    "a property without a planted bug": Mistake(
        "properties/__init__.py",
        "CANARIES = tuple(file.CANARY for file in FILES)",
        "CANARIES = tuple(file.CANARY for file in FILES[1:])",
        "'one_holder' has no planted bug",
        "Canary('one_holder'",
    ),
    "a planted bug of another property": Mistake(
        "properties/one_holder.py",
        'Canary("one_holder"',
        'Canary("on_holder"',
        "unknown property 'on_holder'",
        "'one_holder'?",
    ),
    "a planted bug that is no release": Mistake(
        "properties/__init__.py",
        "PLANTED = {file.CANARY.release: ",
        "PLANTED = {file.CANARY.release.replace('one_', 'on_'): ",
        "WorldKind.canaries: unknown release",
        "known: ",
    ),
    "a planted bug with a fault that there is not": Mistake(
        "properties/lock_comes_free.py",
        '"answer_lost": 1',
        '"answer_loss": 1',
        "WorldKind.canaries: unknown fault",
        "'answer_lost'?",
    ),
    "a latency that there is not": Mistake(
        "plugin.py", '("disk_ms",)', '("disc_ms",)', "unknown time 'disc_ms'", "'disk_ms'?"
    ),
    "no folder of scenarios": Mistake("plugin.py", '/ "scenarios"', '/ "scenario"', "there is no folder", "make it"),
    "no world": Mistake("world.py", "    return World(", "    World(", "build_named returns no World", "return World("),
    "no action": Mistake(
        "world.py",
        '            yield Action(label, "lease", clock="lease_ms", fault=LEASE_RUNS_OUT)',
        "            yield label",
        "LeaseRule.enabled: offers what is no Action",
        "yield Action(",
    ),
    "a coroutine for a rule": Mistake(
        "world.py",
        "    def enabled",
        "    async def enabled",
        "ClientRule.enabled: offers what is no Action",
        "yield Action(",
    ),
    "a truth value for a judgement": Mistake(
        "properties/no_stale_write.py",
        "yield MET if token >= before else",
        "yield token >= before or",
        "which is not a judgement",
        "yield MET or Broken",
    ),
    "a file that is no Python": Mistake("world.py", "    idle = False", "    idle = = False", "SyntaxError", "mend it"),
    "a module that there is not": Mistake(
        "properties/no_stale_write.py", "from wakeproof", "from wakeprof", "No module named 'wakeprof'", "mend it"
    ),
}


def everywhere(settings: tuple[str, ...]) -> None:
    """Every state of the smaller scenario, on both releases, and every planted bug."""
    [scenario] = load_all(["lock-pause"], settings)
    for release in scenario.kind.releases:
        explore(machine_of(scenario, release))
    look_for_canaries([scenario.kind], lambda *_: None, lambda _: None)


def refused(folder: Path, monkeypatch: pytest.MonkeyPatch, mistake: Mistake) -> UserError:
    world = copied(folder, mistake.file, mistake.old, mistake.new, mistake.first)
    if mistake.asks_for_the_cause:
        file = folder / world.partition("/")[0] / "properties/one_holder.py"
        text = file.read_text().replace("            busy = ", "            change.cause.label\n            busy = ")
        file.write_text(text)
    monkeypatch.chdir(folder)
    monkeypatch.setenv(WORLD_VARIABLE, world)
    with pytest.raises(UserError) as told:
        everywhere(mistake.settings)
    return told.value


def test_the_copy_itself_is_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(WORLD_VARIABLE, copied(tmp_path))
    everywhere(())


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_said_at_its_place_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mistake: Mistake
) -> None:
    error = refused(tmp_path, monkeypatch, mistake)
    assert mistake.told in error.text and error.remedy and mistake.remedy in error.remedy
    assert "mine_" in error.where and "wakeproof/" not in error.where
