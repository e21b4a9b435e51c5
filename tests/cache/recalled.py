"""Campaigns that know each other, in one line each: what was computed is told by pieces, never by time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from wakeproof.cache.store import Store
from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.recall import Recall
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.counterexample.file import encode as encode_counterexample
from wakeproof.results.schema import encode
from wakeproof.scenario.library import load_all


class Recalled(NamedTuple):
    """What came of it, the pieces that were computed as `(sort, whose)`, and the lines that were said."""

    outcome: CampaignOutcome
    computed: list[tuple[str, str]]
    said: list[str]

    @property
    def files(self) -> dict[str, bytes]:
        """Every byte that is written of it."""
        kept = {name: encode_counterexample(each) for name, each in self.outcome.counterexamples.items()}
        return kept | {"results.json": encode(self.outcome.report)}

    def sorts(self) -> list[str]:
        return sorted({sort for sort, _ in self.computed})


@contextmanager
def watched() -> Iterator[list[tuple[str, str]]]:
    """Each piece that is computed, canaries too."""
    computed, keep, planted = list[tuple[str, str]](), Recall.keep, Recall.planted

    def kept(recall: Recall, sort: Any, found: Any, of: str) -> Any:
        computed.append((sort.name, of))
        return keep(recall, sort, found, of)

    def looked_for(recall: Recall, kind: Any, canary: Any, settings: Any, prove: Callable[[], Any]) -> Any:
        def proving() -> Any:
            computed.append(("canary", canary.release))
            return prove()

        return planted(recall, kind, canary, settings, proving)

    with mock.patch.object(Recall, "keep", kept), mock.patch.object(Recall, "planted", looked_for):
        yield computed


def recalled(
    folder: Path,
    *scenarios: str,
    releases: Sequence[str] = ("checked",),
    settings: Sequence[str] = (),
    seeds: range | None = None,
    method: Method = Method.BOTH,
    limits: Limits | None = None,
    on_progress: Callable[[int, int, str], None] = lambda done, total, what: None,
    **asked: Any,
) -> Recalled:
    """A campaign on one process, of the small world `lock` unless it is told, whose results are kept in a folder."""
    said = list[str]()
    loaded = load_all(scenarios or ("lock-pause",), settings, releases)
    pairs = [Pair(each, release, seeds or range(20)) for each in loaded for release in releases]
    with watched() as computed:
        outcome = campaign(pairs, 1, on_progress, method, limits, recall=Recall(Store(folder, said.append)), **asked)
    return Recalled(outcome, computed, said)


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "results").rglob("*") if path.is_file())
