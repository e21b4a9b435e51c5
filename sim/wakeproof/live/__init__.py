"""Real runs beside the timed scheduler's prediction of them."""
