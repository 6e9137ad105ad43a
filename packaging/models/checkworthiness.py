"""Measure the features on public check-worthiness sets, beside what others published.

    python packaging/models/checkworthiness.py ../shared/claims-data

Each set's own training part trains weights that are thrown away afterwards; nothing is written.
The threshold is fixed in advance at 0. Sentences of the training part that recur in a test part
are dropped. Baselines: everything, the presence of a digit, the number of words.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "app"), str(Path(__file__).parent)]

import svm  # noqa: E402

from redpencil.detect import check_worth  # noqa: E402
from redpencil.detect.facts import features  # noqa: E402
from redpencil.domain.article import Part  # noqa: E402
from redpencil.domain.sentence import Attribution  # noqa: E402
from redpencil.domain.span import Span  # noqa: E402

Row = tuple[str, bool, str]
"""Text, check-worthy, group (a debate)."""
Scorer = Callable[[str], float]
COST, ROUNDS, LEXICAL = 0.05, 12, 0.6


def names(text: str) -> list[str]:
    """Name what speaks for a sentence: the detector's signs and its words by ones and twos."""
    scene = features.scene(text, Span(0, len(text)), (), ())
    lows = [w.low for w in scene.words]
    digits = f"digit{any(c.isdigit() for c in text)}"
    pairs = [f"b={a},{b}" for a, b in pairwise(lows)]
    signs = check_worth.signs(scene, Part.BODY, (), Attribution.NONE) if scene.words else []
    return [digits, *(f"w={w}" for w in lows), *pairs, *(s for s in signs if "=" not in s)]


def learned(rows: Sequence[Row]) -> Scorer:
    """Return a scorer trained on these rows; the rarer answer costs more."""
    data = [names(text) for text, _, _ in rows]
    index = svm.index_of(data, 3)
    scales = [LEXICAL if "=" in n else 1.0 for n in index]
    vectors = [[(i, v * scales[i]) for i, v in svm.vector(d, index)] for d in data]
    share = sum(y for _, y, _ in rows) / len(rows)
    costs = [COST * (1 - share if y else share) for _, y, _ in rows]
    found = svm.fit(vectors, [1 if y else -1 for _, y, _ in rows], costs, len(index), ROUNDS)
    return lambda text: sum(found[i] * v * scales[i] for i, v in svm.vector(names(text), index))


def average_precision(ranked: Sequence[bool]) -> float:
    """Return the mean of the precision at each right one; ``ranked`` best first."""
    right, total = 0, 0.0
    for place, wanted in enumerate(ranked, 1):
        if wanted:
            right += 1
            total += right / place
    return total / right if right else 0.0


def measured(rows: Sequence[Row], scorer: Scorer) -> tuple[float, float, float]:
    """Return F1 of the positive class, average precision, and its mean over the groups."""
    scores = [scorer(text) for text, _, _ in rows]
    hits = sum(s > 0 and y for s, (_, y, _) in zip(scores, rows, strict=True))
    said, asked = sum(s > 0 for s in scores), sum(y for _, y, _ in rows)
    groups: dict[str, list[tuple[float, int, bool]]] = defaultdict(list)
    for number, (score, (_, wanted, group)) in enumerate(zip(scores, rows, strict=True)):
        groups[group].append((-score, number, wanted))
    ranked = sorted(entry for entries in groups.values() for entry in entries)
    each = [average_precision([w for _, _, w in sorted(g)]) for g in groups.values()]
    f1 = 2 * hits / (said + asked) if said + asked else 0.0
    return f1, average_precision([w for _, _, w in ranked]), sum(each) / len(each)


BASELINES: tuple[tuple[str, Scorer], ...] = (
    ("everything", lambda text: 1.0),
    ("contains a digit", lambda text: 1.0 if any(c.isdigit() for c in text) else -1.0),
    ("number of words", lambda text: len(text.split()) - 15.5),
)


def table(title: str, train: Sequence[Row], tests: dict[str, list[Row]], published: str) -> None:
    """Train on one set and print its figures and the baselines'."""
    known = {text for rows in tests.values() for text, _, _ in rows}
    kept = [row for row in train if row[0] not in known]
    scorer = learned(kept)
    print(f"\n{title}: trained on {len(kept)} ({len(train) - len(kept)} repeats dropped)")
    print(f"published: {published}")
    for name, rows in tests.items():
        print(f"  {name}: {len(rows)} sentences, {sum(y for _, y, _ in rows)} check-worthy")
        for label, one in (*BASELINES, ("ours", scorer)):
            f1, ap, mean = measured(rows, one)
            print(f"    {label:18} F1 {f1:.3f}  AP {ap:.3f}  MAP by debate {mean:.3f}")


def checkthat(path: Path) -> list[Row]:
    """Read a file of CheckThat 2024."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(r["Text"].strip('"'), r["class_label"] == "Yes", "") for r in rows if r["Text"]]


def clef(path: Path) -> list[Row]:
    """Read a file of CLEF 2019, task 1."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(r["text"], r["label"] == "1", r["file_name"]) for r in csv.DictReader(file)]


def main() -> int:
    """Print the tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "claims-data"
    if not folder.is_dir():
        print(f"Skipped: {folder} is not here.")
        return 0
    ct = folder / "checkthat-2024"
    stem = "CT24_checkworthy_english_"
    tests = {
        "CheckThat 2023 test": checkthat(ct / f"{stem}dev-test.tsv"),
        "CheckThat 2024 test": checkthat(ct / f"{stem}test_gold.tsv"),
        "ClaimBuster groundtruth": checkthat(ct / f"{stem}dev.tsv"),
    }
    table("CheckThat 2024 (ClaimBuster)", checkthat(ct / f"{stem}train.tsv"), tests,
          "2023 best F1 0.898, later 0.92; 2024 best 0.802, later 0.836; zero-shot large models 0.58 to 0.69")  # fmt: skip
    old = folder / "clef2019"
    table("CLEF 2019, task 1", clef(old / "CT19-T1-Training.csv"), {"test": clef(old / "CT19-T1-Test.csv")},
          "best MAP 0.166")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
