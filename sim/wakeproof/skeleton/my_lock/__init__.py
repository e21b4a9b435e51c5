"""A lock with leases and fencing tokens: its handlers, and the world that they are proved in."""
