"""Lets ``python -m idcoop_desktop.cli`` do what ``idcoop`` does."""

from __future__ import annotations

import sys

from idcoop_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
