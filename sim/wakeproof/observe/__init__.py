"""The release under test, run once per history: effects, the observation tree, and the rules a release must keep."""
