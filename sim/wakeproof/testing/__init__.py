"""For tests written in Python: a plugin for pytest, and strategies for Hypothesis."""
