"""The list's model: it reads the session's worksheet and keeps which rows stand in which order."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from redpencil.domain.change import Change
from redpencil.domain.claim import Claim, ClaimId
from redpencil.gui import claim_filter, labels, theme
from redpencil.gui.claims import order
from redpencil.gui.claims.order import EVIDENCE, MARK, NUMBER, PRIORITY, WORDS
from redpencil.gui.guard import override
from redpencil.gui.session import Session

Index = QModelIndex | QPersistentModelIndex
HEADS: Final = (
    labels.noop("No"), "", "", labels.noop("Claim"), labels.noop("Who says so"),
    labels.noop("Types"), labels.noop("Status"), labels.noop("Ev."), labels.noop("By"),
)  # fmt: skip
_SPOKEN_HEADS: Final = {
    MARK: labels.noop("Mark"), PRIORITY: labels.noop("Priority"),
    EVIDENCE: labels.noop("Evidence"),
}  # fmt: skip
ClaimRole: Final = int(Qt.ItemDataRole.UserRole)
_ROLES: Final = frozenset(map(int, (
    ClaimRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.TextAlignmentRole,
)))  # fmt: skip
"""What a cell can tell; a view asks each of its cells for as much again."""


class ClaimTable(QAbstractTableModel):
    """Rows are the claims that the filter lets through, in reading order or sorted by a column."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._words = ""
        self._sorted = (NUMBER, False)
        self._rows: tuple[ClaimId, ...] = ()
        self._row_of: dict[ClaimId, int] = {}
        self._placed: tuple[Claim, ...] = ()
        self._places: dict[ClaimId, int] = {}
        self._searched: dict[ClaimId, tuple[Claim, str]] = {}
        self._asked: frozenset[ClaimId] = frozenset()
        session.changed.connect(self._follow)
        self._fill()

    def filter(self, words: str) -> None:
        """Show only the claims that match."""
        self._words = words
        self._reset()

    @override(None)
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; of none, in reading order."""
        self._sorted = (max(column, NUMBER), order is Qt.SortOrder.DescendingOrder)
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
        return None if claim_id is None else self._row_of.get(claim_id)

    def place(self, claim_id: ClaimId) -> int:
        """Return where a claim stands in the article, counted from 0."""
        return self._places[claim_id]

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row, or None."""
        worksheet = self._session.worksheet
        if worksheet is None or not 0 <= row < len(self._rows):
            return None
        place = self._places.get(self._rows[row], len(worksheet.claims))
        return worksheet.claims[place] if place < len(worksheet.claims) else None

    def _fill(self) -> None:
        worksheet = self._session.worksheet
        claims = worksheet.claims if worksheet else ()
        if claims is not self._placed:
            self._placed, self._places = claims, {c.id: n for n, c in enumerate(claims)}
        shown = list(claims)
        if worksheet and self._words.strip():
            session, matches = self._session, claim_filter.test(self._words)
            today = session.clock().astimezone().date()
            view = claim_filter.View(
                worksheet, self._asked, session.initials, today, self._words_of
            )
            shown = [c for c in claims if matches(c, view)]
        column, reverse = self._sorted
        if (column, reverse) != (NUMBER, False):
            shown.sort(key=order.KEYS[column], reverse=reverse)
        self._rows = tuple(c.id for c in shown)
        self._row_of = {claim_id: row for row, claim_id in enumerate(self._rows)}

    def _words_of(self, claim: Claim) -> str:
        """Return what plain words are looked for in: put together once for each claim."""
        kept = self._searched.get(claim.id)
        if kept is None or kept[0] is not claim:
            kept = self._searched[claim.id] = claim, claim_filter.searched(claim)
        return kept[1]

    def _reset(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _follow(self, change: Change) -> None:
        """Redraw; a row keeps its place while it is worked on, whatever it is sorted by."""
        if change.rows or (self._words and change.edited):
            self._reset()
        elif change.edited and self._rows:
            last = self.index(len(self._rows) - 1, order.WHO)
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
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.tr(HEADS[section]) if HEADS[section] else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return labels.tr(_SPOKEN_HEADS.get(section, HEADS[section]))
        return None

    @override(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        claim = self.claim_at(index.row()) if role in _ROLES else None
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
        return (
            str(self._places.get(claim.id, 0) + 1),
            labels.SHAPES[claim.mark],
            claim.priority.value,
            self._sign(claim) + " ".join(claim.exact.split()),
            claim.speaker,
            labels.types(claim.types),
            labels.status(claim.status),
            str(len(claim.evidence) or ""),
            claim.assigned or claim.checker,
        )[column]

    def _sign(self, claim: Claim) -> str:
        return "? " if claim.id in self._asked else ""

    def _spoken(self, claim: Claim, column: int) -> str:
        if column == MARK:
            return labels.mark(claim.mark)
        if column == PRIORITY:
            return labels.tr("Priority {level}").format(level=claim.priority.value)
        if column == EVIDENCE:
            return labels.tr("Evidence: {n}").format(n=len(claim.evidence))
        return self._shown(claim, column)
