"""Conformance: every transition of an explored graph that sends something, sent to the real thing."""
