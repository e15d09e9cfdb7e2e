"""Reusable widgets: they take values, emit values and know nothing of the services."""
