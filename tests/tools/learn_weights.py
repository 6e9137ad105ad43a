"""Learn the weights of ``intake/web/weights.py`` from pages whose article is known.

    pip install scikit-learn            # in an environment with Redpencil in it; not a dependency
    python -m tests.tools.learn_weights ../shared/pages [--write]

Each page is ID.html.gz with ID.json beside it (body: its paragraphs). Pages of one publisher are
held out together; what is printed is measured on pages whose publisher was not learned from.
Without --write nothing but the figures comes out; with it, the weights of all pages are written.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from redpencil.intake import html
from redpencil.intake.characters import folded
from redpencil.intake.web import article, candidates, pagedata, signs, visible, votes, weights

STRENGTH = 0.03
"""Of the weights' pull towards 0 (scikit-learn's C): smaller is more cautious."""
_WORD = re.compile(r"[一-鿿぀-ヿ가-힯฀-๿]|\w+")


class Page(NamedTuple):
    """A page's blocks: signs, whether each is of the article, words."""

    name: str
    rows: list[signs.Signs]
    right: list[bool]
    texts: list[str]
    body: list[str]

    @property
    def publisher(self) -> str:
        return self.name.split("-V")[0]


def words(text: str) -> Counter[str]:
    """Count the words, one a character in scripts without spaces."""
    return Counter(word.lower() for word in _WORD.findall(text))


def load(folder: Path) -> list[Page]:
    """Read all pages of a folder."""
    pages = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        source = html.decode(gzip.decompress((folder / f"{gold['id']}.html.gz").read_bytes()))
        tree = visible.parsed(source)
        walk = candidates.gathered(tree)
        known = article.known(pagedata.read(tree), votes.votes(source))
        texts = [c.text for c in walk.candidates]
        rows = signs.signs(walk.candidates, [folded(text) for text in texts], known)
        if texts:
            pages.append(Page(gold["id"], rows, _right(texts, gold["body"]), texts, gold["body"]))
    return pages


def _right(texts: list[str], body: list[str]) -> list[bool]:
    """Tell which blocks are of the article: word for word, or mostly where marks were put in."""
    lines = {folded(line) for line in body}
    whole = "|".join(map(folded, body))
    found = []
    for text in map(folded, texts):
        pieces = [text[i : i + 10] for i in range(0, max(1, len(text) - 9), 3)]
        shared = sum(piece in whole for piece in pieces) / len(pieces)
        found.append(bool(text) and (text in lines if len(text) < 14 else shared > 0.6))
    return found


def fit(pages: list[Page]) -> tuple[dict[str, float], float]:
    """Return a weight for each sign, and what is added to the sum."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    table = DictVectorizer()
    rows = table.fit_transform([row for page in pages for row in page.rows])
    right = [entry for page in pages for entry in page.right]
    sizes = [min(60, max(1, sum(words(t).values()))) ** 0.7 for p in pages for t in p.texts]
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(rows, right, sample_weight=sizes)
    names = table.get_feature_names_out()
    found = {str(n): round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True)}
    return found, round(float(model.intercept_[0]), 2)


def score(page: Page, learned: tuple[dict[str, float], float]) -> float:
    """Return the F1 of the words of what is chosen (shared/pages/score.py)."""
    weight, base = learned
    sums = [base + sum(weight.get(n, 0) * v for n, v in row.items()) for row in page.rows]
    chosen = dict.fromkeys(t for t, total in zip(page.texts, sums, strict=True) if total > 0)
    want, got = words("\n".join(page.body)), words("\n".join(chosen))
    both = (want & got).total()
    return 2 * both / (want.total() + got.total()) if both else 0.0


def held_out(pages: list[Page], parts: int) -> float:
    """Return the mean over pages, each scored by what was learned from other publishers."""
    total = 0.0
    for part in range(parts):
        outside = [p for p in pages if _part(p.publisher, parts) == part]
        learned = fit([p for p in pages if _part(p.publisher, parts) != part])
        total += sum(score(p, learned) for p in outside)
    return total / len(pages)


def _part(publisher: str, parts: int) -> int:
    return int(hashlib.md5(publisher.encode(), usedforsecurity=False).hexdigest(), 16) % parts


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn the weights of a page's signs.")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen: Any = parser.parse_args()
    pages = load(chosen.pages)
    for parts in (2, 6):
        print(f"{len(pages)} pages, held out in {parts} parts: F1 {held_out(pages, parts):.4f}")
    if chosen.write:
        write(*fit(pages))


def write(learned: dict[str, float], base: float) -> None:
    """Put the weights in place, behind the module's own words."""
    path = Path(weights.__file__)
    head = path.read_text(encoding="utf-8").partition("BASE: Final")[0]
    lines = [f'    "{name}": {weight},\n' for name, weight in sorted(learned.items()) if weight]
    path.write_text(
        f"{head}BASE: Final = {base}\nWEIGHTS: Final = {{\n{''.join(lines)}}}\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
