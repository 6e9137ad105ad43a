"""Bring the window's translations up to date: the words of the code into .ts, and .ts into .qm.

Run from the project's environment, after words were added or changed or translated:

    python packaging/translations.py          # update resources/translations, say what is missing
    python packaging/translations.py --check  # change nothing; fail where something would change

Qt's lupdate does not know our ``tr`` in Python, so the words are found here and handed to it.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import room_sentences
from translation_tables import tables

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "uk")
ENGLISH = "en"
"""Has its plurals only; every other word is its own translation."""
CONTEXT, ROOMS = "Redpencil", "Rooms"
"""Qt's names for where words belong: those of the window, and those of the rooms below it."""
SENTENCES = "sentences.json"
"""Which templates the window knows the rooms' sentences by: as they read, and their source."""
PLURAL = "count"
SINGLE = ("tr", "noop")


@dataclass(frozen=True, order=True)
class Words:
    """What a translator gets: the words, whether they go with a number, and where they stand."""

    text: str
    plural: bool = False
    place: str = ""
    context: str = CONTEXT


def of_code(folder: Path = ROOT / "app" / "redpencil" / "gui") -> list[Words]:
    """Return the window's words, those of its tables too; each once, in a settled order."""
    found: dict[tuple[str, bool], Words] = {}
    spoken = (w for path in sorted(folder.rglob("*.py")) for w in in_module(path))
    for words in (*spoken, *(Words(text, place=place) for text, place in tables())):
        found.setdefault((words.text, words.plural), words)
    return sorted(found.values())


def of_rooms(folder: Path = ROOT / "app" / "redpencil") -> list[Words]:
    """Return what the rooms below the window say."""
    found = {s.source: s for s in room_sentences.of_rooms(folder)}
    return [Words(text, s.plural, s.place, ROOMS) for text, s in sorted(found.items())]


def sentences(folder: Path = ROOT / "app" / "redpencil") -> str:
    """Return the templates of the rooms, as the program reads them."""
    made = [[s.said, s.source] for s in room_sentences.of_rooms(folder) if s.template]
    lines = ",\n".join(json.dumps(pair, ensure_ascii=False) for pair in made)
    return f"[\n{lines}\n]\n"


def in_module(path: Path) -> Iterator[Words]:
    """Return the literal words of one module. Raises ValueError where they are glued together."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = _called(node)
        if name in SINGLE or name == PLURAL:
            argument = node.args[0]  # type: ignore[attr-defined]
            for text in _literals(argument, f"{path.name}:{node.lineno}"):  # type: ignore[attr-defined]
                yield Words(text, name == PLURAL, path.stem)


def _called(node: ast.AST) -> str:
    """Return the name of our function that a node calls with words; "" for everything else."""
    if not isinstance(node, ast.Call) or not node.args:
        return ""
    function = node.func
    if isinstance(function, ast.Name):
        return function.id
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id == "labels" else ""
    return ""


def _literals(node: ast.expr, where: str) -> list[str]:
    """Return the words of an argument; none for a variable, whose words are marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body, where), *_literals(node.orelse, where)]
    if isinstance(node, (ast.JoinedStr, ast.BinOp)):
        raise ValueError(f"{where}: words are glued together; use a whole sentence with places")
    return []


def as_source(words: Iterable[Words]) -> str:
    """Return the words in the notation of C++, the one that lupdate knows best."""
    return "\n".join(
        f"//: {w.place}\nQT_TRANSLATE_{'N_' if w.plural else ''}NOOP"
        f'("{w.context}", {json.dumps(w.text, ensure_ascii=False)})'
        for w in words
    )


def update(folder: Path) -> None:
    """Bring the .ts files of a folder to the code's words, with what is translated already."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "words.cpp"
        for language in LANGUAGES:
            words = of_code() if language == ENGLISH else [*of_code(), *of_rooms()]
            source.write_text(as_source(words), encoding="utf-8")
            target = folder / f"redpencil_{language}.ts"
            qt(
                "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language",
                ENGLISH, "-target-language", language, "-disable-heuristic", "similartext",
                *(["-pluralonly"] if language == ENGLISH else []), source, "-ts", target,
            )  # fmt: skip


def release(folder: Path) -> None:
    """Make the files that the program loads."""
    (folder / SENTENCES).write_text(sentences(), encoding="utf-8")
    for language in LANGUAGES:
        ts = folder / f"redpencil_{language}.ts"
        qt("lrelease", "-silent", "-nounfinished", ts, "-qm", ts.with_suffix(".qm"))


def qt(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools, those that come with PySide6."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([Path(PySide6.__file__).parent / name, *arguments], check=True)


def unfinished(folder: Path = FOLDER) -> list[str]:
    """Return what has no translation yet, as "language: words"."""
    left = []
    for language in LANGUAGES:
        tree = ElementTree.parse(folder / f"redpencil_{language}.ts")
        for message in tree.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                left.append(f"{language}: {message.findtext('source')}")
    return left


def differing(folder: Path = FOLDER) -> list[str]:
    """Return the names of kept files that would change."""
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place) / "translations"
        shutil.copytree(folder, fresh)
        update(fresh)
        release(fresh)
        return [
            f.name for f in sorted(fresh.iterdir()) if f.read_bytes() != _bytes(folder / f.name)
        ]


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def main(arguments: list[str]) -> int:
    """Update or check; say what is left to do."""
    if "--check" in arguments:
        found = [f"{name} is not up to date" for name in differing()] + unfinished()
    else:
        FOLDER.mkdir(exist_ok=True)
        update(FOLDER)
        release(FOLDER)
        found = unfinished()
    print("\n".join(found) or "All words are translated.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
