"""The compiled engine: the interpreter's exploration and passes, in loops over flat arrays."""
