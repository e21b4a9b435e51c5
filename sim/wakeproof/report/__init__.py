"""Reports, one file per format: the terminal, summary.md, results.json."""
