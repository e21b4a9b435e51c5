"""The name of what `--world` sets in the environment, so that every process of a command knows it."""

WORLD_VARIABLE = "WAKEPROOF_WORLD"
