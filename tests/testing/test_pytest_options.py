"""`--wakeproof-replay`, and the plugin where it is not wanted: it costs nothing, and can be left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

REGRESSIONS = Path(__file__).parents[2] / "scenarios/regressions"
LEAKS = REGRESSIONS / "restart-hides-row.toml"
QUIET = ("-p", "no:cacheprovider", "-W", "error")
MODULES = """
import sys

def test_it():
    with open("modules.txt", "w") as file:
        print(*sorted(sys.modules), file=file)
"""


def replayed(pytester: pytest.Pytester, file: object, *words: str) -> pytest.RunResult:
    """In a folder where every other test would fail, and its file would not even import."""
    pytester.makepyfile(test_it="import nowhere\n")
    pytester.makepyfile(test_other="import pytest\n@pytest.mark.wakeproof\ndef test_it():\n    assert False\n")
    return pytester.runpytest_inprocess(*QUIET, "--wakeproof-replay", str(file), *words)


def test_nothing_but_the_counterexample_is_run(pytester: pytest.Pytester) -> None:
    result = replayed(pytester, LEAKS)
    assert result.ret == 1
    result.assert_outcomes(failed=1)
    told = "\n".join(result.outlines)
    assert "no_leaked_claim in" in told and ": applies and breaks\n(by its order)\n 1. append(m1)\n" in told
    assert not re.search("Traceback|nowhere", told)


def test_one_that_passes_passes(pytester: pytest.Pytester) -> None:
    text = re.sub('release = ".*"', 'release = "fenced"', LEAKS.read_text())
    kept = pytester.path / "kept.toml"
    kept.write_text(text)
    result = replayed(pytester, kept)
    assert result.ret == 0
    result.assert_outcomes(passed=1)


def test_one_that_does_not_apply_has_shown_nothing(pytester: pytest.Pytester) -> None:
    text = re.sub(r"order = \[[^]]*\]", 'order = ["done(w1).send < w1.mint < server-0.restart"]', LEAKS.read_text())
    kept = pytester.path / "kept.toml"
    kept.write_text(text)
    result = replayed(pytester, kept)
    assert result.ret == 1
    assert "does not apply" in "\n".join(result.outlines)


UNUSABLE = [
    ("none.json", None, "there is no such file; give a path that exists"),
    ("half.json", '{"format": ', "truncated or not JSON"),
    ("other.json", '{"format": "other"}', "format is 'other', not 'wakeproof-counterexample/1'"),
    ("kept.toml", "about = 1\n", "about"),
    ("kept.toml", LEAKS.read_text().replace("restart", "restrat"), "restrat"),
    (
        "kept.toml",
        re.sub('release = ".*"', 'release = "none.py:MINE"', LEAKS.read_text()),
        "kept.toml: release: 'none.py:MINE' is a path to code",
    ),
]


@pytest.mark.parametrize(("name", "text", "what"), UNUSABLE, ids=[row[2] for row in UNUSABLE])
def test_a_file_of_no_use_is_one_line_and_exit_code_4(
    pytester: pytest.Pytester, name: str, text: str | None, what: str
) -> None:
    if text is not None:
        (pytester.path / name).write_text(text)
    result = replayed(pytester, name)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    [line] = [line for line in result.errlines if line.strip()]
    assert line.startswith("ERROR: --wakeproof-replay: ")
    assert what in line


def modules(pytester: pytest.Pytester, *words: str) -> tuple[set[str], list[str]]:
    """The modules that a plain test finds loaded, and what pytest says of it, but for how long it took."""
    pytester.makepyfile(test_it=MODULES)
    result = pytester.runpytest_subprocess(*QUIET, *words)
    assert result.ret == 0
    said = [re.sub(r"[0-9.]+s", "", line) for line in result.outlines if not line.startswith("plugins: ")]
    return set((pytester.path / "modules.txt").read_text().split()), said


def test_who_does_not_use_it_gets_one_module_that_imports_nothing(pytester: pytest.Pytester) -> None:
    with_it, said = modules(pytester)
    without, otherwise = modules(pytester, "-p", "no:wakeproof")
    assert with_it - without == {"wakeproof", "wakeproof.testing", "wakeproof.testing.plugin"}
    assert said == otherwise


def test_it_can_be_left_out(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\n")
    pytester.makepyfile(test_it="import pytest\n@pytest.mark.wakeproof\ndef test_it():\n    pass\n")
    result = pytester.runpytest_subprocess(*QUIET, "-p", "no:wakeproof", "--strict-markers")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert "'wakeproof' not found in `markers` configuration option" in "\n".join(result.outlines)
    assert pytester.runpytest_inprocess("-p", "no:wakeproof", "--wakeproof-out", "x").ret == 4


def test_its_mark_is_registered(pytester: pytest.Pytester) -> None:
    assert "@pytest.mark.wakeproof(scenario, release, seeds, properties, set): " in "\n".join(
        pytester.runpytest_inprocess("--markers").outlines
    )
