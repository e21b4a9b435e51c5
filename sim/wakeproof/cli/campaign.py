"""`wakeproof campaign`: what of the campaigns in a ledger is done."""

from __future__ import annotations

from enum import StrEnum

from wakeproof.cli.options import Json, LedgerPlace, examples, ledger_place
from wakeproof.errors import UserError

EXAMPLES = examples("campaign status --ledger runs/ledger", "campaign status --ledger runs/ledger --json -")


class CampaignAction(StrEnum):
    STATUS = "status"


def campaign_command(what: CampaignAction, ledger: LedgerPlace = None, json: Json = None) -> int:
    """Show of each campaign in a ledger which pieces of work are done, and which explorations were cut."""
    from wakeproof.commands.campaign_status import show_status  # noqa: PLC0415 - heavy, and no part of --help

    if not ledger:
        remedy = "give --ledger PATH, the one that the campaign was given"
        raise UserError("no ledger is named", where="campaign status", remedy=remedy)
    return show_status(ledger_place(ledger), json)
