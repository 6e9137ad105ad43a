"""Sentences of the rooms below the window, which speak English: found, to be told in any language.

What a room says is finished when the window gets it ("“notes.txt” holds no text."), and stays so in
files, logs and on the command line. The window knows each by the template that it was made of, so
the templates are taken from the code: every literal or f-string that is a sentence, the words of
progress, and the phrases of the places named below.
"""

from __future__ import annotations

import ast
import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("base", "custody.py", "desk", "detect", "domain", "export", "exporting.py", "intake",
         "settings.py", "store", "workflow.py")  # fmt: skip
PHRASES = {
    "detect/check_worth.py": ("judge", "_set_aside", "_why"),
    "detect/coverage.py": ("_JUDGED", "_PARTLY", "_CASELESS", "_TOLD", "_UNSUPPORTED"),
    "detect/find.py": ("_FROM",),
    "detect/priority.py": ("_reasons", "_PLAIN"),
    "detect/speakers/kinds.py": ("WHY", "_TERMS"),
    "desk/drafts.py": ("LABEL",),
    "desk/merge.py": ("LABEL",),
    "domain/claim.py": ("hindrances",),
    "domain/editing.py": ("added", "split", "merged"),
    "domain/signoff.py": ("_hindrances", "_left"),
    "intake/formats.py": ("_KNOWN",),
    "intake/mail/msg.py": ("_OTHERS",),
    "intake/office/docx.py": ("_OTHERS",),
    "store/whole.py": ("_WHY", "why"),
    "store/work/trouble.py": ("_WHY", "why"),
}
"""Tables and functions whose words are pieces that the window shows: reasons, what is missing."""
SILENT = re.compile(r"intake/characters\.py|facts/restate\.py|export/(?:layouts|pdf/p)|compose\.py")
"""Modules whose sentences are articles' own or of printed sheets, or lists that stay English."""
NUMBERS = ("left", "count", "lost", "number")
"""Names of a field that, first in its words, asks for plural forms."""

_SENTENCE = re.compile(r"[A-Z“{][^\\|<>]*[^\\|<> ][.?!]", re.DOTALL)
_PHRASE = re.compile(r"[a-z{(][^\\|]* [^\\|]*|[a-z]{4,}|[A-Z][a-z]+ [^\\|A-Z]+|[A-Z].*\.")
_GLUED = re.compile(r"\\|\{(?:are|were)\}")
"""What is no text, and sentences whose verb is a place: these stay English."""
_SQL = re.compile(r"(?:SELECT|UPDATE|INSERT|DELETE) ")


@dataclass(frozen=True, order=True)
class Sentence:
    """What a room says: as its English reads, and the words it is translated by."""

    said: str
    source: str
    place: str

    @property
    def plural(self) -> bool:
        """Whether it goes with a number."""
        return "%n" in self.source

    @property
    def template(self) -> bool:
        """Whether it has places, so that it must be recognized."""
        return self.plural or "{" in self.said


def of_rooms(folder: Path) -> list[Sentence]:
    """Return all, each once, in a settled order."""
    found: dict[str, Sentence] = {}
    for room in ROOMS:
        place = folder / room
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(folder).as_posix()
            for one in () if SILENT.search(name) else _Module(path, name).sentences():
                found.setdefault(one.said, one)
    for word in (*calendar.day_name, *calendar.month_name[1:]):
        found.setdefault(word, Sentence(word, word, "calendar"))
    return sorted(found.values())


