"""Mutants: single-point changes of the real code, and whether the scenarios and properties notice them."""
