"""The list's model: it reads the session's worksheet and keeps only which rows are visible."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from redpencil.domain.change import Change
from redpencil.domain.claim import Claim, ClaimId
from redpencil.gui import claim_filter, labels, theme
from redpencil.gui.guard import override
from redpencil.gui.session import Session

Index = QModelIndex | QPersistentModelIndex
HEADS: Final = (
    labels.noop("No"),
    "",
    "",
    labels.noop("Claim"),
    labels.noop("Who says so"),
    labels.noop("Ev."),
    labels.noop("By"),
)
NUMBER, MARK, PRIORITY, WORDS, SPEAKER, EVIDENCE, WHO = range(len(HEADS))
ClaimRole: Final = int(Qt.ItemDataRole.UserRole)


class ClaimTable(QAbstractTableModel):
    """Rows are claims in reading order, those that the filter lets through."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._words = ""
        self._rows: tuple[ClaimId, ...] = ()
        self._asked: frozenset[ClaimId] = frozenset()
        session.changed.connect(self._follow)
        self._fill()

    def filter(self, words: str) -> None:
        """Show only the claims that match."""
        self._words = words
        self._reset()

    def show_questions(self, asked: frozenset[ClaimId]) -> None:
        """Put a question mark before the claims that a check asks about."""
        self._asked = asked
        if "is:asked" in self._words.lower():
            self._reset()
        elif self._rows:
            self.dataChanged.emit(self.index(0, WORDS), self.index(len(self._rows) - 1, WORDS))

    def ids(self) -> tuple[ClaimId, ...]:
        """Return the visible claims."""
        return self._rows

    def row_of(self, claim_id: ClaimId | None) -> int | None:
        """Return the row of a claim, or None where it is not visible."""
        return self._rows.index(claim_id) if claim_id in self._rows else None

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row, or None."""
        worksheet = self._session.worksheet
        if worksheet is None or not 0 <= row < len(self._rows):
            return None
        place = worksheet.position(self._rows[row])
        return None if place is None else worksheet.claims[place]

    def _fill(self) -> None:
        worksheet = self._session.worksheet
        claims = worksheet.claims if worksheet else ()
        self._rows = tuple(
            c.id
            for c in claims
            if worksheet
            and claim_filter.matches(c, self._words, worksheet, asked=c.id in self._asked)
        )

    def _reset(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _follow(self, change: Change) -> None:
        if change.rows or self._words:
            self._reset()
        elif change.edited:
            last = self.index(max(0, len(self._rows) - 1), WHO)
            self.dataChanged.emit(self.index(0, 0), last)

    @override(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(HEADS)

    @override(None)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return labels.tr(HEADS[section]) if HEADS[section] else ""
        return None

    @override(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        claim = self.claim_at(index.row())
        if claim is None:
            return None
        if role == ClaimRole:
            return claim
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(claim, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(claim, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return labels.tr("{words}\n\nListed because: {why}").format(
                words=claim.exact, why="; ".join(map(labels.told, claim.reasons))
            )
        if role == Qt.ItemDataRole.FontRole:
            fonts = {WORDS: theme.serif(10.5), MARK: theme.sans(13)}
            return fonts.get(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (NUMBER, EVIDENCE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, claim: Claim, column: int) -> str:
        worksheet = self._session.worksheet
        place = worksheet.position(claim.id) if worksheet else None
        return (
            str((place or 0) + 1),
            labels.SHAPES[claim.mark],
            claim.priority.value,
            self._sign(claim) + " ".join(claim.exact.split()),
            claim.speaker,
            str(len(claim.evidence) or ""),
            claim.checker,
        )[column]

    def _sign(self, claim: Claim) -> str:
        return "? " if claim.id in self._asked else ""

    def _spoken(self, claim: Claim, column: int) -> str:
        if column == MARK:
            return labels.mark(claim.mark)
        if column == PRIORITY:
            return labels.tr("Priority {level}").format(level=claim.priority.value)
        return self._shown(claim, column)
