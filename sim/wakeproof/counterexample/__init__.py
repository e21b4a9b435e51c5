"""What a run leaves behind: labels, choices, executions, stories, counterexamples, verdicts."""
