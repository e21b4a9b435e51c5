"""What must hold: one file for each property, with a bug that breaks it, which every check has to find."""

from __future__ import annotations

from my_lock.properties import lock_comes_free, no_stale_write

FILES = (no_stale_write, lock_comes_free)
PROPERTIES = tuple(file.PROPERTY for file in FILES)
CANARIES = tuple(file.CANARY for file in FILES)
PLANTED = {file.CANARY.release: file.PLANTED for file in FILES}
