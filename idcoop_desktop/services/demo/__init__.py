"""A believable year at an invented coop, to discover the program with."""
