"""The command line: one file per command, and the place where errors become exit codes."""
