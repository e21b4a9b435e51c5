"""What is known already: results by the digest of all that they depend on, in a folder of their own."""