class _Module:
    """One module, read."""

    def __init__(self, path: Path, name: str) -> None:
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.name = name
        self.constants = {
            name: node.value.value
            for node in self.tree.body
            for name in _names(node)
            if isinstance(getattr(node, "value", None), ast.Constant)
        }

    def sentences(self) -> Iterator[Sentence]:
        """Return sentences, words of progress, and phrases where they are asked for."""
        quiet = self._quiet()
        for node in ast.walk(self.tree):
            words = "" if id(node) in quiet else self.template(node)
            if _SENTENCE.fullmatch(words) and " " in words and not _SQL.match(words):
                yield from self._told(words)
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".step"):
                yield from self._told(self.template(node.args[-1]))
            if isinstance(node, ast.JoinedStr) and _SENTENCE.fullmatch(words):
                yield from self._choices(node)
        for node in self.tree.body:
            yield from self._phrases(node, PHRASES.get(self.name, ()))

    def _phrases(self, node: ast.AST, wanted: tuple[str, ...]) -> Iterator[Sentence]:
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                yield from self._phrases(inner, wanted)
        elif set(_names(node)) & set(wanted):
            yield from self._pieces(node)

    def _pieces(self, node: ast.AST) -> Iterator[Sentence]:
        """Return every phrase in a table or function: words of letters, not names of fields."""
        quiet = self._quiet()
        for inner in ast.walk(node):
            if id(inner) in quiet:
                continue
            if many := _many(inner):
                for said in many:
                    yield Sentence(said, many[-1], self.name)
            words = self.template(inner)
            if _PHRASE.fullmatch(words.strip()):
                yield from self._told(words)

    def _choices(self, node: ast.JoinedStr) -> Iterator[Sentence]:
        """Return the words that a sentence chooses between, in its places."""
        for inner in ast.walk(node):
            if isinstance(inner, ast.IfExp):
                for choice in (inner.body, inner.orelse):
                    yield from self._told(self.template(choice))

    def _told(self, words: str) -> Iterator[Sentence]:
        """Return a sentence, unless it has too few words of its own to be known again by them."""
        words = re.sub(r"^\{\w+\} (?=[A-Z])", "", words.strip()).replace("{:,}", "{number}")
        if re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}", "", words)) and not _GLUED.search(words):
            yield self._sentence(words)

    def _sentence(self, words: str) -> Sentence:
        first = re.match(r"\{(\w+)\} ", words)
        number = bool(first and first[1] in NUMBERS)
        said = f"%n {words[first.end() :]}" if first and number else words
        return Sentence(said, said, self.name)

    def _quiet(self) -> set[int]:
        """Return the strings that nobody is told: docstrings, pieces of f-strings, patterns."""
        quiet = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Expr):
                quiet.add(id(node.value))
            elif isinstance(node, ast.JoinedStr):
                quiet |= {id(part) for part in node.values}
            elif isinstance(node, ast.Dict):
                quiet |= {id(key) for key in node.keys}
            elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
                quiet |= {id(part) for part in ast.walk(node)}
            elif _many(node):
                quiet |= {id(part) for part in ast.walk(node)} - {id(node)}
        return quiet

    def template(self, node: ast.AST) -> str:
        """Return the words of a literal or f-string with named places; "" for all else."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if not isinstance(node, ast.JoinedStr):
            return ""
        names: list[str] = []
        pieces = []
        for part in node.values:
            if isinstance(part, ast.Constant):
                pieces.append(str(part.value))
            elif isinstance(part, ast.FormattedValue):
                constant = isinstance(part.value, ast.Name) and self.constants.get(part.value.id)
                pieces.append(
                    constant if isinstance(constant, str) else f"{{{_name(part.value, names)}}}"
                )
        return "".join(pieces)


def _names(node: ast.AST) -> list[str]:
    """Return what a statement gives a name to."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [t.id for t in targets if isinstance(t, ast.Name)]
    return [node.name] if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else []


def _many(node: ast.AST) -> list[str]:
    """Return both forms of ``_many(n, "claim is", "claims are") + " not closed"``."""
    tail = ""
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant):
        tail, node = str(node.right.value), node.left
    if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "_many"):
        return []
    forms = [str(a.value) for a in node.args[1:] if isinstance(a, ast.Constant)]
    return [f"%n {form}{tail}" for form in forms] if len(forms) == 2 and tail else []


def _name(node: ast.expr, taken: list[str]) -> str:
    """Return a name for a place: the last word of its expression that says anything."""
    said = [
        n.id if isinstance(n, ast.Name) else n.attr
        for n in ast.walk(node)
        if isinstance(n, (ast.Name, ast.Attribute))
    ]
    useful = [w.strip("_").lower() for w in said if w.strip("_") not in _DULL]
    name = useful[0] if useful else "what"
    name = name if name.isidentifier() else "what"
    while name in taken:
        name = f"{re.sub('[0-9]+$', '', name)}{int('0' + ''.join(re.findall('[0-9]+$', name))) + 1}"
    taken.append(name)
    return name


_DULL = ("plain", "self", "strip", "words", "value", "len", "join", "of", "text", "_many", "why",
         "isoformat", "abs", "max", "min", "sum", "int", "_times", "values")  # fmt: skip
