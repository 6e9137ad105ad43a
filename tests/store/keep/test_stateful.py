"""Anything a person and a computer can do to a worksheet, in any order, against plain lists."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from redpencil import workflow
from redpencil.desk import edit, merge
from redpencil.domain import editing
from redpencil.domain.claim import ClaimId
from redpencil.domain.desk.threeway import Side
from redpencil.domain.errors import InUseError
from redpencil.domain.mark import Mark
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, package, whole
from redpencil.store.keep import opening, publish
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.shelf import Shelf
from tests.torture import designs

WHICH = st.integers(0, 40)
TEXT = st.text(st.characters(exclude_categories=()), max_size=12)


class Keeps(RuleBasedStateMachine):
    """The model: a worksheet, lists of those before and of those undone, what the file holds."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        designs.Redpencil.make(self.folder)
        self.path = self.folder / designs.DOCUMENT
        self.count = 0
        self.keeping = self.opened()
        self.now: Worksheet = self.keeping.store.worksheet
        self.before: list[Worksheet] = []
        self.undone: list[Worksheet] = []
        self.in_file = self.now
        self.lent: workflow.Document | None = None
        self.parted = self.now
        """The worksheet when the copy was lent."""
        self.told = True
        """Whether the file's trail tells all that the file holds: other programs keep none."""

    @property
    def by(self) -> dict[str, object]:
        self.count += 1
        return {"who": "MK", "now": designs.START + timedelta(seconds=self.count)}

    def opened(self) -> Keeping:
        data = whole.read(self.path)
        document = replace(package.read(data, "x"), sha256=publish.fingerprint(self.path))
        shelf = Shelf(self.folder / "state")
        return opening.resume(shelf, document, self.path, **self.by)  # type: ignore[arg-type]

    def edit(self, worksheet: Worksheet) -> None:
        self.keeping.edit("Edit", worksheet, **self.by)  # type: ignore[arg-type]
        if worksheet != self.now:
            self.before.append(self.now)
            self.now, self.undone = worksheet, []

    @rule(which=WHICH, notes=TEXT, mark=st.sampled_from([None, *Mark]))
    def change(self, which: int, notes: str, mark: Mark | None) -> None:
        if self.now.claims:
            claim = self.now.claims[which % len(self.now.claims)]
            self.edit(self.now.with_claim(replace(claim, notes=notes, mark=mark)))

    @rule(which=WHICH)
    def delete(self, which: int) -> None:
        if self.now.claims:
            self.edit(self.now.without(self.now.claims[which % len(self.now.claims)].id))

    @rule(start=st.integers(0, 2000))
    def add(self, start: int) -> None:
        self.edit(editing.added(self.now, ClaimId(f"n{self.count}"), Span(start, start + 9)))

    @rule(which=WHICH)
    def join(self, which: int) -> None:
        pair = [c.id for c in self.now.claims[which : which + 2]]
        if len(pair) == 2:
            self.edit(editing.merged(self.now, *pair))

    @rule(slug=TEXT)
    def head(self, slug: str) -> None:
        self.edit(self.now.with_header(replace(self.now.header, slug=slug)))

    @rule()
    def undo(self) -> None:
        assert self.keeping.undo(**self.by) == bool(self.before)  # type: ignore[arg-type]
        if self.before:
            self.undone.append(self.now)
            self.now = self.before.pop()

    @rule()
    def redo(self) -> None:
        assert self.keeping.redo(**self.by) == bool(self.undone)  # type: ignore[arg-type]
        if self.undone:
            self.before.append(self.now)
            self.now = self.undone.pop()

    @rule()
    def publish(self) -> None:
        errand = self.keeping.errand("test", "MK", designs.START)
        assert errand
        done = publish.publish(errand)
        assert not done.conflict
        self.keeping.published(done)
        self.in_file, self.told = self.now, True

    @rule()
    def snapshot(self) -> None:
        self.keeping.store.snapshot()

    @rule()
    def reopen(self) -> None:
        self.keeping.close()
        self.keeping = self.opened()

    @rule(between=st.booleans())
    def kill(self, between: bool) -> None:
        """Go on from the files exactly as a killed process leaves them."""
        if between:  # killed after the file was replaced, before that was noted
            errand = self.keeping.errand("test", "MK", designs.START)
            assert errand
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(publish, "_mark", lambda place, **facts: _first_mark(place, facts))
                publish.publish(errand)
            self.in_file, self.told = self.now, True
        copy = self.folder / "copy"
        shutil.copytree(self.folder / "state", copy)
        self.keeping.close()
        shutil.rmtree(self.folder / "state")
        copy.rename(self.folder / "state")
        self.keeping = self.opened()

    @rule()
    def second(self) -> None:
        with pytest.raises(InUseError, match="is open already"):
            self.opened()

    @precondition(lambda self: not self.keeping.behind)
    @rule(which=WHICH, notes=TEXT)
    def elsewhere(self, which: int, notes: str) -> None:
        """Another computer changes the file while it is closed here."""
        self.keeping.close()
        document = package.read(whole.read(self.path), "x")
        claims = document.worksheet.claims
        if claims:
            claim = replace(claims[which % len(claims)], concerns=notes + "!")
            changed = document.worksheet.with_claim(claim)
            whole.write(self.path, package.write(document.with_worksheet(changed), "other"))
            if changed != self.now:
                self.told = False
                self.before.append(self.now)
                self.now, self.undone, self.in_file = changed, [], changed
        self.keeping = self.opened()

    @precondition(lambda self: self.told)
    @rule()
    def lend(self) -> None:
        """Somebody takes a copy of the file as it lies there."""
        self.lent, self.parted = package.read(whole.read(self.path), "x"), self.in_file

    @precondition(lambda self: self.lent)
    @rule(which=WHICH, notes=TEXT, mark=st.sampled_from([None, *Mark]), gone=st.booleans())
    def work_on_the_copy(self, which: int, notes: str, mark: Mark | None, gone: bool) -> None:
        assert self.lent
        sheet = self.lent.worksheet
        if sheet.claims:
            claim = sheet.claims[which % len(sheet.claims)]
            edited = sheet.with_claim(replace(claim, notes=notes, mark=mark))
            sheet = sheet.without(claim.id) if gone and which > 30 else edited
        if sheet != self.lent.worksheet:
            by = {"who": "IH", "now": designs.START + timedelta(days=1)}
            self.lent = edit.edited(self.lent, "Edit", sheet, **by)  # type: ignore[arg-type]

    @precondition(lambda self: self.lent)
    @rule(side=st.sampled_from(Side))
    def merge(self, side: Side) -> None:
        """Merge the copy; what both changed is decided for one side. It is one undoable edit."""
        assert self.lent
        document, theirs = self.keeping.travelling(), self.lent.worksheet
        found = merge.fork(document, self.lent)
        assert found.base == self.parted
        now = designs.START + timedelta(days=2)
        left = merge.merged(self.now, found, "MK", now).conflicts
        result = merge.merged(self.now, found, "MK", now, {c.path: side for c in left})
        assert not result.conflicts
        wanted = three_way(*(fields_of(w) for w in (self.parted, self.now, theirs)), side)
        assert fields_of(result.worksheet) == wanted
        before = self.keeping.store.seq
        members = found.members if found.edits else ()
        self.keeping.edit("Merge", result.worksheet, members=members, **self.by)  # type: ignore[arg-type]
        if self.keeping.store.seq > before:
            self.before.append(self.now)
            self.now, self.undone = result.worksheet, []
        self.lent = None

    @invariant()
    def same(self) -> None:
        assert self.keeping.path == self.path
        assert self.keeping.store.worksheet == self.now
        assert codec.to_plain(self.keeping.store.worksheet) == codec.to_plain(self.now)
        assert package.read(whole.read(self.path), "x").worksheet == self.in_file
        assert len(list(self.keeping.store.operations())) == self.keeping.store.seq
        assert not list((self.folder / "docs").glob("*edits by*"))

    def teardown(self) -> None:
        self.keeping.close()
        shutil.rmtree(self.folder)


