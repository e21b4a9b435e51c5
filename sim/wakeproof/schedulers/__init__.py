"""Who moves next: one small file per strategy, and the one loop that runs a machine by any of them."""
