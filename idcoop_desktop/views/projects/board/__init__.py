"""The board of projects: one column a state, cards that are dragged from one to another."""