Fields = dict[str, tuple[object, ...]]


def fields_of(sheet: Worksheet) -> Fields:
    """What the rules change, by claim; under "" what they change in the head."""
    claims = {str(c.id): (c.exact, c.notes, c.mark, c.concerns) for c in sheet.claims}
    return claims | {"": (sheet.header.slug,)}


def three_way(base: Fields, mine: Fields, theirs: Fields, side: Side) -> Fields:
    """The model of a merge: whoever changed a thing has it; where both did, one side has."""

    def kept(old: object, one: object, other: object) -> object:
        if one == other or other == old:
            return one
        return other if one == old or side is Side.THEIRS else one

    made: Fields = {}
    for key in base.keys() | mine.keys() | theirs.keys():
        old, one, other = (d.get(key) for d in (base, mine, theirs))
        if old and one and other:
            made[key] = tuple(map(kept, old, one, other))
        elif entire := kept(old, one, other):
            made[key] = entire  # type: ignore[assignment]
    return made


_MARK = publish._mark


def _first_mark(place: object, facts: dict[str, object]) -> None:
    if "publishing_seq" in facts:
        _MARK(place, **facts)  # type: ignore[arg-type]


Keeps.TestCase.settings = settings(
    max_examples=int(os.environ.get("REDPENCIL_EXAMPLES", "6")),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestKeeps = Keeps.TestCase
