"""Words that the window shows by their value: its actions, and the kinds that the nouns have."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QLocale

from redpencil import workflow
from redpencil.domain import (
    article,
    claim,
    closing,
    draft,
    element,
    evidence,
    header,
    ledger,
    mark,
    progress,
    query,
    recheck,
    roster,
    sentence,
)
from redpencil.gui import actions

CAPITALIZED: tuple[type[StrEnum], ...] = (
    mark.Finding, mark.Status, mark.Confidence, claim.Agreement, claim.EditorCall, evidence.Role,
    evidence.Stance, evidence.SourceKind, evidence.InterviewForm, evidence.Outcome, header.Seat,
    ledger.Fate, roster.Roll, draft.Lost, query.QueryTo, query.ChangeStatus, claim.Harm,
    claim.Legal, claim.Basis, claim.Terms, sentence.Attribution,
)  # fmt: skip
"""Shown with a capital: choices of a field, starts of a line."""
PLAIN: tuple[type[StrEnum], ...] = (
    claim.FactType, sentence.Attribution, element.ElementKind, element.ElementState, header.Seat,
    recheck.Cause, article.Part, evidence.SourceKind, ledger.Fate, progress.Whom, closing.Want,
)  # fmt: skip
"""Shown inside of a line."""


def tables() -> Iterator[tuple[str, str]]:
    """Return each of the words with where it comes from."""
    for entry in actions.ENTRIES:
        for text in filter(None, (entry.text, entry.menu, entry.tip)):
            yield text, "actions"
    for kind in CAPITALIZED:
        yield from ((value.value.capitalize(), kind.__name__) for value in kind)
    for kind in PLAIN:
        yield from ((value.value, kind.__name__) for value in kind)
    for code in workflow.languages():
        yield QLocale.languageToString(QLocale.codeToLanguage(code)), "languages"
    for _, name in workflow.encodings():
        yield name, "encodings"
