"""The module in TypeScript: its own tests on a real PostgreSQL, its host under the kit's suite, and no hidden state.

Skipped without Node, or where `npm install` was not run in its folder.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typescript_host import FOLDER, NEEDS_PACKAGES, PATIENT, REQUESTS, goes_well, goes_wrong, host

from kits import NEEDS_NODE
from pullwake.postgres.schema import FOLDER as MIGRATIONS
from pullwake.releases import RELEASES
from wakeproof.kit.agreement import agreed
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked, checked
from wakeproof.kit.messages import ErrorGiven, Ran, RunAsked, StepGiven
from wakeproof.sql.embedded import Embedded, embedded

STEPS_MAX = 20
FENCED_ONLY = {"lease_ms"}
"""A column that the SQL of the Python `fenced` has as a parameter."""


@pytest.fixture(scope="module")
def server() -> Iterator[Embedded]:
    with embedded() as running:
        yield running


def node(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = ["node", *words]
    return subprocess.run(command, cwd=FOLDER, env={**os.environ, **env}, capture_output=True, text=True, check=False)


def url_of(server: Embedded) -> str:
    """As JavaScript reads it: a URL names a host, also where a socket is meant."""
    return server.url.replace("@/", "@localhost/")


@NEEDS_NODE
@NEEDS_PACKAGES
def test_its_own_tests_pass(server: Embedded) -> None:
    told = node("--import", "tsx", "--test", "test/all.ts", DATABASE_URL=url_of(server))
    assert told.returncode == 0, told.stdout[-8000:]
    assert "# fail 0\n" in told.stdout and "# skipped 0\n" in told.stdout
    assert all(f"{run}: " in told.stdout for run in "ABCDEF"), "the pull request's table was driven"


@NEEDS_NODE
@NEEDS_PACKAGES
def test_without_a_database_its_tests_say_what_they_do_not_try() -> None:
    told = node("--import", "tsx", "--test", "test/pull-request.test.ts", DATABASE_URL="")
    assert told.returncode == 0 and "# SKIP DATABASE_URL names no PostgreSQL" in told.stdout, told.stdout


@NEEDS_NODE
@NEEDS_PACKAGES
def test_its_types_hold() -> None:
    told = node("node_modules/typescript/bin/tsc")
    assert told.returncode == 0, told.stdout


@NEEDS_NODE
@NEEDS_PACKAGES
@pytest.mark.parametrize("release", RELEASES)
def test_the_kit_passes_its_suite_with_a_release_in_it(release: str) -> None:
    wrong = [f"{check.name}: {check.said}" for check in checked(host(release, "conformance")) if check.said]
    assert wrong == []


# --- no hidden state: every history along which all goes well, and each effect of it failing ---


def histories(running: Host) -> Iterator[RunAsked]:
    for handler, request in REQUESTS.items():
        steps: list[StepGiven] = []
        for _ in range(STEPS_MAX):
            run = asked(handler, request, steps=steps)
            yield run
            (ran,) = running.ask([run])
            assert isinstance(ran, Ran), ran
            if not ran.waits:
                assert ran.ended is not None
                break
            first = ran.waits[0]
            yield from (
                asked(handler, request, steps=[*steps, goes_wrong(first, definite=definite)])
                for definite in (True, False)
            )
            steps = [*steps, goes_well(first)]
        else:
            raise AssertionError(f"{handler} goes on for ever")


@NEEDS_NODE
@NEEDS_PACKAGES
@pytest.mark.parametrize("release", RELEASES)
def test_a_release_answers_a_history_alike_in_four_ways(release: str) -> None:
    with Host(host(release), limits=PATIENT) as first, Host(host(release), limits=PATIENT) as second:
        runs = list(histories(first))
        answers = agreed(first, second, runs)
    refused = [answer for answer in answers if not isinstance(answer, Ran)]
    assert refused == []
    ends = {
        run.handler: answer.ended.value["status"]
        for run, answer in zip(runs, answers, strict=True)
        if _went_well(run, answer)
    }
    assert ends == {
        **dict.fromkeys(REQUESTS.keys() - {"write", "reap"}, 200),
        "write": 200 if release == "fenced" else 401,
    }


def _went_well(run: RunAsked, answer: Any) -> bool:
    is_well = all(step.outcome.error is None or not isinstance(step.outcome.error, ErrorGiven) for step in run.history)
    return is_well and answer.ended is not None and run.handler != "reap"


@NEEDS_NODE
@NEEDS_PACKAGES
def test_a_statement_is_told_by_the_line_that_asks_for_it() -> None:
    """Drizzle sends it when it is awaited, in a retry that all statements go through: neither of both is that line."""
    with Host(host("decoupled"), limits=PATIENT) as running:
        answers = running.ask([run for run in histories(running) if run.handler in ("claim", "done", "webhook")])
    waits = [wait for answer in answers if isinstance(answer, Ran) for wait in answer.waits if wait["of"] == "sql"]
    lines = {wait["text"].split()[0]: _line_at(wait["at"]) for wait in waits}
    assert {wait["at"].split(":")[0] for wait in waits} <= {str(path) for path in (FOLDER / "src").rglob("registry.ts")}
    assert all("this.send(" in line or "transaction" in line for line in lines.values()), lines
    assert {"select", "insert", "update", "begin", "commit"} <= set(lines)


def _line_at(place: str) -> str:
    path, number = place.rsplit(":", 1)
    return Path(path).read_text(encoding="utf-8").splitlines()[int(number) - 1]


# --- the package ---


def test_its_tables_are_those_of_the_releases_in_python(server: Embedded) -> None:
    ours, theirs = (
        columns_after(server, schema, [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.sql"))])
        for schema, folder in (("ours", MIGRATIONS), ("theirs", FOLDER / "drizzle"))
    )
    assert {row for row in theirs - ours if row[0] != "runners"} == {
        ("consumer_claims", name, "integer", "NO") for name in FENCED_ONLY
    }
    assert ours <= theirs and len(ours) > 30


def columns_after(server: Embedded, schema: str, migrations: Sequence[str]) -> set[tuple[Any, ...]]:
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f"create schema {schema}; set search_path = {schema}")
        for text in migrations:
            connection.execute(text)
        found = connection.execute(
            "select table_name, column_name, data_type, is_nullable from information_schema.columns"
            " where table_schema = %s", (schema,)
        )  # fmt: skip
        return set(found)


def test_its_package_names_no_host_and_locks_nothing() -> None:
    package = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
    floors = {**package["dependencies"], **package["devDependencies"]}
    assert floors.pop("@wakeproof/node") == "file:../../../sim/kits/node"
    assert all(floor.startswith(">=") for floor in floors.values())
    assert (FOLDER / ".npmrc").read_text(encoding="utf-8") == "package-lock=false\n"
    assert not (FOLDER / "package-lock.json").exists()


def test_its_releases_are_those_in_python() -> None:
    named = {
        re.search(r"name: '(\w+)'", path.read_text(encoding="utf-8"))[1]  # type: ignore[index] # a row there is
        for path in [*(FOLDER / "src/releases").glob("[!i]*.ts"), FOLDER / "src/releases/fenced/index.ts"]
    }
    assert named == set(RELEASES)
