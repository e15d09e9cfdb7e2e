"""Bringing people in from a spreadsheet: the file, its columns, a preview, then all at once."""
