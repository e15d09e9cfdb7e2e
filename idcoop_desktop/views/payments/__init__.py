"""Money going out: commitments, payments on their way, what proves them."""
