"""Every interleaving: the whole state graph of a world, and what is proved or broken on it."""
