"""People written down twice: shown while one is typed or all at once, merged, parted again."""
