"""A kept run, as it is written by hand."""

REGRESSION = """
about = "x"
scenario = "restart-before-done"
release = "token_gated"
property = "no_leaked_claim"
order = ["server-0.restart"]
"""
