"""What SQL does, learned from a real PostgreSQL: once for each statement, its parameters, and what its tables hold."""
