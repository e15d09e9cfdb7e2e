"""Ideas: the express note from anywhere, and dropping one with a reason."""
