"""What is computed of a pair in one turn: its proof, then its directed runs, then the runs for its figures.

One process does all three on one machine, which the proof has taught what the others take up. Of each pair, the
proof comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count

from wakeproof.campaign.decided import Decisions
from wakeproof.campaign.directed_rows import observe
from wakeproof.campaign.job import last_of_turn
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.pace import Pace
from wakeproof.campaign.proof import Proved, prove_job
from wakeproof.campaign.recall import WorkPart
from wakeproof.campaign.study import Studied, study_job
from wakeproof.campaign.work import Work
from wakeproof.checker.limits import INTERRUPTED, Limits
from wakeproof.results.schema import Observed
from wakeproof.workers.cluster_parts import Sharing
from wakeproof.workers.limits import Allowed

FIGURES = "runs by the clock, for the figures"
_TURNS = count()
"""No two turns of a process have the same number, whatever campaign they are of."""


@dataclass(frozen=True)
class ProofParts:
    """Proofs as they are asked for, and who hears of them; explorations are kept in a `ledger`, if there is one.

    With `sharing` a large one is parted among workers.
    """

    limits: Limits
    behaviour: bool
    pace: Pace
    decisions: Decisions
    ledger: str = ""
    sharing: Sharing | None = None

    def of(self, work: Work, turn: int) -> WorkPart:
        limits, job, whose = self.limits, work.pair.job, str(work.pair)
        return WorkPart(
            Sort("proof", (limits.engine, limits.states, limits.symmetry, self.behaviour)),
            partial(
                prove_job,
                limits=limits,
                behaviour=self.behaviour,
                turn=turn,
                ledger=self.ledger,
                sharing=self.sharing,
            ),
            job,
            self._take,
            lambda states: self.pace.at(whose, states),
            Allowed(limits.mib, limits.seconds),
        )

    def _take(self, work: Work, proved: Proved) -> None:
        work.proved = proved
        self.pace.finished(str(work.pair), proved.proof.states)
        self.decisions.proved(work)
        if proved.proof.limit == INTERRUPTED:
            raise KeyboardInterrupt


@dataclass
class PairParts:
    """The parts of a pair: a proof if `proofs` are asked for, directed runs, and for figures so many runs.

    `on_part` is told of each part that is no proof.
    """

    proofs: ProofParts | None
    figure_runs: int
    on_part: Callable[[str], None]

    def of(self, work: Work) -> Iterator[WorkPart]:
        """Each is asked for when the one before has been taken: what the proof shows may spare runs."""
        turn, job = next(_TURNS), work.pair.job
        if self.proofs:
            yield self.proofs.of(work, turn)
        directed = partial(observe, turn=turn)
        if not self.figure_runs:
            yield WorkPart(Sort("directed"), partial(last_of_turn, directed), job, self._take_directed)
            return
        yield WorkPart(Sort("directed"), directed, job, self._take_directed)
        longer = work.proved is None or not work.proved.proof.unbreakable
        study = partial(study_job, runs=self.figure_runs, longer=longer, turn=turn)
        sort = Sort("study", (self.figure_runs, longer))
        yield WorkPart(sort, partial(last_of_turn, study), job, self._take_studied)

    def _take_directed(self, work: Work, observed: tuple[Observed, ...]) -> None:
        work.observed = observed
        self.on_part(f"directed runs: {work.pair}")

    def _take_studied(self, work: Work, studied: Studied) -> None:
        work.studied = studied
        self.on_part(f"{FIGURES}: {work.pair}")
