"""`python3 dev.py bench`: each time beside the least that the same work could take, in one run."""

from __future__ import annotations

import dataclasses
import json
import platform
import tempfile
from pathlib import Path

from tests.bench import flyer, start, writing

REPORT = Path("build/bench.json")


def main() -> None:
    """Measure, print the table and write the report."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for part in (
            start.measures(Path(folder, "start")),
            writing.measures(Path(folder, "writing")),
            flyer.measures(),
        ):
            print(*(measure.line() for measure in part), sep="\n")
            print()
            lines += part
    REPORT.parent.mkdir(exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform()}
    report = {"machine": machine, "measures": [dataclasses.asdict(measure) for measure in lines]}
    REPORT.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"Written to {REPORT}")


if __name__ == "__main__":
    main()
