"""Words and shapes on screen for what the nouns hold; every member has one (a test sees to it).

How words are written, so that all of them can be translated:

- ``tr("Add claim")``: a literal string, never a variable, never a piece of a sentence.
- ``tr("No claim matches “{words}”.").format(words=…)``: a whole sentence with named places.
- ``count("%n claims left", n)``: whatever depends on a number; ``%n`` is the number, each language
  has its own plural forms, and other places stand beside it as in ``tr``.
- ``noop("Split at cursor")`` marks words in a table; ``tr`` of the variable is then fine.
- ``told(error.message)``: a finished sentence of a room below, which speaks English only;
  ``error(error)`` tells what went wrong and what would work.

``python packaging/translations.py`` finds them all and brings resources/translations up to date.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from redpencil.domain.claim import FactType
from redpencil.domain.closing import Left, Want
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.exporting import Caution, Shortfall
from redpencil.gui import languages, sentences

CONTEXT: Final = "Redpencil"
"""Qt's name for where words belong; all of the window's share one."""


def tr(words: str) -> str:
    """Translate words of the window."""
    return QCoreApplication.translate(CONTEXT, words)


def count(words: str, number: int) -> str:
    """Translate words that go with a number, in the plural form that it asks for."""
    return QCoreApplication.translate(CONTEXT, words, "", number)


def told(words: str) -> str:
    """Translate a sentence of a room below the window; one that is not known stays English."""
    return sentences.told(words) if languages.worn() != languages.SOURCE else words


def error(trouble: UserError) -> str:
    """Return what went wrong and what would work."""
    return f"{told(trouble.message)} {told(trouble.hint)}".rstrip()


def noop(words: str) -> str:
    """Mark words that are translated where they are shown."""
    return words


SHAPES: Final[dict[Mark | None, str]] = {
    Mark.OK: "●", Mark.CHANGE: "▲", Mark.QUERY_AUTHOR: "◇", Mark.QUERY_SOURCE: "◈",
    Mark.ON_AUTHOR: "◐", Mark.ADD_ATTRIBUTION: "✚", Mark.QUALIFY: "≈", Mark.CUT: "■",
    Mark.HOLD: "‖", None: "○",
}  # fmt: skip
_MARKS: Final = {
    Mark.OK: noop("OK"), Mark.CHANGE: noop("Change"), Mark.QUERY_AUTHOR: noop("Query author"),
    Mark.QUERY_SOURCE: noop("Query source"), Mark.ON_AUTHOR: noop("On author"),
    Mark.ADD_ATTRIBUTION: noop("Add attribution"), Mark.QUALIFY: noop("Qualify"),
    Mark.CUT: noop("Cut"), Mark.HOLD: noop("Hold"),
}  # fmt: skip


def not_checked(language: str, what: tuple[str, ...]) -> str:
    """Return what was not looked at in an article's language; "" where there is nothing to say."""
    if not what:
        return ""
    return tr("not checked for {language}: {what}").format(
        language=language_name(language), what=", ".join(map(told, what))
    )


def language_name(code: str) -> str:
    """Return what a language is called in the language of the window; its code if Qt knows none."""
    found = QLocale.codeToLanguage(code.partition("-")[0])
    return code if found is QLocale.Language.AnyLanguage else tr(QLocale.languageToString(found))


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
    if thing.want is Want.SOURCES:
        words = tr("it has {n} of {needed} independent sources")
        return words.format(n=thing.number, needed=thing.needed)
    return tr(thing.want.value)


def caution(missing: Caution) -> str:
    """Say what is missing from a file that was exported."""
    if missing.what is Shortfall.NO_VERDICT:
        return count(
            "%n claims are not in it: no finding, or nobody is named who says so.", missing.count
        )
    said = count("No font for {script} was found: %n characters are printed as □.", missing.count)
    return said.format(script=_script(missing.script))


def _script(name: str) -> str:
    """Return a script in the window's language; a rare one as Unicode calls it."""
    known = {
        "Chinese and Japanese": tr("Chinese and Japanese"), "Korean": tr("Korean"),
        "control characters": tr("control characters"), "symbols": tr("symbols"),
        "rare letters": tr("rare letters"),
    }  # fmt: skip
    return known.get(name, name)
