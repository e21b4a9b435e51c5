"""Four ways to run one world: by simulated time, as constraints direct, as recorded; each a small file."""
