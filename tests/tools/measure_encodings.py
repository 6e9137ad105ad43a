"""How many real texts come out of each usual encoding as they went in.

    python -m tests.tools.measure_encodings ../shared

25 pairs of language and encoding, 14 texts each: articles and paragraphs of pages, written in the
encoding and read again. Counted where the text comes out exactly.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from redpencil.intake import characters, encoding

TEXTS = 14
LENGTH = 900
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
                    "es": "es", "fr": "fr", "pl": "pl", "tr": "tr", "ru": "ru"}.get(country)  # fmt: skip
        if language and not path.name.startswith(("es-Mallorca", "jp-TheJapan")):
            body = json.loads(path.read_text(encoding="utf-8"))["body"]
            found.setdefault(language, []).append("\n".join(body))
    return found


def pieces(sources: list[str], name: str) -> Iterator[str]:
    """Yield texts that the encoding can write, as long as a short article."""
    for source in sources:
        plain = characters.normal(source)
        for start in range(0, len(plain), LENGTH):
            piece = plain[start : start + LENGTH].strip()
            written = piece.encode(name, "ignore").decode(name)
            if len(piece) > 200 and len(written) > 0.97 * len(piece):
                yield written


def measure(shared: Path) -> dict[tuple[str, str], tuple[int, int]]:
    """Return how many of how many texts came out right, by pair."""
    sources = texts(shared)
    found = {}
    for language, name in PAIRS:
        key = "zht" if name == "big5" else language
        chosen = list(pieces(sources.get(key, []), name))[:TEXTS]
        right = sum(encoding.decode(text.encode(name)) == text for text in chosen)
        found[language, name] = (right, len(chosen))
    return found


if __name__ == "__main__":
    counted = measure(Path(sys.argv[1]))
    for (language, name), (right, number) in counted.items():
        print(f"{language} {name}: {right}/{number}")
    right, number = (sum(column) for column in zip(*counted.values(), strict=True))
    print(f"{right}/{number} = {right / number:.1%}")
