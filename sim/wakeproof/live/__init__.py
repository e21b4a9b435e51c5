"""Real runs beside the timed driver's prediction of them."""
