"""Puts this folder on the path, so that every test of the harness can import `toys`."""
