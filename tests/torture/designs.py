"""What is tortured: Redpencil's own keeping, and two controls that are known to lose.

Edit ``n`` writes ``words(n)`` into one of the claims, so that from any state it can be told which
edits it holds and whether they are those that were made.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, Protocol, Self

from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.store import package, whole
from redpencil.store.document import Document
from redpencil.store.keep import opening, publish
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.shelf import Shelf

CLAIMS: Final = 30
PUBLISH_EVERY: Final = 5
START: Final = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
SENTENCE: Final = "The harbour wall is 1,240 metres long and cost 38.5 million euros. "
LETTERS: Final = "abcdefghijklmnopqrstuvwxyzäöüß €„“–\n𝄞🂡漢字"
DOCUMENT: Final = "docs/wall.redpencil"


def words(number: int) -> str:
    """What edit ``number`` writes: 10 to 300 characters, its number first."""
    lots = random.Random(number)
    return f"{number}:" + "".join(lots.choices(LETTERS, k=lots.randint(10, 300)))


def claim_of(number: int) -> int:
    """Which claim edit ``number`` is about."""
    return random.Random(number + 7).randrange(CLAIMS)


def expected(number: int) -> list[str]:
    """The notes of all claims once the edits up to ``number`` are made."""
    notes = [""] * CLAIMS
    for n in range(1, number + 1):
        notes[claim_of(n)] = words(n)
    return notes


def last_of(notes: list[str]) -> int:
    """The number of the newest edit that notes hold."""
    return max(int(note.partition(":")[0] or 0) for note in notes)


def document() -> Document:
    """A worksheet of thirty claims with 200 KB of original."""
    text = SENTENCE * CLAIMS
    original = (text * 100).encode()
    article = Article(
        text=text,
        blocks=(Block(Span(0, len(text)), Part.BODY),),
        provenance=Provenance("wall.txt", hashlib.sha256(original).hexdigest()),
        title="The wall",
    )
    spans = [Span(i * len(SENTENCE), i * len(SENTENCE) + 20) for i in range(CLAIMS)]
    claims = tuple(
        Claim(id=ClaimId(f"{i:032x}"), span=s, exact=s.of(text)) for i, s in enumerate(spans)
    )
    return Document(Worksheet(id=WorksheetId("1" * 32), article=article, claims=claims), original)


class Design(Protocol):
    """Something that keeps edits in a folder."""

    number: int
    """Of the last edit it holds."""

    @classmethod
    def make(cls, folder: Path) -> None:
        """Begin with no edit made."""

    @classmethod
    def open(cls, folder: Path, who: str = "MK") -> Self:
        """Open it, whatever happened before."""

    @classmethod
    def load(cls, folder: Path) -> list[str]:
        """Return the notes it holds. Raises where it can't be read."""

    def apply(self, number: int) -> None:
        """Make an edit. It is acknowledged when this returns; OSError or UserError refuse it."""

    def close(self) -> None:
        """Let go."""


class Redpencil:
    """The real thing: a commit for each edit, the document published in a thread."""

    refused = (OSError, UserError)

    def __init__(self, keeping: Keeping) -> None:
        self.keeping = keeping
        self.number = last_of(notes_of(keeping.store.worksheet))
        self._thread: threading.Thread | None = None
        self._done: list[publish.Published] = []
        self.who = "MK"
        self.told: list[str] = []
        """Why the file was not written, each time."""

    @classmethod
    def make(cls, folder: Path) -> None:
        (folder / "docs").mkdir(parents=True, exist_ok=True)
        whole.write(folder / DOCUMENT, package.write(document(), "torture"))

    @classmethod
    def open(cls, folder: Path, who: str = "MK") -> Self:
        found = read(folder)
        shelf = Shelf(folder / ("state" if who == "MK" else f"state-{who}"))
        made = cls(opening.resume(shelf, found, folder / DOCUMENT, who=who, now=START))
        made.who = who
        return made

    @classmethod
    def load(cls, folder: Path) -> list[str]:
        opened = cls.open(folder)
        try:
            assert len(list(opened.keeping.store.operations())) == opened.keeping.store.seq
            return notes_of(opened.keeping.store.worksheet)
        finally:
            opened.close()

    def apply(self, number: int) -> None:
        worksheet = self.keeping.store.worksheet
        claim = worksheet.claims[claim_of(number)]
        edited = worksheet.with_claim(replace(claim, notes=words(number)))
        now = START + timedelta(seconds=number)
        self.keeping.edit("Note", edited, who=self.who, now=now)
        self.number = number
        if number % PUBLISH_EVERY == 0:
            self.publish(now)

    def publish(self, now: datetime) -> None:
        """Publish in a thread, as the window does; what it did is noted by the next."""
        self.settle()
        errand = self.keeping.errand("torture", self.who, now)
        assert errand
        self._thread = threading.Thread(target=self._run, args=(errand,))
        self._thread.start()

    def _run(self, errand: publish.Errand) -> None:
        try:
            self._done.append(publish.publish(errand))
        except UserError as error:  # the file is not written: the edits are kept
            self.told.append(str(error))

    def settle(self) -> None:
        """Wait for the thread and note what was published."""
        if self._thread:
            self._thread.join()
            self._thread = None
        while self._done:
            self.keeping.published(self._done.pop())

    def close(self) -> None:
        self.settle()
        self.keeping.close()


def read(folder: Path) -> Document:
    """Read the document as it lies there. Raises UserError where it is damaged."""
    data = whole.read(folder / DOCUMENT)
    found = package.read(data, "wall")
    return replace(found, sha256=hashlib.sha256(data).hexdigest())


def notes_of(worksheet: Worksheet) -> list[str]:
    """The notes of all claims."""
    return [claim.notes for claim in worksheet.claims]


class InPlace:
    """Control: JSON written over the old file."""

    refused = (OSError,)

    def __init__(self, folder: Path, notes: list[str]) -> None:
        self.path, self.notes = folder / "wall.json", notes
        self.number = last_of(notes)

    @classmethod
    def make(cls, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        cls(folder, [""] * CLAIMS).write()

    @classmethod
    def open(cls, folder: Path, who: str = "MK") -> Self:
        return cls(folder, cls.load(folder))

    @classmethod
    def load(cls, folder: Path) -> list[str]:
        plain: dict[str, Any] = json.loads((folder / "wall.json").read_text())
        notes: list[str] = plain["notes"]
        return notes

    def apply(self, number: int) -> None:
        self.notes[claim_of(number)] = words(number)
        self.write()
        self.number = number

    def text(self) -> str:
        """What is written: the notes, and a load as large as an article."""
        return json.dumps({"article": "x" * 200_000, "notes": self.notes})

    def write(self) -> None:
        """Write it as a careless program does."""
        self.path.write_text(self.text())

    def close(self) -> None:
        """Hold nothing open."""


class NoSync(InPlace):
    """Control: JSON beside, renamed, without fsync."""

    def write(self) -> None:
        beside = self.path.with_suffix(".part")
        beside.write_text(self.text())
        os.replace(beside, self.path)


DESIGNS: Final[dict[str, Any]] = {"redpencil": Redpencil, "in-place": InPlace, "no-sync": NoSync}


def fresh(name: str, folder: Path) -> Any:
    """Begin a design in an empty folder and return its class."""
    design = DESIGNS[name]
    design.make(folder)
    return design


def numbers(data: bytes) -> Iterator[int]:
    """Read acknowledged numbers back from what a pipe held; a torn last one does not count."""
    for start in range(0, len(data) - 7, 8):
        yield int.from_bytes(data[start : start + 8], "little")
