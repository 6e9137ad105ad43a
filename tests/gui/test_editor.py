"""The fact: elements with reasons, closing, questions, corrections, kinds, history."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.domain.claim import Claim, FactType, Harm, Legal
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.query import ChangeStatus, QueryTo
from redpencil.gui.claims.moments import read, shown
from redpencil.gui.main_window import MainWindow
from tests.export.samples import filled


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    """The sample, an open claim with elements chosen."""
    data, _ = workflow.sample_article()
    sheet = filled()
    claim = next(c for c in sheet.claims if len(c.elements) > 1)
    bare = replace(
        claim, mark=None, finding=None, evidence=(), queries=(), correction=None, checker="",
        elements=tuple(replace(e, state=ElementState.OPEN) for e in claim.elements),
    )  # fmt: skip
    window.session.open(workflow.Document(sheet.with_claim(bare), data), None)
    window.session.choose(claim.id)
    window.claims.view.setFocus()
    return window


def chosen(window: MainWindow) -> Claim:
    assert window.session.claim
    return window.session.claim


def pick(box: QComboBox, words: str) -> None:
    number = box.findText(words)
    assert number >= 0
    box.setCurrentIndex(number)
    box.activated.emit(number)


def typed(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_elements_are_ticked_changed_and_waived_with_single_keys(
    qtbot: QtBot, full: MainWindow
) -> None:
    view, many = full.claims.view, len(chosen(full).elements)
    qtbot.keyClick(view, "w")
    reason = full.editor.elements.reason
    assert reason.hasFocus()
    assert "need not be ticked" in reason.placeholderText()
    qtbot.keyClicks(reason, "common knowledge")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert view.hasFocus()
    qtbot.keyClick(view, "h")
    qtbot.keyClicks(reason, "640 m")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    first, second = chosen(full).elements[:2]
    assert (first.state, first.reason) == (ElementState.WAIVED, "common knowledge")
    assert (second.state, second.reason) == (ElementState.CHANGED, "640 m")
    assert full.session.undo_label.startswith("Note “")
    for _ in range(many - 2):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not chosen(full).open_elements
    qtbot.keyClick(view, "w")
    assert "All elements" in full.notice.words.text()


def test_a_reason_that_is_not_given_changes_nothing(qtbot: QtBot, full: MainWindow) -> None:
    before = chosen(full)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        qtbot.keyClick(full.claims.view, "w")
        qtbot.keyClick(full.editor.elements.reason, key)
        assert not full.editor.elements.reason.isVisible()
    qtbot.keyClick(full.claims.view, "w")
    full.verbs.step(1)
    assert not full.editor.elements.reason.isVisible()
    assert full.session.worksheet
    assert full.session.worksheet.claim(before.id) == before


def test_a_claim_is_not_closed_while_something_is_open_and_it_says_what(
    qtbot: QtBot, full: MainWindow
) -> None:
    claim, view = chosen(full), full.claims.view
    words = claim.elements[0].span.of(filled().article.text)
    qtbot.keyClick(view, "r")
    assert f"“{words}” is not ticked" in full.notice.words.text()
    assert chosen(full).status is claim.status
    ticked = tuple(replace(e, state=ElementState.OK) for e in claim.elements)
    proof = Evidence(EvidenceId("e"), title="Tape")
    full.session.edit("x", replace(
        claim, elements=ticked, mark=Mark.OK, finding=Finding.CONFIRMED, evidence=(proof,)
    ))  # fmt: skip
    assert full.editor.closing.left.text() == "Still open: evidence 1, “Tape”, has no locator."
    assert full.editor.closing.status.findData(Status.READY) < 0
    qtbot.mouseClick(full.editor.closing.close_button, Qt.MouseButton.LeftButton)
    assert chosen(full).status is claim.status
    typed(qtbot, full.editor.evidence.rows[0].locator, "3:07")
    assert not full.editor.closing.left.isVisible()
    qtbot.keyClick(view, "r")
    assert full.session.worksheet
    assert full.session.worksheet.claim(claim.id).status is Status.READY
    assert full.session.current != claim.id
    full.session.choose(claim.id)
    assert not full.editor.closing.close_button.isEnabled()
    qtbot.mouseClick(full.editor.elements.chips[0], Qt.MouseButton.LeftButton)
    assert chosen(full).status is Status.IN_PROGRESS


def test_the_status_is_set(full: MainWindow) -> None:
    pick(full.editor.closing.status, "Waiting")
    assert chosen(full).status is Status.WAITING
    assert full.session.undo_label == "Set status to Waiting"
    full.session.undo()
    assert full.editor.closing.status.currentData() == chosen(full).status


def test_a_question_has_whom_when_until_and_the_answer(qtbot: QtBot, full: MainWindow) -> None:
    (row,) = full.editor.queries.rows
    assert not row.to.isVisible()
    typed(qtbot, row.text, "Who counted?")
    assert row.to.isVisibleTo(full.editor)
    pick(row.to, "Source")
    typed(qtbot, row.name, "Ida Holm")
    typed(qtbot, row.due, "2026-02-01 18:30")
    row.now.click()
    typed(qtbot, row.answer, "The clerk.")
    (query,) = chosen(full).queries
    assert (query.text, query.to, query.name) == ("Who counted?", QueryTo.SOURCE, "Ida Holm")
    assert query.sent
    assert shown(query.due) == "2026-02-01 18:30"
    assert not query.open
    full.editor.queries.more.click()
    assert len(full.editor.queries.rows) == 2
    full.editor.queries.rows[1].remove.click()
    assert len(chosen(full).queries) == len(full.editor.queries.rows) == 1


def test_a_day_that_can_not_be_read_is_told_and_not_kept(qtbot: QtBot, full: MainWindow) -> None:
    (row,) = full.editor.queries.rows
    typed(qtbot, row.text, "Who?")
    typed(qtbot, row.due, "soon")
    assert "year-month-day" in row.due.toolTip()
    assert chosen(full).queries[0].due is None
    typed(qtbot, row.due, "2026-02-01")
    assert row.due.toolTip() == ""
    assert shown(chosen(full).queries[0].due) == "2026-02-01"
    assert read(" ") is None


def test_a_correction_says_as_printed_and_what_became_of_it(qtbot: QtBot, full: MainWindow) -> None:
    form = full.editor.correction
    assert form.printed.placeholderText() == " ".join(chosen(full).exact.split())
    assert not form.status.isVisibleTo(full.editor)
    typed(qtbot, form.proposed, "640 metres")
    typed(qtbot, form.printed, "670 metres")
    pick(form.status, "Rejected")
    typed(qtbot, form.decided, "the map says so")
    correction = chosen(full).correction
    assert correction
    assert (correction.as_printed, correction.proposed) == ("670 metres", "640 metres")
    assert (correction.status, correction.decided_by) == (ChangeStatus.REJECTED, "MK")
    assert correction.decided_why == "the map says so"


def test_kinds_are_ticked_in_a_menu(full: MainWindow) -> None:
    field, before = full.editor.types, chosen(full).types
    field.ticks[FactType.POLL].trigger()
    assert chosen(full).types == (*before, FactType.POLL)
    field.ticks[before[0]].trigger()
    assert chosen(full).types == (*before[1:], FactType.POLL)
    assert "poll" in field.text()


def test_harm_law_and_confidence_are_said(qtbot: QtBot, full: MainWindow) -> None:
    more = full.editor.more
    pick(more.harm, "Reputational")
    pick(more.legal, "Defamation")
    typed(qtbot, more.again, "2026-02-03")
    typed(qtbot, full.editor.surely, "two tapes")
    claim = chosen(full)
    assert (claim.harm, claim.legal) == (Harm.REPUTATIONAL, (Legal.DEFAMATION,))
    assert claim.recheck_by
    assert claim.recheck_by.isoformat() == "2026-02-03"
    assert claim.confidence_reason == "two tapes"
    pick(more.legal, "None")
    assert chosen(full).legal == ()


def test_the_claims_history_is_at_hand(qtbot: QtBot, full: MainWindow) -> None:
    assert full.editor.past.words.text() == "Nobody has changed this claim yet."
    pick(full.editor.priority, "C")
    assert "MK · Priority: " in full.editor.past.words.text()
    assert "→ C" in full.editor.past.words.text()
    full.editor.past.every.click()
    assert full.desk.history.isVisible()


def test_the_list_before_sign_off_is_ticked(full: MainWindow) -> None:
    full.actions_by_id["go.signoff"].trigger()
    boxes = full.desk.signoff.checklist.boxes
    assert list(boxes) == ["names", "numbers", "quotes", "furniture", "links"]
    boxes["quotes"].click()
    assert full.session.worksheet
    assert full.session.worksheet.header.checklist == ("quotes",)
    assert full.session.undo_label == "Tick “Quotes against tape or transcript”"
    full.session.undo()
    assert not boxes["quotes"].isChecked()
