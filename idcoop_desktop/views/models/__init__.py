"""Item models over frozen rows; no model knows the base."""
