"""Many runs: cut into chunks, run on processes, added up, judged."""
