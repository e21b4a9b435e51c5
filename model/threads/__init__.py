"""Threads over shared memory: a small world in which published concurrent programs run, each step of them a choice."""
