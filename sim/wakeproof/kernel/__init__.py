"""The world as a transition system: immutable states, `enabled(state)`, `step(state, action)`; and its requests."""
