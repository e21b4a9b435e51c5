"""A lock with leases and fencing tokens: the example world, small enough to be copied."""
