"""Files from and to the outside: all input is hostile, all output is harmless."""
