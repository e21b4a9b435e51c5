"""Trials of mutants on a cluster: each is held by a process of a worker's, as here; behaviours travel with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import NamedTuple

import msgspec

from wakeproof.encoded import encoded
from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.processes import Trials
from wakeproof.mutants.trial import Trial, TrialEvidence
from wakeproof.workers.cluster import workers_for
from wakeproof.workers.pool import Workers


class SentTrial(NamedTuple):
    """A trial as JSON, the behaviours of its settings, and how many seconds it may take; None: as many as it needs."""

    trial: bytes
    behaviours: tuple[bytes, ...]
    limit: float | None


class HeldTrial(NamedTuple):
    """What was observed, and the behaviours after that: the code unchanged writes them."""

    observed: TrialEvidence
    behaviours: tuple[bytes, ...]


def hold(sent: SentTrial) -> HeldTrial:
    """Hold a trial on the machine that this runs on."""
    trial = msgspec.json.decode(sent.trial, type=Trial)
    with ExitStack() as stack, Trials(1, 0.0) as trials:
        files = [stack.enter_context(tempfile.TemporaryFile()) for _ in trial.settings]
        for file, behaviour in zip(files, sent.behaviours, strict=True):
            file.write(behaviour)
            file.flush()
            file.seek(0)
        here = [
            msgspec.structs.replace(setting, behaviour=file.fileno())
            for setting, file in zip(trial.settings, files, strict=True)
        ]
        observed = trials.one(msgspec.structs.replace(trial, settings=tuple(here)), sent.limit)
        return HeldTrial(observed, tuple(_content(file.fileno()) for file in files))


class ClusterTrials(Trials):
    """Trials as tasks of a cluster."""

    def __init__(self, workers: Workers, max_seconds: float) -> None:
        super().__init__(workers.jobs, max_seconds)
        self._workers = workers

    def all(
        self, mutants: Sequence[Mutant], trial: Callable[[Mutant], Trial]
    ) -> Iterator[tuple[Mutant, TrialEvidence]]:
        """As they come, some at once."""
        some_at_once = 4 * self._workers.jobs
        for first in range(0, len(mutants), some_at_once):
            found = list[tuple[Mutant, TrialEvidence]]()
            some = mutants[first : first + some_at_once]
            work = [(mutant, _sent(trial(mutant), self.max_seconds or None)) for mutant in some]
            self._workers.run(hold, work, partial(_take, found))
            yield from found

    def one(self, trial: Trial, limit: float | None) -> TrialEvidence:
        """What a trial observed; behaviours are brought back to the files that it names."""
        held = list[HeldTrial]()
        self._workers.run(hold, [(None, _sent(trial, limit))], lambda _, found: held.append(found))
        for setting, behaviour in zip(trial.settings, held[0].behaviours, strict=True):
            os.pwrite(setting.behaviour, behaviour, 0)
        return held[0].observed


def _take(found: list[tuple[Mutant, TrialEvidence]], mutant: Mutant, held: HeldTrial) -> None:
    found.append((mutant, held.observed))


def _sent(trial: Trial, limit: float | None) -> SentTrial:
    return SentTrial(encoded(trial), tuple(_content(setting.behaviour) for setting in trial.settings), limit)


def _content(file: int) -> bytes:
    return os.pread(file, os.fstat(file).st_size, 0)


@contextmanager
def trials_for(cluster: str | None, jobs: int, max_seconds: float) -> Iterator[Trials]:
    """Trials in processes here, or on a cluster."""
    if cluster is None:
        with Trials(jobs, max_seconds) as trials:
            yield trials
    else:
        with workers_for(cluster, jobs) as workers:
            yield ClusterTrials(workers, max_seconds)
