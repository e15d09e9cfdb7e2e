"""`python3 dev.py bench [names]`: print the table and write the report."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

from idcoop_desktop.bench import entries, measure_all, table, usual


def main(report: Path, names: list[str]) -> int:
    """Measure the parts named, else the usual ones; 2 when a name is none."""
    known = entries()
    if unknown := [name for name in names if name not in known]:
        sys.stderr.write(f"Unknown: {', '.join(unknown)}. Known: {', '.join(known)}.\n")
        return 2
    left = [name for name in known if name not in (names or usual())]
    results = measure_all(
        names,
        tell=lambda name: sys.stderr.write(f"{name}…\n"),
        pictures=report.with_name("pictures"),
    )
    machine = {"python": platform.python_version(), "system": platform.platform()}
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(
        json.dumps({"machine": machine, "measures": results}, ensure_ascii=False, indent=1),
        encoding="utf-8",
    )
    others = f"Not measured: {', '.join(left)}.\n" if left else ""
    sys.stdout.write(f"{table(results)}\n\n{others}{report}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
