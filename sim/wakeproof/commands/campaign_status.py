"""What `wakeproof campaign status` tells of a ledger."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec
from rich.console import Console
from rich.table import Table

from wakeproof.cache.ledger import Ledger
from wakeproof.campaign.ledgered import CampaignStatus, statuses
from wakeproof.commands.console import console_for
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.errors import UserError
from wakeproof.report.terminal import say
from wakeproof.visible import one_line, spoken

MIB = 1 << 20
COLUMNS = {"proof": "proved", "directed": "directed runs", "study": "figures", "shrunk": "shrunk"}
"""By sort of piece, the head of its column."""


class KeptExploration(msgspec.Struct, frozen=True):
    """An exploration that was cut: the digest of what it depends on, and the bytes that it takes."""

    name: str
    size: int


class LedgerStatus(msgspec.Struct, frozen=True):
    """All that is told: campaigns, explorations that were cut, and how many records are damaged."""

    campaigns: Sequence[CampaignStatus]
    explorations: tuple[KeptExploration, ...]
    damaged: int


def show_status(where: str, json: str | None) -> int:
    """Every campaign of a ledger, whoever noted it. Raises `UserError` where there is none: nothing was noted there."""
    check_json(json)
    lines = list[str]()
    ledger = Ledger(where, lines.append)
    ledger.refresh()
    kept = tuple(KeptExploration(*each) for each in ledger.folder.files())
    status = LedgerStatus(tuple(statuses(ledger)), kept, len(ledger.damaged))
    if not (status.campaigns or kept or status.damaged or lines):
        remedy = "give the --ledger that a campaign was given"
        raise UserError("no campaign is noted there", where=where, remedy=remedy)
    console = console_for(json)
    for campaign in status.campaigns:
        _show(console, campaign)
    if kept:
        size = sum(each.size for each in kept) / MIB
        say(console, f"{len(kept)} explorations were cut, and go on from here: {size:,.1f} MiB")
    if status.damaged:
        say(console, f"{status.damaged} damaged records are not used")
    for line in lines:
        sys.stderr.write(f"wakeproof: {spoken(one_line(line))}\n")
    write_json(json, status)
    return 0


def _show(console: Console, campaign: CampaignStatus) -> None:
    done = sum(sum(pair.done.values()) > 0 for pair in campaign.pairs)
    state = "complete" if campaign.complete else f"begun, {done} of {len(campaign.pairs)} pairs have results"
    table = Table("pair", *COLUMNS.values(), "runs", title=f"{campaign.words}: {state}", title_justify="left")
    for pair in campaign.pairs:
        runs = f"{pair.runs:,} of {pair.seeds:,}" if pair.runs else ""
        table.add_row(pair.of, *(str(pair.done[sort] or "") for sort in COLUMNS), runs)
    console.print(table)
