"""The pytest plugin: `@pytest.mark.wakeproof(...)`, the fixture `wakeproof`, `--wakeproof-out`, `--wakeproof-replay`.

pytest imports it in every run, wanted or not, so it imports nothing: the harness comes with the first test that asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from wakeproof.testing.check import CheckedReport
    from wakeproof.testing.known_here import KnownHere

MARKER = (
    "wakeproof(scenario, release, seeds, properties, set): fail unless every verdict is as `wakeproof check` expects;"
    " each of them may be left out, and lists of scenarios or releases make one test each"
)
DEFAULT_OUT = ".wakeproof"
LISTED = ("scenario", "release")
CHOSEN = "_wakeproof_chosen"
KNOWN: pytest.StashKey[KnownHere] = pytest.StashKey()
REPORT: pytest.StashKey[CheckedReport] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options; none of them changes a run that does not give it."""
    group = parser.getgroup("wakeproof", "a release module through every interleaving")
    group.addoption("--wakeproof-out", metavar="DIR", help=f"keep counterexamples there (default: {DEFAULT_OUT})")
    group.addoption("--wakeproof-replay", metavar="FILE", help="run nothing but this counterexample")
    group.addoption("--wakeproof-cache", metavar="DIR", help=f"keep results there (default: {DEFAULT_OUT}/cache)")
    group.addoption("--wakeproof-no-cache", action="store_true", help="compute everything; read and keep nothing")
    group.addoption("--wakeproof-trust", action="store_true", help="run it on the code that it names by a path, too")


def pytest_configure(config: pytest.Config) -> None:
    """The mark is known, and a replay takes the place of all tests."""
    config.addinivalue_line("markers", MARKER)
    file = config.getoption("wakeproof_replay")
    if file is not None:
        from wakeproof.testing.replay_item import Replaying  # noqa: PLC0415 - only where it is asked for

        config.pluginmanager.register(
            Replaying(config, file, trust=config.getoption("wakeproof_trust")), "wakeproof-replaying"
        )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each scenario and release that is listed; whatever is wrong with them is told by the tests."""
    words = _words(metafunc.definition)
    lists = {name: words[name] for name in LISTED if _is_list(words.get(name))}
    if lists:
        metafunc.fixturenames.append(CHOSEN)
        chosen = [dict(zip(lists, values, strict=True)) for values in product(*lists.values())]
        ids = ["-".join(Path(name).name for name in each.values()) for each in chosen]
        metafunc.parametrize(CHOSEN, chosen, indirect=True, ids=ids)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """A marked test is checked before its body runs, which may ask the fixture for what was found."""
    if item.get_closest_marker("wakeproof") is None:
        return
    from wakeproof.testing.check import check_marked  # noqa: PLC0415 - the harness, for those who use it

    callspec = getattr(item, "callspec", None)
    words = _words(item) | (callspec.params.get(CHOSEN, {}) if callspec else {})
    positional = [value for marker in item.iter_markers("wakeproof") for value in marker.args]
    item.stash[REPORT] = check_marked(item, positional, words)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """How much was known from earlier runs, and what was amiss with where it is kept."""
    known = config.stash.get(KNOWN, None)
    for line in known.told() if known else ():
        terminalreporter.write_line(f"wakeproof: {line}")


class Wakeproof:
    """What the fixture gives: a call checks and hands back the report, whatever it says."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def __call__(
        self,
        *,
        scenario: str | Sequence[str] | None = None,
        release: str | Sequence[str] | None = None,
        seeds: int | str | None = None,
        properties: str | Sequence[str] | None = None,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - what it is called on the command line
    ) -> CheckedReport:
        """The report of these scenarios on these releases (all that ship, where none is named).

        Proved where it can be, by the scenario's seeds where not; by `seeds` alone (a number of them, or
        `'FIRST:END'`) where they are given. `set` overrides a bound, a time or a fault's budget.
        """
        from wakeproof.testing.check import check_called  # noqa: PLC0415 - the harness, for those who use it

        words = {"scenario": scenario, "release": release, "seeds": seeds, "properties": properties, "set": set}
        return check_called(self._item, words)

    @property
    def report(self) -> CheckedReport:
        """What the test's own mark found."""
        if REPORT not in self._item.stash:
            pytest.fail("wakeproof.report: the test has no mark; write @pytest.mark.wakeproof(...)", pytrace=False)
        return self._item.stash[REPORT]


@pytest.fixture
def wakeproof(request: pytest.FixtureRequest) -> Wakeproof:
    """Check scenarios on releases: `wakeproof(scenario='newer-wake', release='decoupled').row('token_owner')`."""
    return Wakeproof(request.node)


@pytest.fixture(name=CHOSEN)
def _wakeproof_chosen(request: pytest.FixtureRequest) -> Mapping[str, str]:
    """The scenario and release of one test of several."""
    chosen: Mapping[str, str] = request.param
    return chosen


def _words(item: pytest.Item) -> dict[str, Any]:
    """What its marks say together: those of a function before those of its class and module."""
    return dict(_pairs(item))


def _pairs(item: pytest.Item) -> Iterator[tuple[str, Any]]:
    for marker in reversed(list(item.iter_markers("wakeproof"))):
        yield from marker.kwargs.items()


def _is_list(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(name, str) for name in value)
