"""wakeproof: runs a real release module through the orders in which restarts, newer wakes and failures can fall."""

__version__ = "0.1.0"
