"""Spelling by the Hunspell that this system has, with the dictionaries that it has.

Nothing of it is shipped: the usual German dictionary is under the GPL. Where library or dictionary
are missing, there is no speller. Hunspell's C interface: hunspell/hunspell.h, version 1.7.
"""

from __future__ import annotations

import ctypes
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

_LIBRARIES: Final = (
    "libhunspell-1.7.so.0", "libhunspell-1.6.so.0", "libhunspell.so",
    "/opt/homebrew/lib/libhunspell-1.7.dylib", "/usr/local/lib/libhunspell-1.7.dylib",
)  # fmt: skip
_FOLDERS: Final = (
    "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell",
    "/opt/homebrew/share/hunspell", "/usr/local/share/hunspell", "/Library/Spelling",
)  # fmt: skip
DICTIONARIES: Final = "REDPENCIL_DICTIONARIES"
"""Environment variable that names folders of dictionaries to look into before the system's."""
_PLACES: Final = {"en": ("GB", "US"), "de": ("DE",), "fr": ("FR", ""), "es": ("ES",)}
_LONGEST: Final = 60
"""Letters of a word that is looked at: Hunspell refuses those of more than 100 bytes."""
_WORDS: Final = ctypes.POINTER(ctypes.c_char_p)


class Speller:
    """One dictionary, open. Use it from one thread at a time; it keeps to that by itself."""

    def __init__(self, library: ctypes.CDLL, dictionary: Path) -> None:
        self._library, self._turn = library, threading.Lock()
        affixes = dictionary.with_suffix(".aff")
        self._handle = library.Hunspell_create(os.fsencode(affixes), os.fsencode(dictionary))
        named = library.Hunspell_get_dic_encoding(self._handle) or b"UTF-8"
        self._encoding = named.decode("ascii", "replace")
        try:
            "".encode(self._encoding)
        except LookupError:
            self._encoding = "UTF-8"

    def known(self, word: str) -> bool:
        """Tell whether the dictionary has a word; one that it can't read counts as known."""
        written = self._bytes(word)
        if not written:
            return True
        with self._turn:
            return bool(self._library.Hunspell_spell(self._handle, written))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first."""
        written = self._bytes(word)
        if not written:
            return ()
        found = _WORDS()
        with self._turn:
            number = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), written)
            words = [found[n] for n in range(number)]
            self._library.Hunspell_free_list(self._handle, ctypes.byref(found), number)
        return tuple(w.decode(self._encoding, "replace") for w in words if w)

    def _bytes(self, word: str) -> bytes:
        straight = word.replace("’", "'")
        if len(straight) > _LONGEST or "\0" in straight:
            return b""
        with suppress(UnicodeEncodeError):
            return straight.encode(self._encoding)
        return b""

    def close(self) -> None:
        """Let go of the dictionary."""
        with self._turn:
            if self._handle:
                self._library.Hunspell_destroy(self._handle)
            self._handle = None


def opened(language: str) -> Speller | None:
    """Open the dictionary of a language, or return None where this system has none."""
    library, dictionary = _library(), _dictionary(language)
    return Speller(library, dictionary) if library and dictionary else None


def _library() -> ctypes.CDLL | None:
    for name in _LIBRARIES:
        with suppress(OSError):
            return _declared(ctypes.CDLL(name))
    return None


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    """Say what the functions take and return: pointers are longer than ctypes would guess."""
    handle, text, several = ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(_WORDS)
    for name, returned, taken in (
        ("create", handle, [text, text]), ("destroy", None, [handle]),
        ("spell", ctypes.c_int, [handle, text]), ("get_dic_encoding", text, [handle]),
        ("suggest", ctypes.c_int, [handle, several, text]),
        ("free_list", None, [handle, several, ctypes.c_int]),
    ):  # fmt: skip
        function = getattr(library, f"Hunspell_{name}")
        function.restype, function.argtypes = returned, taken
    return library


def _dictionary(language: str) -> Path | None:
    """Return the .dic of a language: of the usual country, else of any."""
    own = filter(None, os.environ.get(DICTIONARIES, "").split(os.pathsep))
    code = language.partition("-")[0].partition("_")[0]
    if not code.isalpha():
        return None
    for folder in (Path(name) for name in (*own, *_FOLDERS)):
        usual = [folder / f"{code}_{place}".rstrip("_") for place in _PLACES.get(code, ())]
        found = [p.with_name(f"{p.name}.dic") for p in usual]
        with suppress(OSError):
            found += [*sorted(folder.glob(f"{code}_*.dic")), folder / f"{code}.dic"]
        for path in found:
            if path.is_file() and path.with_suffix(".aff").is_file():
                return path
    return None
