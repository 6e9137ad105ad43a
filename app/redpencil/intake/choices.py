"""What a person may know better than the program: a file's password, encoding and language."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from redpencil.domain.errors import UserError

ENCODINGS: Final = (
    ("utf-8", "Unicode (UTF-8)"), ("utf-16-le", "Unicode (UTF-16)"),
    ("utf-16-be", "Unicode (UTF-16, big-endian)"),
    ("cp1252", "Western European (Windows-1252)"), ("iso8859-15", "Western European (ISO 8859-15)"),
    ("mac-roman", "Western European (Mac)"), ("cp850", "Western European (DOS)"),
    ("cp1250", "Central European (Windows-1250)"), ("iso8859-2", "Central European (ISO 8859-2)"),
    ("cp1251", "Cyrillic (Windows-1251)"), ("koi8-r", "Cyrillic (KOI8-R)"),
    ("koi8-u", "Ukrainian (KOI8-U)"), ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("cp866", "Cyrillic (DOS)"), ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"), ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"), ("cp1257", "Baltic (Windows-1257)"),
    ("cp1258", "Vietnamese (Windows-1258)"), ("cp874", "Thai (Windows-874)"),
    ("gb18030", "Chinese (GB 18030)"), ("big5hkscs", "Chinese (Big5)"),
    ("cp932", "Japanese (Shift JIS)"), ("euc_jp", "Japanese (EUC)"),
    ("iso2022_jp", "Japanese (ISO 2022)"), ("cp949", "Korean (Windows-949)"),
)  # fmt: skip
"""Python's name of an encoding, and the one that people know."""

LANGUAGES: Final = tuple(
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu "
    "hy id is it ja ka kk km kn ko ky lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn pa pl ps pt "
    "ro ru rw si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi xh yo zh zu".split()
)
"""ISO 639 codes of languages in which newspapers appear."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What to read a document with; an empty field is found out. Raises UserError."""

    password: str = ""
    encoding: str = ""
    """Any name that Python knows."""
    language: str = ""
    """ISO 639 code."""
    original: bool = False
    """Whether to read the article as it was before its tracked changes."""

    @property
    def codec(self) -> str:
        """The encoding by the one name that Python has for it; "" for none."""
        return codecs.lookup(self.encoding).name if self.encoding else ""

    def __post_init__(self) -> None:
        if self.encoding and not _is_known(self.encoding):
            raise UserError(
                f"“{self.encoding}” is no encoding that Redpencil knows.",
                "Name one as utf-8, windows-1251, koi8-u or shift_jis.",
            )
        if self.language and not (self.language.isascii() and self.language.isalpha()):
            raise UserError(
                f"“{self.language}” is no code of a language.", "Name one as en, uk or pt."
            )


PLAIN: Final = Choices()


def _is_known(encoding: str) -> bool:
    try:
        known = codecs.lookup(encoding)
        "a".encode(known.name)
    except (LookupError, ValueError, TypeError, AttributeError):
        return False
    return True


def in_unicode(data: bytes, encoding: str) -> bytes:
    """Return text in UTF-8 with a mark, which every reader obeys; without encoding as it came."""
    if not encoding:
        return data
    return codecs.BOM_UTF8 + data.decode(encoding, "replace").removeprefix("\ufeff").encode(
        "utf-8", "replace"
    )
