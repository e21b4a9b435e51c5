"""The steps of the workflow in reports/CI.md, as written there, on two checkouts of a repository with a release."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import releases_of_ones_own as files
from calling import Called, call

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "reports/CI.md").read_text(encoding="utf-8")
WORKFLOW = re.search(r"```yaml\nname: wakeproof\n.*?```", PAGE, re.DOTALL)
STEPS = re.findall(r"        if: github.event_name == '(\w+)'\n        run: (.*)\n", WORKFLOW[0] if WORKFLOW else "")
RELEASE = "path/to/release.py:MINE"
SHARED = """
from pullwake.module.materialize import materialize_released_claim
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import EntityStatus


async def released(ports, request, callback):
{body}
"""
USING = "    await released(ports, request, callback)\n"


def commit(repository: Path, body: str) -> str:
    """A release of two files, of which only the one beside it changes; the commit's name."""
    folder = repository / "path" / "to"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "release.py").write_text(f"from shared import released\n{files.release(USING)}")
    (folder / "shared.py").write_text(SHARED.format(body=body))
    git(repository, "add", "-A")
    git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--allow-empty", "-qm", "a change")
    return git(repository, "rev-parse", "HEAD")


def git(folder: Path, *words: str) -> str:
    return subprocess.check_output(["git", *words], cwd=folder, text=True).strip()


def pull_request(folder: Path, before: str, after: str) -> Path:
    """HEAD checked out in the workspace, and its base in `base` below that, as the workflow has it."""
    origin, workspace = folder / "origin", folder / "workspace"
    origin.mkdir()
    git(origin, "init", "-q")
    base = commit(origin, before)
    commit(origin, after)
    git(folder, "clone", "-q", str(origin), str(workspace))
    git(workspace, "clone", "-q", str(origin), "base")
    git(workspace / "base", "checkout", "-q", base)
    return workspace


def run(workspace: Path, step: str, **more: str) -> Called:
    """One step of the workflow, in one small scenario: what is said is the command as a shell has it."""
    words = step.replace('"', "").replace("$RELEASE", RELEASE).split()
    assert words.pop(0) == "wakeproof"
    few = ("happy-path", "--jobs", "2", "--figure-runs", "0")
    return call(workspace, *words, *few, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(workspace / "step.md"), **more)


def test_the_readme_has_a_step_for_each_event():
    assert [event for event, _ in STEPS] == ["push", "pull_request"]
    assert f"RELEASE: {RELEASE.partition(':')[0]}:" in (WORKFLOW[0] if WORKFLOW else "")


CHANGES = [(files.SOUND, "    pass", 1), ("    pass", files.SOUND, 0), (files.SOUND, files.SOUND, 0)]


@pytest.mark.parametrize(("before", "after", "code"), CHANGES, ids=["breaks", "mends", "changes nothing"])
def test_a_pull_request_is_judged_by_what_it_changes_beside_its_release(tmp_path, before, after, code):
    workspace = pull_request(tmp_path, before, after)
    called = run(workspace, dict(STEPS)["pull_request"])
    assert (called.code, called.err) == (code, ""), called
    annotations = [line for line in called.out.splitlines() if line.startswith("::error")]
    assert bool(annotations) == bool(code), called.out
    assert all(
        "file=path/to/release.py" in line and "mine (head) newly breaks" in line and "in happy-path" in line
        for line in annotations
    )
    assert "mine (head) against mine (base)" in (workspace / "step.md").read_text(encoding="utf-8")
    told = (workspace / "wakeproof-report" / "summary.md").read_text(encoding="utf-8").replace("\\", "")
    assert f"- mine (base) is base/{RELEASE}\n" in told and f"- mine (head) is {RELEASE}\n" in told
    assert not list(workspace.rglob("__pycache__"))
