"""Scenario files: what they may say, how they are read, checked and overridden, and which worlds there are."""
