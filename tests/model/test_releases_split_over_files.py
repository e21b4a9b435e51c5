"""A release of one's own in several files: each version has its own, whatever they are called."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import worlds
from pullwake.module.statements import statement_of
from pullwake.release_file import release_from_file
from wakeproof.errors import ReleaseError, UserError
from wakeproof.observe.hygiene import check_hygiene

HELPERS = """
from pullwake.module.statements import statement
from pullwake.module.tables import ClaimStatus

VERSION = "{version}"


@statement(reads=("consumer_claims(consumer_id, epoch)",), writes=("consumer_claims(consumer_id, epoch)",))
def end_wake(tables, consumer_id, epoch):
    row = tables.consumer_claims.get((consumer_id, epoch))
    if row is not None:
        tables.consumer_claims[consumer_id, epoch] = row._replace(status=ClaimStatus.{status})
    return "{version}"
"""
RELEASE = """
from pullwake.module.messages import Reply
from pullwake.module.release import Release
{imports}


async def done(ports, request):
    await ports.db.execute({end_wake}(request.consumer_id, request.epoch))
    return Reply(200)


MINE = Release(name="mine", about={version}, done=done)
"""
WAYS = {
    "from": ("from helpers import VERSION, end_wake", "end_wake", "VERSION"),
    "as": ("import helpers as h", "h.end_wake", "h.VERSION"),
    "plain": ("import helpers", "helpers.end_wake", "helpers.VERSION"),
    "relative": ("from .helpers import VERSION, end_wake", "end_wake", "VERSION"),
    "relative module": ("from . import helpers", "helpers.end_wake", "helpers.VERSION"),
    "package": ("from parts.helpers import VERSION, end_wake", "end_wake", "VERSION"),
    "dotted": ("import parts.helpers", "parts.helpers.end_wake", "parts.helpers.VERSION"),
    "dotted as": ("import parts.helpers as h", "h.end_wake", "h.VERSION"),
    "of a package": ("from parts import VERSION, end_wake", "end_wake", "VERSION"),
    "folder": ("from bare.helpers import VERSION, end_wake", "end_wake", "VERSION"),
    "star": ("from helpers import *", "end_wake", "VERSION"),
}


def written(folder: Path, way: str = "from", *, version: str = "base", status: str = "RELEASED") -> Path:
    """A checkout with its release, and every place that it could import from."""
    text = HELPERS.format(version=version, status=status)
    imports, end_wake, told = WAYS[way]
    files = {
        "release.py": RELEASE.format(imports=imports, end_wake=end_wake, version=told),
        "helpers.py": text,
        "parts/__init__.py": "from .helpers import VERSION, end_wake\n",
        "parts/helpers.py": text,
        "bare/helpers.py": text,
    }
    for name, said in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(said)
    return folder / "release.py"


def of(file: Path):
    return release_from_file(f"{file}:MINE")


def call_of(release):
    """What its done sends."""
    walk = worlds.machine(release)
    situations = worlds.every_situation(walk)
    assert any(action.label == "done(w1).end_wake" for situation in situations for action in situation.actions)
    named = release.done.__globals__
    found = [value for value in named.values() if getattr(value, "name", "") == "end_wake"]
    modules = [value for name, value in named.items() if name in ("helpers", "h")]
    modules += [parts.helpers for name, parts in named.items() if name == "parts"]
    return (found or [module.end_wake for module in modules])[0]("w1", 1)


@pytest.fixture
def nothing_left():
    before, path, meta = set(sys.modules), list(sys.path), list(sys.meta_path)
    yield
    new = {name.partition(".")[0] for name in set(sys.modules) - before}
    assert all(name.startswith("release_") for name in new), new
    assert (sys.path, sys.meta_path) == (path, meta)


@pytest.mark.parametrize("way", WAYS)
def test_each_version_has_its_own_files(tmp_path, way, nothing_left):
    base, head = (of(written(tmp_path / side, way, version=side)) for side in ("base", "head"))
    assert (base.about, head.about) == ("base", "head")
    calls = {release.about: call_of(release) for release in (base, head)}
    assert calls["base"] != calls["head"] and calls["base"].home != calls["head"].home
    for side, call in calls.items():
        tables = worlds.Rows()
        assert statement_of(call).effect(tables, "w1", 1) == side
        assert str(tmp_path / side) in call.home


@pytest.mark.parametrize("way", WAYS)
def test_names_are_equal_in_every_process(tmp_path, way):
    here = call_of(of(written(tmp_path, way)))
    folders = [str(Path(file).parent) for file in (__file__, worlds.__file__)]
    code = f"import sys; sys.path[:0] = {folders}\n"
    code += "from test_releases_split_over_files import *\n"
    code += f"print(call_of(of(Path({str(tmp_path / 'release.py')!r}))).home)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == here.home


@pytest.mark.parametrize("package", [True, False])
def test_a_release_inside_a_package_reaches_up(tmp_path, package):
    file = written(tmp_path / "app" / "sub")
    (tmp_path / "app" / "__init__.py").write_text("")
    (tmp_path / "app" / "common.py").write_text(
        "from app.sub.helpers import VERSION as V\nfrom app.sub import helpers\n"
    )
    (tmp_path / "app" / "sub" / "__init__.py").write_text("")
    imports = ("from ..common import V", "from app.common import V")[package]
    file.write_text(
        file.read_text().replace("\n\n\nasync", f"\n{imports}\nfrom app.common import helpers as again\n\n\nasync")
    )
    release = of(file)
    assert release.done.__globals__["V"] == "base"
    assert release.done.__globals__["again"].end_wake is release.done.__globals__["end_wake"], "no file is read twice"


def test_a_file_that_changes_within_the_same_second_is_read_as_it_is(tmp_path):
    """Its size and time stay: a cache of bytecode would not tell them apart."""
    file = written(tmp_path, version="base")
    assert of(file).about == "base"
    stamp = (tmp_path / "helpers.py").stat()
    (tmp_path / "helpers.py").write_text((tmp_path / "helpers.py").read_text().replace("base", "head"))
    os.utime(tmp_path / "helpers.py", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert of(file).about == "head"
    assert not list(tmp_path.rglob("__pycache__")), "nor is any written"


def test_it_is_read_once_for_as_long_as_it_stays(tmp_path):
    file = written(tmp_path)
    assert of(file) is of(file)


def test_two_releases_beside_each_other_have_each_their_own_of_what_they_share(tmp_path):
    first = of(written(tmp_path))
    (tmp_path / "other.py").write_text((tmp_path / "release.py").read_text())
    second = of(tmp_path / "other.py")
    assert statement_of(call_of(first)).effect.__globals__ is first.done.__globals__["end_wake"].effect.__globals__
    assert call_of(first).home != call_of(second).home


SHADOWED = ["types", "enum", "wakeproof", "pullwake"]


@pytest.mark.parametrize("name", SHADOWED)
def test_a_name_of_the_standard_library_or_of_ours_is_theirs(tmp_path, name):
    file = written(tmp_path)
    (tmp_path / f"{name}.py").write_text("MINE = 1\n")
    file.write_text(f"import {name}\nfrom . import {name} as beside\n{file.read_text()}")
    named = of(file).done.__globals__
    assert named[name] is __import__(name) and named["beside"].MINE == 1


def test_whoever_wants_the_one_beside_is_told_how(tmp_path):
    file = written(tmp_path)
    (tmp_path / "statistics.py").write_text("MINE = 1\n")
    file.write_text(f"from statistics import MINE as one\n{file.read_text()}")
    with pytest.raises(
        UserError, match=r"release.py:1: does not import: ImportError.*write 'from . import statistics'"
    ):
        of(file)


def test_a_name_beside_comes_before_what_is_installed_or_loaded(tmp_path):
    """As HEAD may be installed, and BASE must not get what is HEAD's; `worlds` is a module of these tests."""
    file = written(tmp_path)
    for name in ("msgspec", "worlds"):
        (tmp_path / f"{name}.py").write_text("OWN = 1\n")
    file.write_text(f"import msgspec, worlds\n{file.read_text()}")
    named = of(file).done.__globals__
    assert named["msgspec"].OWN == named["worlds"].OWN == 1 and not hasattr(worlds, "OWN")


