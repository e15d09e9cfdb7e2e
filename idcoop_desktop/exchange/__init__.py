"""Files from and to the outside: all input is hostile, all output is harmless."""

from __future__ import annotations

# What the frozen console program understands before any verb: it has no interpreter to lend to
# the process that reads workbooks.
READ_WORKBOOK = "--read-workbook"
