"""The cards of a project's sheet: each is built from the sheet and says what it is asked."""
