"""What is promised of real articles and pages, measured where they are beside the checkout."""

from __future__ import annotations

import csv
import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

import pytest

from redpencil.base.work import Work
from redpencil.detect import segment
from redpencil.domain.article import Article, Part
from redpencil.intake import clean, formats, language
from tests.tools import measure_encodings, measure_rejoin


def read(data: bytes, name: str) -> Article:
    return clean.clean(formats.read(data, name, Work()), data, name)


def scorer(path: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location(f"scorer_{path.parent.name}", path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def counted(score: ModuleType, gold: dict[str, Any], article: Article) -> dict[str, bool | float]:
    """Score one page as shared/pages/score.py does."""
    blocks = [
        {"start": b.span.start, "end": b.span.end, "part": b.part.value} for b in article.blocks
    ]
    plain = {"text": article.text, "blocks": blocks}
    want, got = score.bag("\n".join(gold["body"])), score.bag(score.kept(plain))
    both = (want & got).total()
    title, ours = score.flat(gold["title"]), score.flat(article.title)
    found: dict[str, bool | float] = {"f1": 2 * both / (want.total() + got.total())}
    if title:
        found["title"] = title in ours or bool(ours and ours in title)
    if gold["authors"]:
        signed = score.flat(article.byline)
        found["byline"] = any(score.flat(a) and score.flat(a) in signed for a in gold["authors"])
    if gold["published"]:
        found["published"] = str(article.published or "") == gold["published"][:10]
    return found


def test_pages_come_out_as_their_publishers_mark_them(shared: Path) -> None:
    score = scorer(shared / "pages" / "score.py")
    results = []
    for path in sorted((shared / "pages").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        data = gzip.decompress((path.parent / f"{gold['id']}.html.gz").read_bytes())
        results.append(counted(score, gold, read(data, "page.html")))
    reached = {key: mean(r[key] for r in results if key in r) for key in results[0]}
    assert reached["f1"] >= 0.975
    assert reached["title"] >= 0.965
    assert reached["byline"] >= 0.95
    assert reached["published"] >= 0.985


def parts(shared: Path) -> Iterator[tuple[str, str]]:
    """Yield the part of each English gold sentence, and of the sentence that covers it in ours."""
    score = scorer(shared / "gold" / "score.py")
    for path in sorted((shared / "gold").glob("*.json")):
        if path.name.startswith(("de-", "es-", "fr-", "uk-ntrex")):
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = read(gold["text"].encode(), "article.txt")
        aligned = score.Aligned(gold["text"], article.text)
        ours = {
            word: sentence.part.value
            for sentence in segment.split(article)
            for word in aligned.from_ours(sentence.span.start, sentence.span.end)
        }
        for sentence in gold["sentences"]:
            found = [
                ours[w] for w in aligned.from_gold(sentence["start"], sentence["end"]) if w in ours
            ]
            yield sentence["part"], max(set(found), key=found.count) if found else ""


def test_sentences_of_english_articles_are_of_the_right_part(shared: Path) -> None:
    pairs = list(parts(shared))
    right = sum(want == got for want, got in pairs)
    assert right / len(pairs) >= 0.97


def test_what_links_broke_comes_together_again(shared: Path) -> None:
    for half in (0, 1):
        count = measure_rejoin.measure(shared / "pages", half)
        assert count.share >= 0.95
        assert count.wrong_share <= 0.001


def test_texts_come_out_of_every_usual_encoding(shared: Path) -> None:
    found = measure_encodings.measure(measure_encodings.texts(shared))
    assert [number for _, number, _ in found.values()] == [14] * 25
    assert sum(right for right, _, _ in found.values()) >= 0.995 * 350


@pytest.fixture(scope="module")
def languages(shared: Path) -> list[tuple[str, Article]]:
    with (shared / "articles" / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
        rows = [row for row in csv.DictReader(manifest) if row["file"].endswith(".txt")]
    found = []
    for row in rows:
        path = shared / "articles" / row["file"]
        if path.is_file():
            found.append((row["language"].lower()[:2], read(path.read_bytes(), path.name)))
    return found


def test_the_language_of_whole_articles_is_found(languages: list[tuple[str, Article]]) -> None:
    assert len(languages) > 40
    assert [a.provenance.name for want, a in languages if a.language != want] == []


def test_the_language_of_single_sentences_is_found(languages: list[tuple[str, Article]]) -> None:
    right = number = 0
    for want, article in languages:
        for sentence in segment.split(article)[:25]:
            text = sentence.span.of(article.text)
            if sentence.part is Part.BODY and len(text) >= 20:
                number += 1
                right += language.detect(text) == want
    assert right / number >= 0.985
