"""All mutants of a release: each on its trial in a process of its own, several at once, remembered as they come."""

from __future__ import annotations

import hashlib
import importlib.util
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import msgspec

from wakeproof.errors import UserError
from wakeproof.interrupts import holding, interruptible
from wakeproof.mutants.cluster_trials import trials_for
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.mutant import Mutant, by_hand
from wakeproof.mutants.processes import Trials
from wakeproof.mutants.results import MutantOutcome, MutantResult, MutantResults
from wakeproof.mutants.trial import DIRECTED, Setting, Trial, TrialEvidence
from wakeproof.progress import OnProgress
from wakeproof.scenario.mutations import Mutations
from wakeproof.scenario.scenario import Scenario


@dataclass(frozen=True)
class Court:
    """Where mutants are tried: the release, the scenarios, and the limits of each trial."""

    release: str
    scenarios: Sequence[Scenario]
    max_states: int
    max_seconds: float
    jobs: int
    runs: int = 0


def mutants_of(mutations: Mutations) -> list[Mutant]:
    """Those written by hand, then those made by operators; names are unique."""
    try:
        from wakeproof.mutants.operators import by_operator  # noqa: PLC0415 - only here is the mutation tool needed
    except ImportError:
        remedy = "pip install '.[mutants]'"
        raise UserError("cosmic-ray, which makes mutants by operator, is not installed", remedy=remedy) from None
    made = [*by_hand(mutations.written), *(mutant for target in mutations.targets for mutant in by_operator(target))]
    return list({mutant.name: mutant for mutant in made}.values())


def try_all(
    court: Court, mutants: Sequence[Mutant], memory: Memory, on_progress: OnProgress, cluster: str | None = None
) -> MutantResults:
    """Every mutant's result, in the order given; an interrupt leaves out those that were not done.

    Trials are held here, or on a `cluster`.
    """
    with ExitStack() as files, trials_for(cluster, court.jobs, court.max_seconds) as trials:
        case = _CourtCase(court, memory, trials, files)
        found, complete = case.results(mutants, on_progress)
    return MutantResults(
        release=court.release,
        scenarios=tuple(scenario.name for scenario in court.scenarios),
        properties=(*court.scenarios[0].kind.properties, DIRECTED),
        mutants=tuple(found[mutant.name] for mutant in mutants if mutant.name in found),
        runs=court.runs,
        complete=complete,
    )


@dataclass
class _CourtCase:
    court: Court
    memory: Memory
    trials: Trials
    files: ExitStack
    found: dict[str, MutantResult] = field(default_factory=dict)

    def results(self, mutants: Sequence[Mutant], on_progress: OnProgress) -> tuple[dict[str, MutantResult], bool]:
        keys = {mutant.name: self._key(mutant) for mutant in mutants}
        self.found = {name: known for name, key in keys.items() if (known := self.memory.get(key)) is not None}
        missing = [mutant for mutant in mutants if mutant.name not in self.found]
        try:
            if missing:
                with interruptible():
                    self._try(missing, keys, lambda what: on_progress(len(self.found), len(mutants), what))
        except KeyboardInterrupt:
            return self.found, False
        return self.found, True

    def _try(self, missing: Sequence[Mutant], keys: Mapping[str, str], on_progress: Callable[[str], None]) -> None:
        on_progress("the code unchanged")
        settings = self._settings()
        for mutant, observed in self.trials.all(missing, lambda mutant: self._trial(mutant, settings)):
            result = result_of(mutant, observed)
            with holding():
                self.found[mutant.name] = result
                if result.outcome is not MutantOutcome.INCONCLUSIVE:  # which may be another one at another time
                    self.memory.put(keys[mutant.name], result)
            on_progress(f"{mutant.name}: {result.outcome.value}")

    def _settings(self) -> tuple[Setting, ...]:
        """The scenarios from the smallest to the largest, the behaviour of the unchanged code kept for each.

        It is kept in files without names, of which nothing stays however this process ends.
        """
        files = [
            Setting(str(scenario.path), self.files.enter_context(tempfile.TemporaryFile()).fileno())  # noqa: SIM115 - closed by the stack
            for scenario in self.court.scenarios
        ]
        observed = self.trials.one(Trial(self.court.release, tuple(files), self.court.max_states), limit=None)
        if observed.open:
            what = f"the code unchanged cannot be explored whole: {observed.open[0]}"
            raise UserError(what, remedy="raise --max-states, or leave that scenario out")
        sized = (msgspec.structs.replace(setting, states=observed.states[setting.path]) for setting in files)
        return tuple(sorted(sized, key=lambda setting: (setting.states, setting.path)))

    def _trial(self, mutant: Mutant, settings: tuple[Setting, ...]) -> Trial:
        court = self.court
        return Trial(court.release, settings, court.max_states, mutant.module, mutant.source, court.runs)

    def _key(self, mutant: Mutant) -> str:
        """Of everything that a result depends on: the harness, the model, the scenarios, the limits, the mutant."""
        court = self.court
        limits = f"{court.release} {court.max_states} {court.max_seconds} {court.runs} {mutant.module}"
        return _digest(self._sources, limits.encode(), mutant.source.encode())

    @cached_property
    def _sources(self) -> bytes:
        packages = ("wakeproof", self.court.scenarios[0].kind.bounds.__module__.partition(".")[0])
        code = (path for package in packages for path in sorted(_folder(package).rglob("*.py")))
        return _digest(*map(_read, (*code, *(scenario.path for scenario in self.court.scenarios)))).encode()


def result_of(mutant: Mutant, observed: TrialEvidence) -> MutantResult:
    """Killed by whatever broke; else open if anything stayed open; else alive, or no other release at all."""
    kills = observed.kills
    because: tuple[str, ...] = ()
    if kills:
        outcome = MutantOutcome.KILLED
    elif observed.open:
        outcome, because = MutantOutcome.INCONCLUSIVE, observed.open
    else:
        outcome, because = (
            (MutantOutcome.SURVIVED, observed.unlike) if observed.unlike else (MutantOutcome.EQUIVALENT, ())
        )
    least = min((kill.states for kill in kills), default=None)
    return MutantResult(mutant.name, mutant.change, outcome, kills, least, because, observed.shown)


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


@cache
def _read(path: Path) -> bytes:
    return path.read_bytes()


def _digest(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()
