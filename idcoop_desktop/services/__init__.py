"""What the team does, one verb a function; usable from a script, without a window."""
