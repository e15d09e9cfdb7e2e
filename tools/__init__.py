"""What guards the packages we ship; used by dev.py, never shipped."""
