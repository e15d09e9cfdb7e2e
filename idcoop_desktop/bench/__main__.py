"""`python3 dev.py bench`: print the table and write the report."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

from idcoop_desktop.bench import measure_all, table

if __name__ == "__main__":
    report = Path(sys.argv[1])
    results = measure_all()
    machine = {"python": platform.python_version(), "system": platform.platform()}
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(
        json.dumps({"machine": machine, "measures": results}, ensure_ascii=False, indent=1),
        encoding="utf-8",
    )
    sys.stdout.write(f"{table(results)}\n\n{report}\n")
