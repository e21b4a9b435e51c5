"""A counterexample: its trace, story, outline, ablation, timing and drawing, and the file that keeps it."""
