"""`wakeproof cache`: the results that are known already, shown or forgotten."""

from __future__ import annotations

from enum import StrEnum

from wakeproof.cli.options import DEFAULT_CACHE, Cache, examples

EXAMPLES = examples("cache show", "cache clear")


class CacheAction(StrEnum):
    SHOW = "show"
    CLEAR = "clear"


def cache_command(what: CacheAction, cache: Cache = DEFAULT_CACHE) -> int:
    """Show how many results are kept from earlier calls, or delete them."""
    from wakeproof.commands.cache import clear_cache, show_cache  # noqa: PLC0415 - heavy, and no part of --help

    return (show_cache if what is CacheAction.SHOW else clear_cache)(cache)
