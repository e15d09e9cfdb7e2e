"""Receipts and quotes: taken in, and read inside the program."""
