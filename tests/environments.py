"""A fresh environment, in which this checkout and its dependencies can be imported, and nothing is fetched."""

from __future__ import annotations

import os
import subprocess
import sysconfig
import venv
from pathlib import Path
from typing import NamedTuple

COMMANDS = {"wakeproof": "wakeproof.cli.main", "pip": "pip._internal.cli.main", "pytest": "pytest"}
CALM = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "WAKEPROOF_"))}
OFFLINE = {"PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
"""A build back end is among the test dependencies; pip reads `no isolation: no` as it is."""


class Fresh(NamedTuple):
    """Its folder of commands; `ran` calls some in bash."""

    scripts: Path

    def ran(self, words: str, folder: Path) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.scripts), CALM.get("PATH", "")])
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", words],
            cwd=folder,
            env=CALM | OFFLINE | {"PATH": path, "VIRTUAL_ENV": str(self.scripts.parent)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )


def fresh(folder: Path) -> Fresh:
    """Packages that are installed as a path, such as this checkout, are found through a path file that follows them."""
    venv.create(folder, with_pip=False, symlinks=True)
    variables = {"base": str(folder), "platbase": str(folder), "installed_base": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", variables))
    scripts = Path(sysconfig.get_path("scripts", "venv", variables))
    borrowed = sysconfig.get_path("purelib")
    (packages / "borrowed.pth").write_text(f"import site; site.addsitedir({borrowed!r})\n", encoding="utf-8")
    for name, module in COMMANDS.items():
        call = "console_main" if name == "pytest" else "main"
        script = scripts / name
        script.write_text(f"#!{scripts / 'python'}\nimport sys\nfrom {module} import {call}\nsys.exit({call}())\n")
        script.chmod(0o755)
    return Fresh(scripts)
