"""Trials in processes of their own: several at once, each ended when it takes too long or when somebody interrupts."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Self

import msgspec

from wakeproof.encoded import encoded
from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.trial import Trial, TrialEvidence
from wakeproof.processes import words


class Trials:
    """A context that no trial outlives; nor does any outlive this process."""

    def __init__(self, jobs: int, max_seconds: float) -> None:
        self.jobs, self.max_seconds = jobs, max_seconds
        self._under_way: dict[subprocess.Popen[bytes], None] = {}
        self._over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        self._over = True
        for process in tuple(self._under_way):
            process.kill()

    def all(
        self, mutants: Sequence[Mutant], trial: Callable[[Mutant], Trial]
    ) -> Iterator[tuple[Mutant, TrialEvidence]]:
        """As they come. An interrupt ends those under way before it is passed on."""
        with ThreadPoolExecutor(self.jobs) as threads:
            waiting: dict[Future[TrialEvidence], Mutant] = {
                threads.submit(self.one, trial(mutant), self.max_seconds): mutant for mutant in mutants
            }
            try:
                while waiting:
                    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in [future for future in waiting if future in done]:
                        yield waiting.pop(future), future.result()
            except BaseException:
                self._end()
                threads.shutdown(cancel_futures=True)
                raise

    def one(self, trial: Trial, limit: float | None) -> TrialEvidence:
        """What a trial observed; one that had to be ended, or ended itself, leaves everything open."""
        if self._over:
            return TrialEvidence(open=("it was not begun",))
        with subprocess.Popen(  # noqa: S603 - this program itself, on what its own user asked for
            words("wakeproof.mutants.trial"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            pass_fds=[setting.behaviour for setting in trial.settings],
        ) as process:
            self._under_way[process] = None
            try:
                out, err = process.communicate(encoded(trial), timeout=limit or None)
            except subprocess.TimeoutExpired:
                return TrialEvidence(open=(f"it took more than {limit:g} s",))
            finally:
                process.kill()
                self._under_way.pop(process, None)
        if process.returncode:
            return TrialEvidence(open=(_last_line(err),))
        return msgspec.json.decode(out, type=TrialEvidence)


def _last_line(err: bytes) -> str:
    """What it died of."""
    lines = err.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it died without a word"
