"""Measure the detector with score.py's own counts, without starting a process for each article.

    python packaging/models/evaluate.py ../shared/gold [--folds N] [--articles] [--shipped]

Prints the training articles with every article judged by weights that never saw it (as many folds
as there are articles, or N), then the other English articles by weights of all training articles.
``--shipped`` takes the shipped weights for all instead: the training figures are then flattering.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "app"), str(Path(__file__).parent)]

import corpus  # noqa: E402
import tasks  # noqa: E402

from redpencil.base.work import Work  # noqa: E402
from redpencil.detect import find  # noqa: E402
from redpencil.detect.options import DetectOptions  # noqa: E402
from redpencil.domain.worksheet import Worksheet, WorksheetId  # noqa: E402
from redpencil.export.data import analysis  # noqa: E402


def scorer(folder: Path) -> Any:
    """Return the annotated articles' own scorer."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"There is no score.py in {folder}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def count(score: Any, lesson: tasks.Lesson, models: find.Models) -> Counter[str]:
    """Return the counts of one article, its names read by a tagger that never saw it."""
    one, seen = lesson
    found = find.claims(one.article, one.sentences, DetectOptions(), Work(), models, seen)
    sheet = Worksheet(
        id=WorksheetId("x"), article=one.article, sentences=found.sentences, claims=found.claims
    )
    counts: Counter[str] = Counter()
    score.score_one(one.gold, analysis.to_plain(sheet), counts)
    return counts


def figures(score: Any, c: Counter[str]) -> str:
    """Return the figures in words, each with how many sentences or facts it rests on."""
    rows = [
        ("sentences exact", score.ratio(c["sent.exact"], c["sent.gold"]), c["sent.gold"]),
        ("part accuracy", score.ratio(c["part.right"], c["part.n"]), c["part.n"]),
        ("to check F1", score.prf(c, "check")["f1"], c["part.n"]),
        ("checkability accuracy", score.ratio(c["kind.right"], c["kind.n"]), c["kind.n"]),
        ("speaker accuracy", score.ratio(c["speaker.right"], c["speaker.n"]), c["speaker.n"]),
        ("  attributed", score.ratio(c["speaker.named.right"], c["speaker.named.n"]), c["speaker.named.n"]),
        ("facts F1", score.prf(c, "fact")["f1"], c["fact.tp"] + c["fact.fn"]),
        ("  precision", score.prf(c, "fact")["precision"], c["fact.tp"] + c["fact.fp"]),
        ("  recall", score.prf(c, "fact")["recall"], c["fact.tp"] + c["fact.fn"]),
        ("priority accuracy", score.ratio(c["priority.right"], c["priority.n"]), c["priority.n"]),
        ("elements F1", score.prf(c, "element")["f1"], c["element.tp"] + c["element.fn"]),
        ("element kinds", score.ratio(c["element.kind.right"], c["element.kind.n"]), c["element.kind.n"]),
    ]  # fmt: skip
    return "\n".join(f"{name:24}{value:8.4f}  on {number}" for name, value, number in rows)


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--articles", action="store_true")
    parser.add_argument("--shipped", action="store_true")
    args = parser.parse_args()
    if not args.gold.is_dir():
        print(f"Skipped: {args.gold} is not here.")
        return 0
    score = scorer(args.gold)
    articles = corpus.read(args.gold)
    training = tasks.lessons(args.gold, articles)
    names = tasks.unseen(args.gold, articles)
    every = corpus.read(args.gold, "*.json")
    others = [(a, tasks.look(a, names)) for a in every if not a.name.startswith("wikinews-en")]
    folds = 1 if args.shipped else min(args.folds or len(training), len(training))
    result: Counter[str] = Counter()
    for fold in range(folds):
        kept = [a for n, a in enumerate(training) if n % folds != fold]
        models = find.shipped() if args.shipped else tasks.train(kept)
        for lesson in training[fold::folds]:
            counts = count(score, lesson, models)
            result += counts
            if args.articles:
                print(lesson[0].name, json.dumps({k: counts[k] for k in sorted(counts)}))
    print(f"TRAINING ARTICLES, {folds} folds by article\n{figures(score, result)}\n")
    models = find.shipped() if args.shipped else tasks.train(training)
    rest = sum((count(score, one, models) for one in others), Counter())
    print(f"OTHER ENGLISH ARTICLES\n{figures(score, rest)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
