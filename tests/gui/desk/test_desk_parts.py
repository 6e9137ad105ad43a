"""The desk's panes, piece by piece; what they do together is told in tests/stories."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import drafts, merge
from redpencil.domain.claim import Agreement
from redpencil.domain.desk.threeway import ABSENT
from redpencil.domain.drafts.report import Fate, Row
from redpencil.domain.drafts.words import Comparison, Kind, Piece
from redpencil.domain.evidence import Evidence, EvidenceId, InterviewForm, Source, SourceKind
from redpencil.domain.header import Decision, Seat
from redpencil.domain.mark import Mark
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui.desk import merge_pane, parts, source_fields
from redpencil.gui.desk.diff_view import DiffView
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings
from tests.desk.samples import NOW, TEXT, after, document
from tests.domain.samples import worksheet


@pytest.fixture
def desk(window: MainWindow) -> MainWindow:
    window.session.open(document(), None)
    return window


def sheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


class TestDiffView:
    def test_gone_is_struck_and_new_underlined(self, qtbot: QtBot) -> None:
        view = DiffView("diff")
        qtbot.addWidget(view)
        view.show_pieces(Comparison("It cost 4.", "It cost 6.").pieces())
        assert view.toPlainText() == "It cost 46."
        struck, underlined = (self.format_at(view, n) for n in (8, 9))
        assert struck.fontStrikeOut()
        assert not struck.fontUnderline()
        assert underlined.fontUnderline()

    def format_at(self, view: DiffView, at: int) -> object:
        cursor = QTextCursor(view.document())
        cursor.setPosition(at + 1)
        return cursor.charFormat()

    def test_unchanged_sentences_are_counted_and_a_click_goes_there(self, qtbot: QtBot) -> None:
        view = DiffView("diff")
        qtbot.addWidget(view)
        view.resize(400, 200)
        view.show()
        same = Row(Fate.SAME, (Piece(Kind.SAME, "One."),), Span(0, 4))
        new = Row(Fate.NEW, (Piece(Kind.NEW, "Two."),), Span(5, 9))
        gone = Row(Fate.GONE, (Piece(Kind.GONE, "Three."),))
        view.show_rows([same, new, gone, same, same])
        assert view.toPlainText().splitlines() == [
            "… 1 sentence unchanged", "+ Two.", "– Three.", "… 2 sentences unchanged",
        ]  # fmt: skip
        block = view.document().findBlockByNumber(1)
        place = view.cursorRect(QTextCursor(block)).center()
        with qtbot.waitSignal(view.picked) as told:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert told.args == [Span(5, 9)]


class TestSourceFields:
    def test_a_code_name_bars_the_real_one_from_exports(self) -> None:
        named = source_fields.with_code_name(Source("s", name="Ida"), "Heron")  # type: ignore[arg-type]
        assert (named.shown_name, named.exportable) == ("Heron", False)

    def test_the_conversation_comes_and_goes_with_its_fields(self) -> None:
        bare = Source("s")  # type: ignore[arg-type]
        spoken = source_fields.with_form(bare, InterviewForm.PHONE)
        assert spoken.interview
        assert source_fields.with_form(spoken, None) == bare
        assert source_fields.with_recorded(bare, recorded=True).interview

    def test_every_line_reads_what_it_writes(self) -> None:
        source = Source("s", exportable=False)  # type: ignore[arg-type]
        for name, get, put in source_fields.LINES:
            words = "2026-01-31" if name == "Interview on" else name
            assert get(put(source, words)) == words
            assert get(source) == ""


def test_sources_are_edited_in_their_pane(qtbot: QtBot, desk: MainWindow) -> None:
    desk.actions_by_id["source.add"].trigger()
    form = desk.desk.sources.form
    qtbot.keyClicks(form.lines["Name"], "Ida Holm")
    qtbot.keyClicks(form.lines["Interview on"], "2026-01-3")
    assert "year-month-day" in form.lines["Interview on"].toolTip()
    qtbot.keyClicks(form.lines["Interview on"], "1")
    form.kind.setCurrentIndex(list(SourceKind).index(SourceKind.RECORDING))
    form.kind.activated.emit(form.kind.currentIndex())
    form.spoken.activated.emit(1)
    form.recorded.click()
    form.exportable.click()
    (source,) = sheet(desk).sources
    assert (source.name, source.kind, source.exportable) == (
        "Ida Holm",
        SourceKind.RECORDING,
        False,
    )
    assert source.interview
    assert (source.interview.form, source.interview.recorded) == (InterviewForm.IN_PERSON, True)
    form.contacts.add.click()
    form.contacts.rows[0].outcome.activated.emit(1)
    form.contacts.rows[0].remove.click()
    assert sheet(desk).sources[0].contacts == ()
    desk.desk.sources.remove.click()
    assert sheet(desk).sources == ()
    assert desk.desk.sources.empty.isVisible()


def test_a_second_reader_disagrees_and_the_editor_decides(qtbot: QtBot, desk: MainWindow) -> None:
    second = desk.editor.second
    qtbot.keyClicks(second.assigned, "AB")
    second.agreement.setCurrentIndex(2)
    second.agreement.activated.emit(2)
    qtbot.keyClicks(second.against, "no source")
    second.call.setCurrentIndex(1)
    second.call.activated.emit(1)
    claim = desk.session.claim
    assert claim
    assert (claim.assigned, claim.agreement, claim.second) == ("AB", Agreement.DISAGREE, "MK")
    assert claim.disagreement == "no source"
    assert claim.editor_call
    second.agreement.activated.emit(0)
    assert desk.session.claim
    assert (desk.session.claim.second, desk.session.claim.second_at) == ("", None)


def test_claims_are_assigned_and_the_sheet_is_sent_back(qtbot: QtBot, desk: MainWindow) -> None:
    desk.actions_by_id["go.signoff"].trigger()
    pane = desk.desk.signoff
    desk.claims.view.selectAll()
    qtbot.keyClicks(pane.who, "AB")
    pane.assign.click()
    many = len(sheet(desk).claims)
    assert f"AB: {many}, {many} left" in pane.loads.text()
    signed = replace(sheet(desk), signoffs=(pane._signature(Seat.CHECKER),))
    desk.session.do("Sign", signed)
    assert pane.send_back.isVisible()
    qtbot.keyClicks(pane.note, "the sum is wrong")
    pane.send_back.click()
    assert sheet(desk).signoffs[-1].decision is Decision.RETURNED
    assert "the sum is wrong" in pane.log.text()


class TestMerging:
    def test_paths_and_values_are_told_in_words(self) -> None:
        base = worksheet()
        assert merge_pane.where(base, ("claims", "paid", "notes")).startswith("Notes · claim 1 “")
        assert merge_pane.where(base, ("claims", "paid")).startswith("The claim itself")
        assert merge_pane.where(base, ("header", "slug")) == "header slug"
        assert merge_pane.in_words(ABSENT) == "not there"
        assert merge_pane.in_words(None) == "–"
        assert merge_pane.in_words(Mark.OK) == "OK"
        assert merge_pane.in_words(Agreement.AGREE) == "Agree"
        assert merge_pane.in_words((Mark.CUT, "x")) == "Cut; x"
        told = merge_pane.in_words(Evidence(EvidenceId("e"), locator="p. 4"))
        assert told == "role: Primary, stance: Confirms, locator: p. 4"

    def test_it_is_given_up_without_a_change(self, desk: MainWindow) -> None:
        claim = sheet(desk).claims[0]
        theirs = after(
            document_of(desk), lambda w: w.with_claim(replace(claim, notes="theirs")), "AB"
        )
        desk.session.edit("Note", replace(claim, notes="mine"))
        before = sheet(desk)
        desk.desk._merge(theirs)
        pane = desk.desk.merge
        assert len(pane.cards) == 1
        pane.finish()
        assert "1 conflict is not decided yet" in desk.notice.words.text()
        pane.cancel.click()
        assert sheet(desk) is before
        assert pane.open.isVisibleTo(pane)
        assert desk.claims.isVisible()

    def test_without_a_conflict_it_is_done_at_once(self, desk: MainWindow) -> None:
        claim = sheet(desk).claims[0]
        theirs = after(
            document_of(desk), lambda w: w.with_claim(replace(claim, notes="theirs")), "AB"
        )
        desk.desk._merge(theirs)
        assert sheet(desk).claims[0].notes == "theirs"
        assert "of the other copy" in desk.notice.words.text()
        assert desk.session.undo_label == merge.LABEL


def document_of(window: MainWindow) -> workflow.Document:
    assert window.session.keeping
    return window.session.keeping.travelling()


def test_an_orphan_without_like_sentences_is_placed_on_the_selection(
    qtbot: QtBot, desk: MainWindow, tmp_path: Path
) -> None:
    claim = sheet(desk).claims[-1]
    desk.session.edit("Mark", replace(claim, mark=Mark.OK))
    new = TEXT.replace("The mayor declined to comment on the 37 complaints.", "Nothing else.")
    made = drafts.carried(sheet(desk), new.encode(), "second.txt", Settings(), "MK", NOW, Work())
    desk.session.do("New draft", made, members=drafts.members(desk.session.document, new.encode()))  # type: ignore[arg-type]
    desk.actions_by_id["go.drafts"].trigger()
    pane = desk.desk.drafts
    (card,) = pane.cards
    card.at_selection.click()
    assert "Nothing is selected" in desk.notice.words.text()
    at = new.index("Nothing else")
    desk.galley.select(Span(at, at + len("Nothing else")))
    card.at_selection.click()
    assert sheet(desk).claim(claim.id).exact == "Nothing else"
    assert desk.session.current == claim.id
    assert pane.cards == []


def test_an_article_with_drafts_is_let_go_of_in_silence(desk: MainWindow) -> None:
    new = TEXT.replace("The mayor declined to comment on the 37 complaints.", "Nothing else.")
    made = drafts.carried(sheet(desk), new.encode(), "second.txt", Settings(), "MK", NOW, Work())
    desk.session.do("New draft", made, members=drafts.members(desk.session.document, new.encode()))  # type: ignore[arg-type]
    assert desk.galley.fresh
    desk.session.close()
    assert desk.galley.fresh == ()
    assert desk.galley.toPlainText() == ""


def test_a_claim_is_named_by_its_first_words() -> None:
    assert parts.named(3, "a " * 60).endswith("…”")
    assert parts.when(None) == ""
