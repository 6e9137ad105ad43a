"""Words and shapes on screen for what the nouns hold; every member has one (a test sees to it)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from redpencil.domain.claim import FactType
from redpencil.domain.closing import Left, Want
from redpencil.domain.mark import Finding, Mark, Status

SHAPES: Final[dict[Mark | None, str]] = {
    Mark.OK: "●", Mark.CHANGE: "▲", Mark.QUERY_AUTHOR: "◇", Mark.QUERY_SOURCE: "◈",
    Mark.ON_AUTHOR: "◐", Mark.ADD_ATTRIBUTION: "✚", Mark.QUALIFY: "≈", Mark.CUT: "■",
    Mark.HOLD: "‖", None: "○",
}  # fmt: skip
_MARKS: Final = {
    Mark.OK: "OK", Mark.CHANGE: "Change", Mark.QUERY_AUTHOR: "Query author",
    Mark.QUERY_SOURCE: "Query source", Mark.ON_AUTHOR: "On author",
    Mark.ADD_ATTRIBUTION: "Add attribution", Mark.QUALIFY: "Qualify", Mark.CUT: "Cut",
    Mark.HOLD: "Hold",
}  # fmt: skip


def tr(words: str) -> str:
    """Translate words of the window."""
    return QCoreApplication.translate("Redpencil", words)


def not_checked(language: str, what: tuple[str, ...]) -> str:
    """Return what was not looked at in an article's language; "" where there is nothing to say."""
    if not what:
        return ""
    name = QLocale.languageToString(QLocale(language).language())
    return f"{tr('not checked for')} {name}: {', '.join(map(tr, what))}"


def mark(value: Mark | None) -> str:
    """Return the name of a mark; None is not yet marked."""
    return tr(_MARKS[value]) if value else tr("Not yet marked")


def finding(value: Finding | None) -> str:
    """Return the name of a finding."""
    return tr(value.value.capitalize()) if value else tr("No finding yet")


def status(value: Status) -> str:
    """Return the name of a status."""
    return tr(value.value.capitalize())


def types(values: Iterable[FactType]) -> str:
    """Return the names of kinds of fact, in one line."""
    return ", ".join(tr(v.value) for v in values)


def left(thing: Left) -> str:
    """Say what a claim still lacks before it can be closed."""
    if thing.want is Want.TICK:
        return tr("“{words}” is not ticked").format(words=thing.words)
    if thing.want is Want.LOCATOR and thing.words:
        return tr("evidence {n}, “{words}”, has no locator").format(
            n=thing.number, words=thing.words
        )
    if thing.want is Want.LOCATOR:
        return tr("evidence {n} has no locator").format(n=thing.number)
    return tr(thing.want.value)
