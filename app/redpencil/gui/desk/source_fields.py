"""Fields bound to one source; what is typed is an edit at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from redpencil.domain.evidence import Interview, Source
from redpencil.gui import choices, labels

Get = Callable[[Source], str]
Put = Callable[[Source, str], Source]
Edit = Callable[[str, Callable[[Source], Source]], None]
"""Takes the field's name and what it does to the source."""


def with_code_name(source: Source, name: str) -> Source:
    """Set a code name; whoever has one is not named in an export."""
    return replace(source, code_name=name, exportable=source.exportable and not name)


def interview(source: Source) -> Interview:
    """Return the conversation, or an empty one."""
    return source.interview or Interview()


def _with_interview(source: Source, **more: Any) -> Source:
    made = replace(interview(source), **more)
    return replace(source, interview=made if made != Interview() else None)


def _on(source: Source) -> str:
    day = interview(source).on
    return day.isoformat() if day else ""


def _with_on(source: Source, words: str) -> Source:
    return _with_interview(source, on=date.fromisoformat(words) if words else None)


def _plain(field: str) -> tuple[Get, Put]:
    return (lambda s: str(getattr(s, field))), (lambda s, v: replace(s, **{field: v}))


LINES: Final[tuple[tuple[str, Get, Put], ...]] = (
    (labels.noop("Name"), *_plain("name")),
    (labels.noop("Code name"), lambda s: s.code_name, with_code_name),
    (labels.noop("Title"), *_plain("title")),
    (labels.noop("Affiliation"), *_plain("affiliation")),
    (labels.noop("Phone"), *_plain("phone")),
    (labels.noop("E-mail"), *_plain("email")),
    (labels.noop("Language"), *_plain("language")),
    (labels.noop("Address (web)"), *_plain("url")),
    (labels.noop("Independence group"), *_plain("independence_group")),
    (labels.noop("Reliability"), *_plain("reliability")),
    (labels.noop("Interests"), *_plain("interests")),
    (labels.noop("Interview on"), _on, _with_on),
    (
        labels.noop("Recording kept at"),
        lambda s: interview(s).recording,
        lambda s, v: _with_interview(s, recording=v, recorded=bool(v) or interview(s).recorded),
    ),
    (labels.noop("Notes on the source"), *_plain("notes")),
)
HINTS: Final = {
    "Code name": labels.noop("Replaces the name in print"),
    "Independence group": labels.noop("Same wire: same word"),
    "Interview on": labels.noop("2026-01-31"),
}


class SourceLine(QLineEdit):
    """One line of a source; what can't be read is told beside and not kept."""

    def __init__(self, name: str, get: Get, put: Put, edit: Edit) -> None:
        super().__init__()
        self._name, self._get, self._put, self._edit = name, get, put, edit
        self.setAccessibleName(labels.tr(name))
        self.setPlaceholderText(labels.tr(HINTS[name]) if name in HINTS else "")
        self.textEdited.connect(self._typed)

    def show_source(self, source: Source, *, fresh: bool) -> None:
        """Show a source's value; what is being typed in it stays where it is."""
        value = self._get(source)
        if value != self.text() and (fresh or not self.hasFocus()):
            self.setText(value)
            self.setCursorPosition(0)

    def _typed(self, words: str) -> None:
        def change(source: Source) -> Source:
            return self._put(source, words.strip())

        try:
            self._edit(self._name, change)
        except ValueError:
            self.setToolTip(labels.tr("Write the day as year-month-day, such as 2026-01-31."))
            return
        self.setToolTip("")


class SourceChoice(QComboBox):
    """One of several values of a source."""

    def __init__(
        self, name: str, values: Sequence[StrEnum | None], get: Callable[[Source], StrEnum | None],
        put: Callable[[Source, Any], Source], edit: Edit,
    ) -> None:  # fmt: skip
        super().__init__()
        self._values, self._get = list(values), get
        choices.named(self, labels.tr(name))
        choices.narrow(self)
        self.addItems([labels.tr(v.value.capitalize()) if v else "–" for v in values])

        def pick(number: int) -> None:
            edit(name, lambda source: put(source, self._values[number]))

        self.activated.connect(pick)

    def show_source(self, source: Source) -> None:
        """Show a source's value."""
        self.setCurrentIndex(self._values.index(self._get(source)))


def with_form(source: Source, form: Any) -> Source:
    """Set how a person was spoken to."""
    return _with_interview(source, form=form)


def with_recorded(source: Source, *, recorded: bool) -> Source:
    """Say whether the conversation was recorded."""
    return _with_interview(source, recorded=recorded)
