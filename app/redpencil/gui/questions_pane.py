"""The questions of the checks: each with its working, put aside with a reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.flag import Flag
from redpencil.gui import labels, theme
from redpencil.gui.questions import Questions
from redpencil.gui.session import Session

_FLAG: Final = Qt.ItemDataRole.UserRole


class QuestionsPane(QWidget):
    """``picked(Span)`` when the words of a question are gone to."""

    picked = Signal(object)

    def __init__(
        self, session: Session, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._questions = session, questions
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setProperty("role", "label")
        self.aside = QCheckBox(labels.tr("Show those put aside"))
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Questions of the checks"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(labels.tr("Why it is all right"))
        self.reason.setAccessibleName(labels.tr("Reason for putting the question aside"))
        self.button = QPushButton()
        self.setFocusProxy(self.list)
        self._lay_out()
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.reason.textChanged.connect(self._enable)
        self.reason.returnPressed.connect(self._settle)
        self.button.clicked.connect(self._settle)
        self.aside.toggled.connect(self._fill)
        questions.changed.connect(self._fill)
        self._fill()

    @property
    def flag(self) -> Flag | None:
        """The question that is chosen."""
        item = self.list.currentItem()
        return item.data(_FLAG) if item else None

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.addWidget(self.head)
        head.addWidget(self.aside)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.button)
        layout.addLayout(foot)

    def _fill(self) -> None:
        before = self.flag
        flags = self._questions.all if self.aside.isChecked() else self._questions.standing
        self.list.clear()
        for flag in flags:
            self.list.addItem(self._item(flag))
        self._say(len(self._questions.standing))
        row = next((i for i, f in enumerate(flags) if before and f.key == before.key), 0)
        self.list.setCurrentRow(row if flags else -1)
        self._chosen()

    def _say(self, count: int) -> None:
        if self._session.worksheet is None:
            words = labels.tr("No article yet. Open or paste one.")
        elif count == 0:
            words = labels.tr("Nothing to ask: the checks found no sum, day or name that differs.")
        else:
            words = labels.tr(
                "Sums, days, names and quotations that may not fit. Each is a question; you decide."
            )
        self.head.setText(words)

    def _item(self, flag: Flag) -> QListWidgetItem:
        worksheet = self._session.worksheet
        text = worksheet.article.text if worksheet else ""
        words = " … ".join(" ".join(s.of(text).split()) for s in flag.spans)
        short = words if len(words) <= 90 else f"{words[:88]} …"
        reason = self._questions.reason(flag)
        lines = [f"? {labels.told(flag.message)}", f"“{short}”", labels.told(flag.working)]
        if reason:
            lines.append(labels.tr("Put aside: {reason}").format(reason=reason))
        item = QListWidgetItem("\n".join(lines))
        item.setData(_FLAG, flag)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join(lines))
        item.setToolTip(labels.told(flag.check))
        if reason:
            item.setForeground(QColor(theme.colours().muted))
        return item

    def _chosen(self, *_items: object) -> None:
        flag = self.flag
        aside = bool(flag and self._questions.reason(flag))
        self.reason.setVisible(flag is not None and not aside)
        self.button.setVisible(flag is not None)
        self.button.setText(labels.tr("Ask again") if aside else labels.tr("Put aside"))
        self._enable()

    def _enable(self) -> None:
        flag = self.flag
        aside = bool(flag and self._questions.reason(flag))
        self.button.setEnabled(aside or bool(self.reason.text().strip()))

    def _settle(self) -> None:
        flag = self.flag
        if flag is None:
            return
        if self._questions.reason(flag):
            self._questions.ask_again(flag)
        elif self.reason.text().strip():
            self._questions.put_aside(flag, self.reason.text())
            self.reason.clear()

    def _go(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_FLAG).span)
