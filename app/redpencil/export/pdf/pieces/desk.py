"""What every piece is made with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.base.work import Work
from redpencil.export import report
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.forms import Form
from redpencil.export.pdf.page.paragraph import Paragraph
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Setting, Span
from redpencil.export.report import Run

STRONG: Final = {
    catalogue.SERIF: catalogue.SERIF_STRONG,
    catalogue.SERIF_ITALIC: catalogue.SERIF_STRONG_ITALIC,
    catalogue.SANS: catalogue.SANS_STRONG,
}
_OPENED: Final = re.compile(r"(https?://|mailto:)[!-~]+")
"""Addresses that a click may open."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The report, its form and its paper."""

    report: report.Report
    setting: Setting
    form: Form
    height: float
    """Points of a page that can be filled."""
    work: Work

    @property
    def accent(self) -> str:
        """The house's colour."""
        return self.report.letterhead.accent

    def words(self, text: str, look: Look, *, scope: str = "") -> Paragraph:
        """Return plain words of the report."""
        return Paragraph((Span(text),), look, self.setting, scope=scope)

    def spans(self, spans: Sequence[Span], look: Look) -> Paragraph:
        """Return words set in several ways."""
        return Paragraph(spans, look, self.setting)

    def runs(self, runs: Sequence[Run], look: Look) -> Paragraph:
        """Return words of the article, in its language, elements strong."""
        strong = STRONG.get(look.face, look.face)
        spans = [Span(r.text, face=strong if r.strong else "") for r in runs]
        return Paragraph(spans, look, self.setting, self.text_language)

    @property
    def text_language(self) -> str:
        """The article's language where it is not the report's."""
        language = self.report.text_language
        return language if language != self.report.language and language.isascii() else ""


def ref(given: report.Ref, face: str = "", colour: str = "") -> Span:
    """Return words that lead to another place of the report, where it has that place."""
    link = f"#{given.anchor}" if given.anchor else ""
    return Span(given.text, face=face, colour=colour, link=link)


def link(given: report.Link) -> Span:
    """Return an address as printed; only what a browser or a mailer opens is made live."""
    live = given.href if _OPENED.fullmatch(given.href) else ""
    return Span(given.text, link=live, colour=style.LINK if live else "")


def louder(look: Look, face: str) -> Look:
    """Return a look in another face."""
    return replace(look, face=face)
