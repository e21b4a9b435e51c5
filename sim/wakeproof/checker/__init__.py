"""The checker: the whole state graph of a world, and what holds or is broken on it. Numbers in, numbers out."""
