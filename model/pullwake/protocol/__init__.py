"""The protocol of runners and upstream as tables: no clock, no network, no slots. Simulated and live runs drive it."""
