"""The window program: reads its arguments and hands over to the application."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path


def main() -> int:
    """Run the window; return its exit code."""
    parser = argparse.ArgumentParser(prog="idcoop-desktop", description="IDCoop")
    parser.add_argument("--data", type=Path, metavar="DOSSIER", help="dossier de la base")
    parser.add_argument(
        "--self-check", action="store_true", help="vérifie le programme lui-même, sans rien garder"
    )
    words, _qt = parser.parse_known_args()
    # Loading only adds; once it runs, the window has a collector of its own.
    gc.disable()
    from idcoop_desktop import app

    if words.self_check:
        gc.enable()
        return app.self_check()
    return app.run(words.data)


if __name__ == "__main__":
    sys.exit(main())
