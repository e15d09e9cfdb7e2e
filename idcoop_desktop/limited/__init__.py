"""Files from outside are read by processes of their own: they may crash, swell or hang alone."""

from __future__ import annotations

# What the frozen console program understands before any verb: it has no interpreter to lend to
# the processes that read files.
READ_WORKBOOK, READ_PICTURE = "--read-workbook", "--read-picture"
