"""The wheel carries all that it needs and nothing else, and works where this repository is not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
WHEEL_BYTES_MAX = 1_300_000
CALM = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "COVERAGE_"))}


class Built(NamedTuple):
    """The source archive, and the wheel that was built from it."""

    sdist: Path
    wheel: Path


class Installed(NamedTuple):
    """An environment of its own in which the wheel is installed, and a folder elsewhere to run it in."""

    scripts: Path
    elsewhere: Path


def called(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([*map(str, command)], cwd=cwd, env=CALM, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Built without fetching anything: the back end is among the test dependencies."""
    out = tmp_path_factory.mktemp("dist")
    called(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return Built(next(out.glob("*.tar.gz")), next(out.glob("*.whl")))


@pytest.fixture(scope="session")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Only the dependencies are borrowed, by a path file: what is itself a path file there, such as an editable
    install of this repository, is not followed from here.
    """
    home = tmp_path_factory.mktemp("home")
    venv.create(home, with_pip=False)
    variables = {"base": str(home), "platbase": str(home), "installed_base": str(home)}
    packages = Path(sysconfig.get_path("purelib", "venv", variables))
    scripts = Path(sysconfig.get_path("scripts", "venv", variables))
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python", "install", "-q", "--no-deps", "--no-index")
    called(*pip, built.wheel, cwd=home)
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return Installed(scripts, tmp_path_factory.mktemp("elsewhere"))


def carried(built: Built) -> set[str]:
    with zipfile.ZipFile(built.wheel) as wheel:
        return set(wheel.namelist())


def below(folder: str, *patterns: str) -> Iterator[str]:
    """The files of a source root, as they are called in the wheel."""
    for pattern in patterns:
        for path in (ROOT / folder).rglob(pattern):
            yield path.relative_to(ROOT / folder).as_posix()


@pytest.mark.parametrize("folder", ["sim", "model"])
def test_it_carries_every_module_template_and_marker(built: Built, folder: str) -> None:
    source = set(below(folder, "*.py", "*.jinja", "*.sql", "*.toml", "py.typed"))
    source = {name for name in source if not name.startswith(("pullwake/typescript/", "lock/hosted/"))}
    assert {f"{'wakeproof' if folder == 'sim' else 'pullwake'}/py.typed"} <= source
    assert source <= carried(built)


def test_it_carries_every_scenario_and_regression(built: Built) -> None:
    scenarios = {f"pullwake/scenarios/{name}" for name in below("scenarios", "*.toml")}
    assert "pullwake/scenarios/happy-path.toml" in scenarios
    assert any(name.startswith("pullwake/scenarios/regressions/") for name in scenarios)
    assert scenarios <= carried(built)


def test_it_carries_nothing_else(built: Built) -> None:
    ours = {*below("sim", "*"), *below("model", "*"), *(f"pullwake/scenarios/{n}" for n in below("scenarios", "*"))}
    strange = [name for name in carried(built) if name not in ours and ".dist-info/" not in name]
    assert strange == []
    ours = [name for name in carried(built) if not name.startswith("wakeproof/skeleton/tests/")]
    assert not [name for name in ours if re.search(r"(^|/)(test_|conftest)|__pycache__", name)]
    assert built.wheel.stat().st_size < WHEEL_BYTES_MAX


def test_the_source_archive_is_complete(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "pyproject.toml"} <= names
    assert {
        "tests/packaging/test_wheel.py",
        "tests/README.md",
        "reports/strikes.md",
        "reports/under-fire.json",
    } <= names
    assert {f"scenarios/{name}" for name in below("scenarios", "*.toml")} <= names


def test_it_says_what_it_is(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        read = {name.rpartition("/")[2]: wheel.read(name).decode() for name in carried(built) if ".dist-info/" in name}
    assert "wakeproof = wakeproof.cli.main:main" in read["entry_points.txt"]
    assert "pullwake = pullwake.plugin:PLUGIN" in read["entry_points.txt"]
    assert {"Requires-Python: >=3.11", "License-Expression: Apache-2.0"} <= set(read["METADATA"].splitlines())
    assert read["LICENSE"] == (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_installed_elsewhere_it_is_not_this_checkout(installed: Installed) -> None:
    code = "import wakeproof, pullwake; print(wakeproof.__file__, pullwake.__file__)"
    shown = called(installed.scripts / "python", "-c", code, cwd=installed.elsewhere).stdout
    assert shown.count(str(installed.scripts.parent)) == 2
    assert str(ROOT) not in shown


def test_installed_elsewhere_it_lists_every_scenario(installed: Installed) -> None:
    listed = called(installed.scripts / "wakeproof", "list", "scenarios", "--json", "-", cwd=installed.elsewhere).stdout
    there = [*(ROOT / "scenarios").glob("*.toml"), *(ROOT / "model/lock/scenarios").glob("*.toml")]
    assert set(json.loads(listed)) == {path.stem for path in there}


def test_installed_elsewhere_it_runs_the_main_job(installed: Installed, tmp_path: Path) -> None:
    command = ("check", "happy-path", "--out", tmp_path / "report")
    called(installed.scripts / "wakeproof", *command, cwd=installed.elsewhere)
    results = json.loads((tmp_path / "report/results.json").read_text())["results"]
    assert {result["driver"] for result in results} == {"exhaustive"}, "small enough to be seen whole"
    assert (tmp_path / "report/summary.md").read_text().startswith("#")
    assert list(installed.elsewhere.iterdir()) == [], "what runs there writes only where it is told"


def test_installed_elsewhere_it_replays_a_shipped_regression(installed: Installed) -> None:
    shipped = sorted((installed.scripts.parent / "lib").rglob("scenarios/regressions/*.toml"))
    done = subprocess.run(
        [installed.scripts / "wakeproof", "replay", shipped[0]],
        cwd=installed.elsewhere, env=CALM, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "breaks" in done.stdout
