"""The line protocol by which a module under test runs in a process of its own, in whatever language (PROTOCOL.md)."""
