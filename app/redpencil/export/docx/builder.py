"""What the strings of one document share: numbers that must not come twice, and its links."""

from __future__ import annotations

from itertools import count
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from redpencil.export.docx import controls, xml
from redpencil.export.report import Blank, Field, Letterhead, Link, Report, Tick

PLAIN_BOX: Final = {False: "☐", True: "☒"}


class Builder:
    """Makes what needs a number or a relationship of its document."""

    def __init__(self, part: DocumentPart, report: Report) -> None:
        self._part = part
        self._bookmarks, self._controls = count(1), count(100_000)
        self._addresses: dict[str, str] = {}
        self.fillable = report.fillable
        self.language = report.language
        self.letterhead: Letterhead = report.letterhead

    def bookmark(self, name: str, content: str = "") -> str:
        """Return the content in a bookmark; as it is where there is no name."""
        if not name:
            return content
        number = next(self._bookmarks)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def link(self, link: Link) -> str:
        """Return an address as printed; one that may be opened can be clicked."""
        if not link.href:
            return xml.run(link.text)
        if link.href not in self._addresses:
            self._addresses[link.href] = self._part.relate_to(
                link.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
        relation = self._addresses[link.href]
        return (
            f'<w:hyperlink r:id="{relation}" w:history="1">'
            f"{xml.run(link.text, 'Hyperlink')}</w:hyperlink>"
        )

    def links(self, links: tuple[Link, ...]) -> str:
        """Return addresses one after the other."""
        return xml.run(" · ").join(map(self.link, links))

    def control(self, blank: Blank, style: str = "", *, narrow: bool = False) -> str:
        """Return a blank as a content control in a bookmark of its name.

        LibreOffice before 24 drops a control's tag as it saves, but keeps bookmarks.
        """
        made = controls.control(blank, next(self._controls), self.language, style, narrow=narrow)
        return self.bookmark(f"{controls.BOOKMARK}{blank.id}", made)

    def box(self, tick: Tick, ticked: bool) -> str:
        """Return a tick's box: one to click where it may be answered."""
        if tick.blank and self.fillable:
            return self.control(tick.blank)
        return xml.run(PLAIN_BOX[ticked], "RPBox")

    def value(self, field: Field, *, narrow: bool = False) -> str:
        """Return what stands after a field's label; empty where there is nothing to draw."""
        parts = [xml.ref(field.ref)] if field.ref else []
        if field.blank and self.fillable:
            parts.append(self.control(field.blank, narrow=narrow))
        elif field.value:
            parts.append(xml.run(field.value))
        if field.links:
            parts.append(self.links(field.links))
        return xml.run(" · " if not field.ref else "  ").join(parts)

    def shown(self, field: Field) -> bool:
        """Whether anything of a field is drawn, but for lines to write on."""
        return bool(field.value or field.links or field.ref or (field.blank and self.fillable))

    def rules(self, field: Field) -> int:
        """Return how many ruled lines a field gets on paper."""
        return 0 if self.shown(field) or field.blank is None else field.blank.lines
