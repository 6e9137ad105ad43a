"""Which fonts there are: ours, and the system's where ours have no letter."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from uharfbuzz import HarfBuzzError

from redpencil.base import resources
from redpencil.export.pdf.type.face import Face

SERIF: Final = "SourceSerif4-Regular"
SERIF_ITALIC: Final = "SourceSerif4-It"
SERIF_STRONG: Final = "SourceSerif4-Semibold"
SERIF_STRONG_ITALIC: Final = "SourceSerif4-SemiboldIt"
SANS: Final = "SourceSans3-Regular"
SANS_ITALIC: Final = "SourceSans3-It"
SANS_STRONG: Final = "SourceSans3-Semibold"
SANS_BOLD: Final = "SourceSans3-Bold"

_STRONG: Final = frozenset({SERIF_STRONG, SERIF_STRONG_ITALIC, SANS_STRONG, SANS_BOLD})
_OURS: Final = (
    ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    ("NotoSansThai-Regular", "NotoSansThai-Bold"),
    ("NotoSansSC-Regular", ""),
    ("NotoSansSymbols2-Regular", ""),
    ("NotoEmoji-Regular", ""),
)
"""Regular and strong; asked in this order for a letter that the text's own face lacks."""
_SYSTEM: Final = (
    # Chinese, Japanese, Korean: Windows, macOS, the usual distributions
    ("msyh.ttc", "msyhbd.ttc"), ("YuGothM.ttc", "YuGothB.ttc"), ("malgun.ttf", "malgunbd.ttf"),
    ("msjh.ttc", "msjhbd.ttc"), ("simsun.ttc", ""), ("msgothic.ttc", ""),
    ("PingFang.ttc", ""), ("Hiragino Sans GB.ttc", ""), ("STHeiti Light.ttc", "STHeiti Medium.ttc"),
    ("ヒラギノ角ゴシック W3.ttc", "ヒラギノ角ゴシック W6.ttc"), ("AppleSDGothicNeo.ttc", ""),
    ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
    ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"),
    ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"),
    ("wqy-microhei.ttc", ""), ("wqy-zenhei.ttc", ""), ("DroidSansFallbackFull.ttf", ""),
    ("ipag.ttf", ""), ("ipagp.ttf", ""), ("NanumGothic.ttf", "NanumGothicBold.ttf"),
    # Everything else
    ("arial.ttf", "arialbd.ttf"), ("Nirmala.ttf", "NirmalaB.ttf"), ("Nirmala.ttc", ""),
    ("LeelawUI.ttf", "LeelaUIb.ttf"), ("ebrima.ttf", "ebrimabd.ttf"), ("gadugi.ttf", ""),
    ("sylfaen.ttf", ""), ("mmrtext.ttf", ""), ("himalaya.ttf", ""), ("monbaiti.ttf", ""),
    ("seguisym.ttf", ""), ("seguihis.ttf", ""),
    ("Arial Unicode.ttf", ""), ("Kohinoor.ttc", ""), ("KohinoorBangla.ttc", ""),
    ("Tamil MN.ttc", ""), ("Kefa.ttc", ""), ("Apple Symbols.ttf", ""),
    *((f"NotoSans{s}-Regular.ttf", f"NotoSans{s}-Bold.ttf") for s in (
        "", "Armenian", "Bengali", "Cherokee", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi",
        "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu",
        "Tifinagh", "Symbols", "Math",
    )),
    ("NotoSerifTibetan-Regular.ttf", ""), ("NotoSansThaana-Regular.ttf", ""),
    ("NotoSansSyriac-Regular.ttf", ""),
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"), ("FreeSans.ttf", "FreeSansBold.ttf"),
    ("unifont.ttf", ""), ("Unifont.ttf", ""),
)  # fmt: skip
"""File names by which systems keep fonts of other scripts; what is not there is passed over."""


@cache
def face(name: str) -> Face:
    """Return one of our own faces."""
    return Face(name, resources.path(f"fonts/{name}.ttf"))


@lru_cache(maxsize=20_000)
def face_for(letter: str, name: str) -> Face | None:
    """Return a face that has the letter, asked for in one of ours; None where none has."""
    own = face(name)
    if letter in own.letters:
        return own
    place = int(name in _STRONG)
    for pair in _ours():
        if letter in pair[place].letters:
            return pair[place]
    return next((pair[place] for pair in _system() if letter in pair[place].letters), None)


@cache
def _ours() -> tuple[tuple[Face, Face], ...]:
    return tuple((face(regular), face(strong or regular)) for regular, strong in _OURS)


@cache
def _system() -> tuple[tuple[Face, Face], ...]:
    return tuple(_found(tuple(_folders())))


def _found(folders: tuple[Path, ...]) -> Iterator[tuple[Face, Face]]:
    """Yield the pairs of the table that are in these folders and can be used."""
    paths = {
        file: Path(root) / file
        for folder in folders
        for root, _, files in os.walk(folder)
        for file in files
    }
    for regular, strong in _SYSTEM:
        if regular in paths and (first := _usable(paths[regular])):
            bold = _usable(paths[strong]) if strong in paths else None
            yield first, bold if bold and bold.letters >= first.letters else first


def _usable(path: Path) -> Face | None:
    """Return the file's first face, where it can be read, set and embedded."""
    made = Face(path.stem.replace(" ", "-"), path)
    try:
        return made if made.usable else None
    except (HarfBuzzError, OSError):
        return None


def _folders() -> Iterator[Path]:
    """Yield where this system keeps fonts."""
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft" / "Windows" / "Fonts"
    elif sys.platform == "darwin":
        yield Path("/System/Library/Fonts")
        yield Path("/Library/Fonts")
        yield Path.home() / "Library" / "Fonts"
    else:
        yield Path("/usr/share/fonts")
        yield Path("/usr/local/share/fonts")
        yield Path.home() / ".local" / "share" / "fonts"
        yield Path.home() / ".fonts"
