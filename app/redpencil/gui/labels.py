"""Words and shapes on screen for what the nouns hold; every member has one (a test sees to it)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from redpencil.domain.mark import Finding, Mark, Status
from redpencil.exporting import Caution, Shortfall

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


def caution(told: Caution) -> str:
    """Say what is missing from a file that was exported."""
    one = told.count == 1
    if told.what is Shortfall.NO_VERDICT:
        said = (
            tr("1 claim is not in it: no finding, or nobody is named who says so.")
            if one
            else tr("{count} claims are not in it: no finding, or nobody is named who says so.")
        )
        return said.format(count=told.count)
    said = (
        tr("No font for {script} was found: 1 character is printed as □.")
        if one
        else tr("No font for {script} was found: {count} characters are printed as □.")
    )
    return said.format(script=_script(told.script), count=told.count)


def _script(name: str) -> str:
    """Return a script in the window's language; a rare one as Unicode calls it."""
    known = {
        "Chinese and Japanese": tr("Chinese and Japanese"), "Korean": tr("Korean"),
        "control characters": tr("control characters"), "symbols": tr("symbols"),
        "rare letters": tr("rare letters"),
    }  # fmt: skip
    return known.get(name, name)
