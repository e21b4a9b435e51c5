"""`--wakeproof-replay FILE`: a run of pytest that holds one test, which fails while the counterexample breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wakeproof.campaign.replay import ReplayVerdict, machine_for, replay_file
from wakeproof.campaign.trust import check_trusted
from wakeproof.counterexample.file import Counterexample, Regression, read
from wakeproof.counterexample.story import story
from wakeproof.errors import UserError, pointing_at
from wakeproof.visible import one_line, spoken


class Replaying:
    """The plugin of such a run: nothing else is collected. Raises `pytest.UsageError` for a file of no use."""

    def __init__(self, config: pytest.Config, file: str, *, trust: bool) -> None:
        self.path = (config.invocation_params.dir / file).resolve()
        self.kept = _read(Path(file), self.path, trust=trust)
        config.args = [str(self.path)]

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        if file_path != self.path:
            return None
        collector: ReplayFile = ReplayFile.from_parent(parent, path=file_path)
        collector.kept = self.kept
        return collector


def _read(file: Path, path: Path, *, trust: bool) -> Counterexample | Regression:
    """What the file keeps, once its world and release are known to be there."""
    try:
        kept = read(path)
        with pointing_at(file):
            check_trusted(kept, trust=trust, flag="--wakeproof-trust")
            machine_for(kept, kept.release)
            if isinstance(kept, Counterexample) and kept.reaches:
                what = f"it is a run to the behaviour '{kept.reaches}', which breaks nothing"
                raise UserError(what, remedy="wakeproof replay shows it, step by step")
    except UserError as error:
        raise pytest.UsageError(f"--wakeproof-replay: {spoken(one_line(str(error)))}") from None
    return kept


class ReplayFile(pytest.File):
    """The counterexample's file."""

    kept: Counterexample | Regression

    def collect(self) -> Iterator[pytest.Item]:
        yield ReplayItem.from_parent(self, name=self.kept.property)


class ReplayItem(pytest.Item):
    """Passes where the run applies and passes; where it does not apply, it has shown nothing, and fails."""

    parent: ReplayFile

    def runtest(self) -> None:
        kept = self.parent.kept
        replayed = replay_file(kept, kept.release)
        if replayed.answer is not ReplayVerdict.PASSES:
            told = f"{kept.property} in {kept.scenario} on {kept.release}: {replayed.answer.value}"
            lines = [told, f"({replayed.how})", *(story(replayed.run, sites=True) if replayed.run else ())]
            pytest.fail(spoken("\n".join(map(one_line, lines))), pytrace=False)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, f"replay of {self.name}"
