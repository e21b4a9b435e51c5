"""Brings pytest's own `pytester`, which only a conftest at the top may."""

pytest_plugins = ["pytester"]
