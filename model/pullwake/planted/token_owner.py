"""Planted: clearing one stream's token empties the whole store, so a done takes the tokens of other streams along."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.tokens import OneStream
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


class ClearsEverything(OneStream):
    def clear_stream(self, stream_path: str) -> None:
        self.entries.clear()


# Two streams, since on a single one `decoupled` itself may clear a newer wake's token: between its `owns` and its
# `clear_stream` that wake may mint.
PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-token_owner",
        about="clear_stream empties the token store of every stream",
        tokens=ClearsEverything,
    ),
    property="token_owner",
    bounds={"streams": 2},
)
