"""The annotated articles' own scorer, run in this process."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from typing import Any

from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.export.data import analysis
from tests.detect.samples import detected


def figures(shared: object) -> dict[str, float]:
    """Return the training articles' figures, English."""
    folder = Path(str(shared)) / "gold"
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec
    assert spec.loader
    score: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("wikinews-en-*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        article, found = detected(gold["text"])
        sheet = Worksheet(
            id=WorksheetId("x"), article=article, sentences=found.sentences, claims=found.claims
        )
        score.score_one(gold, analysis.to_plain(sheet), counts)
    return {
        "sentences": score.ratio(counts["sent.exact"], counts["sent.gold"]),
        "to check": score.prf(counts, "check")["f1"],
        "facts": score.prf(counts, "fact")["f1"],
        "elements": score.prf(counts, "element")["f1"],
    }
