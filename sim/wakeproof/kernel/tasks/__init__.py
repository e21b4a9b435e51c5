"""Requests in flight: what every world of servers and callers needs, written once.

A world says in an `Environment` who may ask for what and what each effect does; `Tasks` runs the handlers, `faults` has
the rules by which calls fail, answers are lost and servers restart, `Budgets` counts how often each may.
"""
