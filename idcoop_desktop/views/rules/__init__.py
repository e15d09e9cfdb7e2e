"""The rules and amounts of the three schemes: what holds, since when, and changing it."""
