"""Look-ups: exactly what is told is sent, by the browser, after a click; and what never is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.domain.claim import Claim, Privacy, Terms
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Source, SourceId
from redpencil.domain.header import Classification
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import lookups
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Privacy as Chosen
from tests.export.samples import NOW, filled

SERVICES = {s.key: s for s in lookups.services()}


@pytest.fixture
def opened(window: MainWindow) -> list[str]:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    urls: list[str] = []

    def take(url: QUrl) -> bool:
        urls.append(bytes(url.toEncoded().data()).decode())
        return True

    window.aids.lookups.opener = take
    return urls


def sheet_of(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


@pytest.mark.parametrize(
    ("key", "host", "ends"),
    [
        ("factcheck", "toolbox.google.com", "/search/14%20people%3F;hl=en"),
        ("search", "duckduckgo.com", "?q=%2214%20people%3F%22"),
        ("wikipedia", "en.wikipedia.org", "search=14%20people%3F"),
    ],
)
def test_the_words_go_where_it_says_and_nowhere_else(key: str, host: str, ends: str) -> None:
    url = SERVICES[key].url("14 people?", "en")
    asked = lookups.Asked("14 people?", url)
    assert asked.host == host
    assert url.startswith(f"https://{host}/")
    assert url.endswith(ends)


def test_words_can_not_leave_their_place_in_the_address() -> None:
    for service in SERVICES.values():
        if not service.of_pages:
            url = service.url('a&b=c#d/../"e"\n', "xx")
            asked = url.split("?", 1)[-1] if "?" in url else url.rpartition("/")[2]
            assert not set('&#"\n') & set(asked), url
    assert SERVICES["wikipedia"].url("x", "evil.example/").startswith("https://en.wikipedia.org/")


def test_it_says_what_it_would_send_and_sends_nothing_by_itself(
    window: MainWindow, opened: list[str]
) -> None:
    bar = window.aids.lookups
    window.session.choose(sheet_of(window).claims[15].id)
    window.actions_by_id["claim.lookup"].trigger()
    bar.services.setCurrentIndex(2)
    assert bar.isVisible()
    words = window.session.claim.exact  # type: ignore[union-attr]
    assert f"send duckduckgo.com these words: “{words}”" in bar.words.text()
    assert opened == []
    bar.close_button.click()
    assert opened == []
    bar.ask("search")
    bar.button.click()
    assert opened == [SERVICES["search"].url(words, "en")]
    assert not bar.isVisible()


def test_do_not_ask_again_is_for_this_one_only_and_can_be_taken_back(
    window: MainWindow, opened: list[str]
) -> None:
    bar = window.aids.lookups
    bar.ask("wikipedia")
    bar.unasked.setChecked(True)
    bar.button.click()
    bar.ask("wikipedia")
    assert (len(opened), bar.isVisible()) == (2, False)
    bar.ask("search")
    assert (len(opened), bar.isVisible()) == (2, True)
    window.aids.ask_settings()
    pane = window.aids.settings.privacy  # type: ignore[union-attr]
    assert not pane.asks["wikipedia"].isChecked()
    pane.asks["wikipedia"].click()
    bar.ask("wikipedia")
    assert (len(opened), bar.isVisible()) == (2, True)
    window.aids.settings.close()  # type: ignore[union-attr]


def test_an_embargo_switches_all_of_it_off(window: MainWindow, opened: list[str]) -> None:
    window.aids.ask_settings()
    window.aids.settings.privacy.embargo.click()  # type: ignore[union-attr]
    window.aids.settings.close()  # type: ignore[union-attr]
    window.actions_by_id["claim.lookup"].trigger()
    assert not window.aids.lookups.isVisible()
    assert "switched off" in window.notice.words.text()
    assert opened == []


def guarded(change: Callable[[Worksheet, Claim], Worksheet]) -> str:
    sheet = filled()
    claim = sheet.claims[15]
    after = change(sheet, claim)
    return lookups.forbidden(after, after.claim(claim.id), None, Chosen(), NOW)


def _header(sheet: Worksheet, **fields: Any) -> Worksheet:
    return sheet.with_header(replace(sheet.header, **fields))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda w, _: w, ""),
        (lambda w, c: w.with_claim(replace(c, privacy=Privacy.SOURCE)), "private"),
        (lambda w, c: w.with_claim(replace(c, terms=Terms.OFF)), "not told on the record"),
        (lambda w, c: w.with_claim(replace(c, terms=Terms.RECORD)), ""),
        (lambda w, _: _header(w, classification=Classification.RESTRICTED), "restricted"),
        (lambda w, _: _header(w, embargo=NOW + timedelta(hours=1)), "under embargo"),
        (lambda w, _: _header(w, embargo=NOW - timedelta(hours=1)), ""),
        (
            lambda w, c: w.with_source(
                Source(SourceId("x"), name=c.exact.split()[-1], code_name="Heron", exportable=False)
            ),
            "may not be named",
        ),
    ],
)
def test_what_is_never_looked_up(change: Callable[..., Worksheet], said: str) -> None:
    why = guarded(change)
    assert (said in why) if said else not why


def test_a_selection_that_touches_a_private_claim_is_not_looked_up() -> None:
    sheet = filled()
    claim = sheet.claims[15]
    sheet = sheet.with_claim(replace(claim, privacy=Privacy.PERSONAL))
    assert "private" in lookups.forbidden(sheet, sheet.claims[0], claim.span, Chosen(), NOW)
    assert not lookups.forbidden(sheet, sheet.claims[0], None, Chosen(), NOW)


def test_pages_are_those_of_the_evidence_that_may_be_named() -> None:
    sheet = filled()
    claim = sheet.claims[0]
    page = replace(claim.evidence[0], url="https://ellerby.example/report?a=1", source=None)
    sheet = sheet.with_claim(replace(claim, evidence=(page,)))
    asked = lookups.asked(SERVICES["wayback"], sheet, sheet.claims[0], None)
    assert asked.url == "https://web.archive.org/web/*/https://ellerby.example/report?a=1"
    hidden = Source(SourceId("h"), name="Jo", code_name="Heron", exportable=False)
    sheet = sheet.with_source(hidden).with_claim(
        replace(claim, evidence=(replace(page, source=hidden.id),))
    )
    with pytest.raises(UserError, match="no address"):
        lookups.asked(SERVICES["wayback"], sheet, sheet.claims[0], None)
    with pytest.raises(UserError, match="no words"):
        lookups.asked(SERVICES["search"], sheet, None, None)


def test_a_long_claim_is_asked_for_in_part() -> None:
    assert len(lookups._short("word " * 100)) <= 200
    assert lookups._short("x" * 500) == "x" * 200


def test_the_menus_of_galley_and_list_offer_every_service(
    qtbot: QtBot, window: MainWindow, opened: list[str]
) -> None:
    for pane in (window.claims.view.viewport(), window.galley.viewport()):
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(50, 50))
        QApplication.sendEvent(pane, asked)
        (menu,) = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()
        ]
        offered = [a for a in menu.actions() if a.text().startswith("Look up")]
        assert len(offered) == len(SERVICES)
        offered[3].trigger()
        assert "en.wikipedia.org" in window.aids.lookups.words.text()
        menu.close()
        qtbot.wait(1)
    assert opened == []


def test_no_browser_is_told(window: MainWindow, opened: list[str]) -> None:
    window.aids.lookups.opener = lambda _: False
    window.aids.lookups.ask("search")
    qt_key = Qt.Key.Key_Escape
    assert qt_key
    window.aids.lookups.button.click()
    assert "No browser" in window.notice.words.text()


def test_without_an_article_there_is_nothing_to_look_up(window: MainWindow) -> None:
    window.aids.lookups.ask("search")
    assert "Open an article first" in window.notice.words.text()
