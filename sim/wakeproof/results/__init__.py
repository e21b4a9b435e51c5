"""Results: what `results.json` keeps, read back, validated, merged and compared."""
