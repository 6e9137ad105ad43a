"""The report's own words, by the report's language; the window has its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from redpencil.domain.claim import FactType
from redpencil.domain.element import ElementKind
from redpencil.domain.mark import Finding, Mark
from redpencil.domain.sentence import Attribution

_EN: Final[Mapping[str, str]] = {
    "kicker": "Verification worksheet",
    "publisher": "Publisher", "byline": "Byline", "published": "Published", "words": "Words",
    "language": "Language", "exported": "Exported", "source": "Article source",
    "text": "Text SHA-256", "trail": "Trail", "checker": "Checker", "second": "Second reader",
    "deadline": "Deadline", "slug": "Slug", "draft": "Draft",
    "settled": "claims marked",
    "coverage": "{covered} of {sentences} sentences are covered; {left} were not looked at.",
    "mark": "Mark", "total": "Total", "all": "All claims",
    "urgent": "Before publication: priority-A claims not yet safe",
    "marks": "Marks",
    "checklist": "Sign-off",
    "check.names": "Names, titles and spelling, letter by letter",
    "check.numbers": "Numbers recomputed from the source",
    "check.quotes": "Quotes against tape or transcript",
    "check.furniture": "Captions, graphics, headline and deck",
    "check.links": "Links opened and archived",
    "sign.checker": "Checker", "sign.second": "Second reader", "sign.editor": "Editor",
    "date": "Date",
    "galley": "Article with claim marks",
    "galley.lead": "Underlined: a claim. Bold: what must be verified. The margin gives number, mark, priority and type.",
    "cards": "Claims",
    "restated": "Restated", "finding": "Finding", "evidence": "Evidence", "notes": "Notes",
    "correction": "Change to", "query": "Query", "answer": "Answer", "method": "Method",
    "concerns": "Concerns", "confidence": "Confidence", "elements": "Tick off",
    "locator.missing": "no locator yet",
    "checked": "Checked by", "checked.date": "Date", "second.date": "Date",
    "sources": "Sources",
    "sources.lead": "Named as they may be named in print.",
    "ledger": "Sentences not looked at",
    "ledger.lead": "No claim is listed in them and nobody has said that there is nothing to check.",
    "recheck": "Re-check", "before": "was", "earlier": "earlier:", "since": "New in draft",
    "objection": "Second read", "editor decided": "editor", "assigned": "Assigned to",
    "orphans": "Claims without a place in this draft",
    "orphans.lead": "They were checked in an earlier draft. Place or drop each of them.",
    "signoffs": "Sign-off", "signoffs.lead": "Who has signed, and what was undone.",
    "reopened": "Reopened", "undone": "undone",
    "page": "Page {page} of {pages}",
    "own": "author’s own voice", "untitled": "Untitled", "unnamed source": "source not named",
    "missing.mark": "Check", "missing.query": "Answer awaited", "missing.change": "Change",
    "open": "Open",
}  # fmt: skip

_MARKS_EN: Final = {
    Mark.OK: ("OK", "correct as it stands"),
    Mark.CHANGE: ("Change", "wording or figure must change"),
    Mark.QUERY_AUTHOR: ("Query author", "the author has to answer"),
    Mark.QUERY_SOURCE: ("Query source", "a source has to answer"),
    Mark.ON_AUTHOR: ("On author", "only the author vouches for it"),
    Mark.ADD_ATTRIBUTION: ("Add attribution", "say in the text who says so"),
    Mark.QUALIFY: ("Qualify", "true only with a qualification"),
    Mark.CUT: ("Cut", "take it out"),
    Mark.HOLD: ("Hold", "not to be printed yet"),
}
_WORDS: Final = {"en": _EN}


class Wording:
    """The words of one language; English where a language has none yet."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in _WORDS else "en"
        self._words = _WORDS[self.language]

    def __call__(self, key: str, **values: object) -> str:
        """Return the words for a key, with values put in."""
        return self._words[key].format(**values) if values else self._words[key]

    def mark(self, mark: Mark | None) -> str:
        """Return the name of a mark; None is open."""
        return _MARKS_EN[mark][0] if mark else self("open")

    def mark_meaning(self, mark: Mark | None) -> str:
        """Return what a mark tells the desk to do."""
        return _MARKS_EN[mark][1] if mark else "not checked yet"

    def finding(self, finding: Finding) -> str:
        """Return a finding as a sentence begins."""
        return finding.value.capitalize()

    def kind(self, kind: ElementKind) -> str:
        """Return the name of an element's kind."""
        return {"org": "organisation"}.get(kind.value, kind.value)

    def type(self, kind: FactType) -> str:
        """Return the name of a type of fact."""
        return kind.value

    def voice(self, speaker: str, attribution: Attribution) -> str:
        """Say who vouches for a claim."""
        if not speaker or attribution is Attribution.NONE:
            return self("own")
        return (
            f"{speaker} ({attribution.value})" if attribution is not Attribution.NAMED else speaker
        )
