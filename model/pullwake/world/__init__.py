"""Everything around the module: upstream, servers, runners, producer, operator. Their rules are here alone."""
