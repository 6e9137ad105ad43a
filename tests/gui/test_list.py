"""The list: order, filter words and their hints, kept filters, several claims at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.domain.claim import Claim, FactType
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.query import Query
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import actions, claim_filter
from redpencil.gui.claims import order
from redpencil.gui.claims.hints import hints
from redpencil.gui.main_window import MainWindow
from tests.export.samples import NOW, filled


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    return window


def sheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


def shown(window: MainWindow) -> list[Claim]:
    return [sheet(window).claim(i) for i in window.claims.visible_ids()]


@pytest.mark.parametrize("name", order.SORTS)
def test_every_column_sorts_and_turns_round(full: MainWindow, name: str) -> None:
    key = order.KEYS[order.SORTS[name]]
    action = full.actions_by_id[f"sort.{name}"]
    action.trigger()
    found = [key(c) for c in shown(full)]
    assert found == sorted(found)
    action.trigger()
    if name != "place":
        assert [key(c) for c in shown(full)] == sorted(found, reverse=True)
        assert full.claims.count.isVisible()
    full.actions_by_id["sort.place"].trigger()
    assert shown(full) == list(sheet(full).claims)
    assert not full.claims.count.isVisible()


def test_a_row_keeps_its_place_while_it_is_worked_on(full: MainWindow) -> None:
    full.actions_by_id["sort.mark"].trigger()
    before = full.claims.visible_ids()
    full.session.choose(before[0])
    full.verbs.mark(Mark.HOLD)
    assert full.claims.visible_ids() == before
    assert full.session.current == before[1]


def test_marking_under_a_filter_goes_on_to_the_next_row(full: MainWindow) -> None:
    full.claims.filter.setText("-is:closed")
    several = full.claims.visible_ids()
    full.claims.filter.setText("mark:change")
    first, *_ = full.claims.visible_ids()
    full.session.choose(first)
    second = full.claims.visible_ids()[1]
    full.verbs.mark(Mark.CUT)
    assert full.session.current == second
    assert first not in full.claims.visible_ids()
    assert len(several) == len(sheet(full).claims)


TODAY = NOW.astimezone().date()


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("is:due", {"queries": (Query("Who?", due=NOW),)}),
        ("is:due", {"recheck_by": TODAY}),
        ("is:mine", {"assigned": "MK"}),
        ("for:mk", {"assigned": "MK"}),
        ("is:waiting", {"status": Status.WAITING}),
        ('status:"in progress"', {"status": Status.IN_PROGRESS}),
        ("is:closed", {"status": Status.READY}),
        ("type:poll", {"types": (FactType.POLL,)}),
        ("note:tape", {"notes": "on the tape"}),
        ("-is:unsourced -is:open", {}),
    ],
)
def test_words_of_the_filter(words: str, change: dict[str, object]) -> None:
    bare = replace(filled().claims[9], checker="", queries=(), status=Status.NOT_STARTED)
    assert bare.mark is None
    view = claim_filter.View(filled(), initials="MK", today=TODAY)
    matches = claim_filter.test(words)
    assert not matches(bare, view)
    if change:
        assert matches(replace(bare, **change), view)  # type: ignore[arg-type]


def test_what_is_due_tomorrow_is_not_due() -> None:
    late = replace(filled().claims[0], queries=(Query("Who?", due=NOW + timedelta(days=1)),))
    assert not claim_filter.due(late, TODAY)
    answered = replace(late, queries=(Query("Who?", due=NOW, answer="Ida"),))
    assert not claim_filter.due(answered, TODAY)


def test_hints_offer_what_can_be_typed() -> None:
    words = {word for word, _ in hints("", filled())}
    assert {"is:", "mark:", "status:", "priority:", "type:", "speaker:"} <= words
    assert [w for w, _ in hints("is:uns", filled())] == ["is:unsourced"]
    assert [w for w, _ in hints("-is:uns", filled())] == ["-is:unsourced"]
    assert ('mark:"query author"', "Query author") in list(hints("mark:", filled()))
    assert any("Okafor" in w for w, _ in hints("speaker:oka", filled()))
    assert not list(hints("harbour", filled()))


def test_a_hint_is_taken_with_keys(qtbot: QtBot, full: MainWindow) -> None:
    line = full.claims.filter
    full.actions_by_id["filter"].trigger()
    qtbot.keyClicks(line, "wall mark:cu")
    popup = line.offers.popup()
    assert popup
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "wall mark:cut "
    assert not popup.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert full.claims.view.hasFocus()


def test_a_filter_is_kept_by_name_found_again_and_forgotten(qtbot: QtBot, full: MainWindow) -> None:
    saved = full.claims.saved
    full.claims.filter.setText("is:open priority:a")
    full.actions_by_id["filter.keep"].trigger()
    assert saved.name.hasFocus()
    qtbot.keyClicks(saved.name, "First of all")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    kept = (("First of all", "is:open priority:a"),)
    assert full.files.settings.filters == kept
    assert workflow.load_settings().filters == kept
    full.claims.filter.clear()
    saved.fill()
    next(a for a in saved.menu.actions() if a.text() == "First of all").trigger()
    assert full.claims.filter.text() == "is:open priority:a"
    saved.fill()
    next(a for a in saved.menu.actions() if a.text() == "Forget “First of all”").trigger()
    assert workflow.load_settings().filters == ()


def pick(box: QComboBox, value: object) -> None:
    number = box.findData(value)
    box.setCurrentIndex(number)
    box.activated.emit(number)


@pytest.mark.parametrize(
    ("act", "said", "holds"),
    [
        (lambda w: w.verbs.mark(Mark.CUT), "Mark 3 claims Cut", lambda c: c.mark is Mark.CUT),
        (lambda w: pick(w.claims.several.status, Status.WAITING), "Set 3 claims to Waiting",
         lambda c: c.status is Status.WAITING),
        (lambda w: pick(w.claims.several.priority, Priority.C), "Set 3 claims to priority C",
         lambda c: c.priority is Priority.C),
        (lambda w: pick(w.claims.several.types, FactType.CONTACT), "Add contact to 3 claims",
         lambda c: FactType.CONTACT in c.types),
        (lambda w: (w.claims.several.who.setText("IH"), w.claims.several.who.returnPressed.emit()),
         "Give 3 claims to IH", lambda c: c.assigned == "IH"),
    ],
)  # fmt: skip
def test_several_claims_are_one_edit_with_its_name(
    full: MainWindow, act: Callable[[MainWindow], object], said: str, holds: Callable[[Claim], bool]
) -> None:
    before, view = sheet(full), full.claims.view
    flags = QItemSelectionModel.SelectionFlag
    view.setCurrentIndex(full.claims.table.index(8, 0))
    for row in (8, 9, 10):
        how = flags.ClearAndSelect if row == 8 else flags.Select
        view.selectionModel().select(full.claims.table.index(row, 0), how | flags.Rows)
    assert full.claims.several.isVisible()
    act(full)
    changed = [c for c in sheet(full).claims if c not in before.claims]
    assert [c.id for c in changed] == [c.id for c in before.claims[8:11]]
    assert all(holds(c) for c in changed)
    assert full.session.undo_label == said
    assert full.actions_by_id["undo"].text() == f"Undo: {said}"
    assert len(full.claims.selected_ids()) == 3
    full.session.undo()
    assert sheet(full) == before


def test_what_is_open_is_not_closed_with_the_others(full: MainWindow) -> None:
    before = sheet(full)
    full.claims.view.selectAll()
    full.actions_by_id["claim.close"].trigger()
    assert "Not closed" in full.notice.words.text()
    assert "10" in full.notice.words.text()
    assert sheet(full) is before


def test_narrow_lists_have_who_and_status_below_the_words(full: MainWindow) -> None:
    full.claims.resize(360, 500)
    assert full.claims.view.isColumnHidden(order.STATUS)
    assert full.claims.delegate.narrow
    full.claims.resize(900, 500)
    assert not full.claims.view.isColumnHidden(order.STATUS)
    full.claims.grab()


def test_actions_of_the_list_are_in_the_table() -> None:
    ids = {e.id for e in actions.ENTRIES}
    assert {f"sort.{name}" for name in order.SORTS} <= ids
