"""A walk through the state graph of a scenario: where it stands, what is told of that, on a screen or line by line."""
