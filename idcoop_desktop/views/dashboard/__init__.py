"""The dashboard: what the scheme achieved, a table behind each chart, and thanks to whom."""
