"""The start page: what waits, what is late, what is left, and the ideas to follow up."""
