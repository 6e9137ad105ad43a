"""Several drafts and several people: a new draft, two copies merged, evidence, sign-off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui.main_window import MainWindow
from redpencil.store.work import trail
from tests.desk.samples import TEXT
from tests.gui.conftest import Answers

LONG = 60_000


def sheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_id[name].trigger()


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.open_path(path)


def article(tmp_path: Path, text: str = TEXT, name: str = "bridge.txt") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def drop(target: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), *how, plain))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), *how, plain))


def close_all(window: MainWindow) -> None:
    """Close every claim and sentence, as an hour's work would."""
    proof = (Evidence(EvidenceId("e"), title="Report", locator="p. 4"),)
    claims = (
        replace(
            c, mark=Mark.OK, finding=Finding.CONFIRMED, evidence=proof, checker="MK",
            status=Status.IN_PROGRESS,
            elements=tuple(replace(e, state=ElementState.OK) for e in c.elements),
        )
        for c in sheet(window).claims
    )  # fmt: skip
    seen = tuple(replace(s, looked_at="MK") for s in sheet(window).sentences)
    window.session.do("Check", replace(sheet(window).with_claims(claims), sentences=seen))


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_new_draft(qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    opened(qtbot, window, article(tmp_path))
    close_all(window)
    before = sheet(window)
    newer = TEXT.replace("It cost 4 million", "It cost 6 million").replace(
        "In 2019 the wall cost 4 million kroner. ", ""
    )
    newer += "\nA boat sank in 1999 and 12 people died.\n"
    answers.to_open = article(tmp_path, newer, "second.txt")
    trigger(window, "draft.load")
    settled(qtbot, window)
    after = sheet(window)
    pane = window.desk.drafts
    assert pane.isVisible()
    again = [c for c in after.claims if c.status is Status.RECHECK]
    assert [c.exact for c in again if "6 million" in c.exact]
    assert all(c.mark is None for c in again)
    assert [o.claim.exact for o in after.orphans if "2019" in o.claim.exact]
    assert any("sank in 1999" in c.exact for c in after.claims if c.since == 2)
    assert "6 million" in pane.diff.toPlainText()
    click(qtbot, pane.recheck)
    assert set(window.claims.visible_ids()) == {c.id for c in again}
    changed = next(c for c in again if "6 million" in c.exact)
    window.session.choose(changed.id)
    strip = window.editor.recheck
    assert strip.isVisible()
    assert "4 6 million" in strip.diff.toPlainText()
    assert "OK" in strip.earlier.text()
    assert "to re-check" in window.statusBar().words.text()  # type: ignore[attr-defined]
    click(qtbot, strip.stands)
    assert sheet(window).claim(changed.id).mark is Mark.OK
    assert not strip.isVisible()
    window.claims.filter.clear()
    trigger(window, "go.drafts")
    many = len(pane.cards)
    click(qtbot, pane.cards[0].drop)
    assert len(pane.cards) == many - 1
    window.session.undo()
    card = pane.cards[0]
    assert not card.here.isEnabled()
    card.choices.setCurrentIndex(0)
    click(qtbot, card.here)
    placed = sheet(window).claim(card._id)
    assert placed.recheck
    assert placed.recheck.mark is Mark.OK
    for _ in range(3):
        window.session.undo()
    assert sheet(window) == before
    assert window.session.document
    assert window.session.document.original == TEXT.encode()


def test_a_draft_of_the_same_words_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    before = sheet(window)
    trigger(window, "go.drafts")
    drop(window.desk.drafts, article(tmp_path, TEXT + "\n", "same.txt"))
    settled(qtbot, window)
    assert "the same words" in window.notice.words.text()
    assert sheet(window) is before


def saved(window: MainWindow, answers: Answers, path: Path) -> None:
    answers.to_save = path
    trigger(window, "save" if window.session.path == path else "save_as")
    window.files.saving.publisher.finish()
    assert not window.session.dirty


def test_two_copies_are_merged(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    mine, theirs = tmp_path / "mine.redpencil", tmp_path / "theirs.redpencil"
    saved(window, answers, mine)
    theirs.write_bytes(mine.read_bytes())
    first, second, third = sheet(window).claims[:3]
    opened(qtbot, window, theirs)
    window.session.initials = "AB"
    window.session.edit("Note", replace(first, notes="theirs", restated="They say."))
    window.session.edit("Mark", replace(second, mark=Mark.CUT, checker="AB"))
    saved(window, answers, theirs)
    opened(qtbot, window, mine)
    window.session.initials = "MK"
    window.session.edit("Note", replace(first, notes="mine"))
    window.session.edit("Mark", replace(third, mark=Mark.OK, checker="MK"))
    before = sheet(window)
    answers.to_open = theirs
    trigger(window, "merge.open")
    settled(qtbot, window)
    pane = window.desk.merge
    assert pane.isVisible()
    (card,) = pane.cards
    assert card.path == ("claims", first.id, "notes")
    assert sheet(window) is before
    assert not pane.merge.isEnabled()
    card.theirs.click()
    click(qtbot, pane.merge)
    merged = sheet(window)
    assert (merged.claim(first.id).notes, merged.claim(first.id).restated) == (
        "theirs",
        "They say.",
    )
    assert merged.claim(second.id).mark is Mark.CUT
    assert merged.claim(third.id).mark is Mark.OK
    saved(window, answers, mine)
    kept = workflow.check(mine)
    assert trail.of(kept)[-1].label == "Merge copy"
    assert {o.who for copy in trail.of_copies(kept) for o in copy} >= {"AB"}
    window.session.undo()
    assert sheet(window) == before


def test_a_file_that_is_no_copy_is_told(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    stranger = tmp_path / "stranger.redpencil"
    saved(window, answers, stranger)
    opened(qtbot, window, article(tmp_path, TEXT + "\nMore."))
    answers.to_open = stranger
    trigger(window, "merge.open")
    settled(qtbot, window)
    assert "not two copies" in window.notice.words.text()


def test_evidence_is_attached_and_checked(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    report = tmp_path / "report.mhtml"
    report.write_bytes(b"MIME-Version: 1.0 a page of the archive")
    drop(window.editor, report)
    settled(qtbot, window)
    assert window.session.claim
    (one,) = window.session.claim.evidence
    assert one.file
    assert (one.file.name, one.file.captured_by) == ("report.mhtml", "MK")
    assert "evidence has no locator" in window.session.claim.hindrances()
    row = window.editor.evidence.rows[0]
    assert "report.mhtml" in row.more.file.text()
    qtbot.keyClicks(row.locator, "paragraph 2")
    row.more.source.setCurrentIndex(row.more.source.count() - 1)
    row.more.source.activated.emit(row.more.source.count() - 1)
    (source,) = sheet(window).sources
    assert source.name == "report.mhtml"
    trigger(window, "go.sources")
    form = window.desk.sources.form
    qtbot.keyClicks(form.lines["Code name"], "Heron")
    qtbot.keyClicks(form.lines["Phone"], "555 0101")
    click(qtbot, form.contacts.add)
    qtbot.keyClicks(form.contacts.rows[0].means, "phone")
    (source,) = sheet(window).sources
    assert (source.code_name, source.exportable, source.phone) == ("Heron", False, "555 0101")
    assert (source.contacts[0].means, source.contacts[0].by) == ("phone", "MK")
    assert not form.exportable.isEnabled()
    click(qtbot, window.desk.sources.remove)
    assert "claims 1 rely on it" in window.notice.words.text()
    path = tmp_path / "bridge.redpencil"
    saved(window, answers, path)
    assert workflow.check(path).worksheet == sheet(window)
    answers.to_save = tmp_path / "copy.mhtml"
    click(qtbot, window.editor.evidence.rows[0].more.copy)
    assert (tmp_path / "copy.mhtml").read_bytes() == report.read_bytes()


def test_a_sign_off_and_its_undoing(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    trigger(window, "go.signoff")
    pane = window.desk.signoff
    assert not pane.sign.isEnabled()
    assert "not closed" in pane.reasons.text()
    close_all(window)
    click(qtbot, pane.sign)
    assert [s.initials for s in sheet(window).signoffs] == ["MK"]
    assert "somebody else than the checker" in pane.reasons.text()
    signed = sheet(window)
    note = window.editor.note
    qtbot.keyClicks(note, "one more thing")
    assert sheet(window) == signed
    assert note.toPlainText() == ""
    assert "it is locked" in window.notice.words.text()
    assert "MK (checker)" in window.editor.recheck.lock.text()
    click(qtbot, pane.reopen)
    assert "with a reason" in window.notice.words.text()
    qtbot.keyClicks(pane.note, "a new figure")
    click(qtbot, pane.reopen)
    assert sheet(window).signoffs == ()
    assert "a new figure (checker MK)" in pane.log.text()
    qtbot.keyClicks(note, "x")
    assert window.session.claim
    assert window.session.claim.notes == "x"
    click(qtbot, pane.sign)
    answers.to_open = article(tmp_path, TEXT.replace("37", "38"), "second.txt")
    trigger(window, "draft.load")
    settled(qtbot, window)
    assert sheet(window).signoffs == ()
    trigger(window, "go.signoff")
    assert "draft 2 was loaded (checker MK)" in pane.log.text()


def test_the_history_of_a_claim_and_words_taken_out_of_it(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path))
    trigger(window, "go.history")
    pane = window.desk.history
    qtbot.keyClicks(window.editor.note, "told by Anna Lind")
    assert window.session.keep()
    assert "notes: – → “told by Anna Lind”" in pane.list.item(0).text()
    window.session.choose(sheet(window).claims[1].id)
    assert pane.list.count() == 0
    click(qtbot, pane.only)
    assert pane.list.count() >= 2
    qtbot.keyClicks(pane.words, "Anna Lind")
    qtbot.keyClicks(pane.why, "protects a source")
    answers.on_delete = True
    click(qtbot, pane.redact)
    assert sheet(window).claims[0].notes == "told by [redacted]"
    assert "Redacted: protects a source" in pane.list.item(0).text()
    answers.to_save = tmp_path / "trail.txt"
    click(qtbot, pane.save)
    text = (tmp_path / "trail.txt").read_text(encoding="utf-8")
    assert "Anna Lind" not in text
    assert "Redacted: protects a source" in text
    saved(window, answers, tmp_path / "bridge.redpencil")
    assert b"Anna Lind" not in b"".join(
        d for _, d in workflow.check(tmp_path / "bridge.redpencil").members
    )
