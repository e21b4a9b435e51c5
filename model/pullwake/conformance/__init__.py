"""The simulated tables held against PostgreSQL: what steps send, what the tables say then, and real failures."""
