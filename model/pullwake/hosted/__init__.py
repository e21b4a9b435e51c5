"""A release that is a module over a pipe, with HTTP and SQL of its own: how this world reads it, and answers it."""
