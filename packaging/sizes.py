"""What the bundle's megabytes are for: ``python packaging/sizes.py BUNDLE [PACKAGE…] [--packed]``.

Leaves with 1 where the bundle or a package is larger than it may be. ``--packed`` says too what
each part weighs by itself under xz, which takes a minute.
"""

from __future__ import annotations

import argparse
import lzma
import re
import sys
from pathlib import Path

INSTALLED, DOWNLOAD = 260, 95
"""Megabytes (a million bytes) that the bundle and each package may have: issue 9, point 7."""
PARTS = (  # pattern of the place in the bundle, name, why it is there; the first that fits counts
    (r"redpencil(\.exe)?|redpencil-window\.exe", "Program", "our code and all Python code, packed"),
    (r".*/Qt/lib/libicu.*", "ICU of Qt", "QtCore is linked against it: text breaking, collation"),
    (r"PySide6/.*", "Qt and PySide6", "the window; 7 modules, each linked by one that is used"),
    (r"shiboken6/.*", "Qt and PySide6", ""),
    (r"redpencil/_resources/fonts/.*", "Fonts", "every script of a sheet prints on a bare machine"),
    (r"redpencil/_resources/(models|words)/.*", "Detector", "weights and words"),
    (r"redpencil/_resources/gazetteer/.*", "Names of places", "GeoNames, CLDR, Faker"),
    (r"redpencil/_resources/.*", "Other resources", "guide, icons, sample, reports' words"),
    (r"cryptography.*|_cffi.*", "cryptography", "passwords: scrypt, AES-GCM (OpenSSL inside)"),
    (r"(PIL|pillow\.libs)/.*", "Pillow", "pictures in PDFs and sheets"),
    (r"lxml/.*", "lxml", "reading and writing DOCX and HTML"),
    (r"selectolax/.*", "selectolax", "reading web pages"),
    (r"pypdfium2.*", "PDFium", "reading PDFs, the preview"),
    (r"uharfbuzz/.*", "HarfBuzz", "shaping the type of PDFs"),
    (r"docx/.*", "python-docx", "templates of DOCX"),
    (r"(justext|trafilatura|langdetect|regex|babel|pytz|certifi|charset_norm|tld)[^/]*/.*",
     "Web pages, languages", "stop words, profiles of languages, time zones"),
    (r"licences/.*", "Licences", "texts of all licences, bill of materials"),
    (r"(libpython|python3|base_library|lib(ssl|crypto|sqlite3|ffi|expat|bz2|lzma|uuid))[^/]*.*",
     "Python", "the interpreter, its library, OpenSSL and SQLite"),
    (r"lib[^/]*\.so[^/]*", "Libraries in C", "X11, fonts, GLib, D-Bus: no desktop lacks them"),
)  # fmt: skip


def part_of(place: str) -> str:
    """Return the name of the part that a file of the bundle belongs to."""
    inner = place.removeprefix("_internal/")
    return next((name for pattern, name, _ in PARTS if re.fullmatch(pattern, inner)), "Other")


def sizes(bundle: Path) -> dict[str, list[Path]]:
    """Return the files of each part; links weigh nothing."""
    parts: dict[str, list[Path]] = {}
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            parts.setdefault(part_of(path.relative_to(bundle).as_posix()), []).append(path)
    return parts


def table(bundle: Path, *, packed: bool = False) -> tuple[str, int]:
    """Return the parts as Markdown, the heaviest first, and the bundle's bytes."""
    why = {name: words for _, name, words in reversed(PARTS) if words}
    rows = []
    for name, files in sizes(bundle).items():
        weight = sum(f.stat().st_size for f in files)
        small = len(lzma.compress(b"".join(f.read_bytes() for f in files))) if packed else 0
        rows.append((weight, small, name, why.get(name, "")))
    total, all_packed = sum(r[0] for r in rows), sum(r[1] for r in rows)
    rows = [*sorted(rows, reverse=True), (total, all_packed, "Together", "")]
    shown = ["| part | MB | under xz | for |", "| --- | ---: | ---: | --- |"]
    shown += [f"| {n} | {_mb(w)} | {_mb(s) if packed else ''} | {y} |" for w, s, n, y in rows]
    return "\n".join(shown), total


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f}"


def main(words: list[str]) -> int:
    """Print the table and each package's size; return 1 where one is too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("packages", type=Path, nargs="*")
    parser.add_argument("--packed", action="store_true")
    given = parser.parse_args(words)
    shown, total = table(given.bundle, packed=given.packed)
    print(shown)
    print(f"\ninstalled: {_mb(total)} MB of {INSTALLED}")
    fits = total <= INSTALLED * 1e6
    for package in given.packages:
        size = package.stat().st_size
        print(f"{package.name}: {_mb(size)} MB of {DOWNLOAD}")
        fits &= size <= DOWNLOAD * 1e6
    return not fits


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