FAULTS = [
    ("raise ValueError('no')", r"helpers.py:1: does not import: ValueError: no; mend"),
    ("def (", r"helpers.py:1: does not import: SyntaxError: invalid syntax; mend"),
    ("import nowhere", r"helpers.py:1: does not import: ModuleNotFoundError: No module named 'nowhere'; put nowhere"),
    ("", r"release.py:4: does not import: ImportError: cannot import name 'VERSION' from 'helpers'"),
    ("from release import MINE", r"helpers.py:1: does not import: ImportError: cannot import name 'MINE'"),
    ("import os; os._exit(0)", r"helpers.py:1: the file ends the process"),
    ("print('x')", r"helpers.py:1: the file writes to the terminal"),
]


@pytest.mark.parametrize(("text", "told"), FAULTS)
def test_what_is_wrong_beside_is_told_with_its_file_and_line(tmp_path, text, told, nothing_left):
    file = written(tmp_path)
    (tmp_path / "helpers.py").write_text(text)
    with pytest.raises(UserError, match=told) as refused:
        of(file)
    assert "release_" not in str(refused.value)
    assert not [name for name in sys.modules if name.startswith("release_") and str(tmp_path) in str(sys.modules[name])]
    written(tmp_path)
    assert of(file).about == "base", "mended, it loads"


RULES = [
    ("import time\n", "time.time()", "reads the clock"),
    ("SEEN = []\n", "SEEN.append(1)", "keeps state in the module global 'SEEN'"),
    ("", "import helpers", "imports 'helpers' while it runs"),
]


@pytest.mark.parametrize(("before", "line", "told"), RULES)
def test_the_rules_hold_beside_as_well(tmp_path, before, line, told):
    file = written(tmp_path)
    (tmp_path / "helpers.py").write_text(
        f"{before}{(tmp_path / 'helpers.py').read_text()}\n\ndef help():\n    {line}\n"
    )
    text = file.read_text().replace("end_wake\n", "end_wake, help\n").replace("    await", "    help()\n    await")
    file.write_text(text)
    with pytest.raises(ReleaseError, match=rf"helpers.py:\d+: help {told}"):
        check_hygiene(of(file).handlers().values())
