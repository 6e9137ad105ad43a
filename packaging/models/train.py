"""Train the detector's weights from the annotated articles, to the same bytes each time.

    python packaging/models/train.py ../shared/gold

Only articles whose name begins with wikinews-en are used. Pure Python, seeded, plain arithmetic.
"""

from __future__ import annotations

import json
import sys
from dataclasses import fields
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "app"), str(Path(__file__).parent)]

import corpus  # noqa: E402
import tasks  # noqa: E402

from redpencil.detect.models.linear import FORMAT, Weights  # noqa: E402


def written(name: str, model: Weights) -> str:
    """Return a model as text: sorted, one feature a line, so that changes can be read."""
    head = json.dumps({"format": FORMAT, "name": name})[:-1]
    rows = ",\n".join(f"{json.dumps(n)}:{model[n]}" for n in sorted(model))
    return f'{head}, "weights": {{\n{rows}\n}}}}\n'


def main() -> int:
    """Write resources/models."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    articles = corpus.read(Path(sys.argv[1]))
    if not articles:
        print(f"No annotated articles in {sys.argv[1]}.")
        return 2
    models = tasks.train(tasks.lessons(Path(sys.argv[1]), articles))
    for field in fields(models):
        path = ROOT / "resources" / "models" / f"{field.name}.json"
        path.write_text(written(field.name, getattr(models, field.name)), encoding="utf-8")
        print(path.name, len(getattr(models, field.name)), "weights,", path.stat().st_size, "bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
