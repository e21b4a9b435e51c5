"""What must hold: one file for each property, with a bug that breaks it, which every check has to find."""

from __future__ import annotations

from lock.properties import lock_comes_free, no_stale_write, one_holder, tokens_grow

FILES = (one_holder, tokens_grow, no_stale_write, lock_comes_free)
PROPERTIES = tuple(file.PROPERTY for file in FILES)
CANARIES = tuple(file.CANARY for file in FILES)
PLANTED = {file.CANARY.release: file.PLANTED for file in FILES}
