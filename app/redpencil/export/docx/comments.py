"""The annotated article: the galley as plain paragraphs, each claim a comment at its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from redpencil.base.work import Work
from redpencil.export.docx import xml
from redpencil.export.docx.builder import Builder
from redpencil.export.docx.galley import STYLES
from redpencil.export.report import Card, Cards, Field, Galley, Paragraph, Report
from redpencil.export.shapes import GLYPHS

_INITIALS: Final = 4


def pieces(
    build: Builder, document: Document, report: Report, width: int, work: Work
) -> Iterator[str]:
    """Yield the article's paragraphs, and put the comments into the document."""
    work.step(0.1, "Setting the article")
    shown = [c for p in report.pieces if isinstance(p, Cards) for c in p.cards]
    blocks = [b for p in report.pieces if isinstance(p, Galley) for b in p.paragraphs]
    begun = {n for b in blocks for r in b.runs for n in r.begins}
    ended = {n for b in blocks for r in b.runs for n in r.ends}
    anchored = {c.number: c for c in shown if c.number in begun & ended}
    for block in blocks:
        yield xml.paragraph(
            "".join(_words(block, anchored)), STYLES[block.part],
            reads="".join(r.text for r in block.runs)[:200],
        )  # fmt: skip
    _attach(document, report, anchored)


def _words(block: Paragraph, anchored: dict[int, Card]) -> Iterator[str]:
    """Yield runs with the beginnings and ends of comments between them."""
    for run in block.runs:
        for number in run.begins:
            if number in anchored:
                yield f'<w:commentRangeStart w:id="{number}"/>'
        yield xml.said((run,))
        for number in run.ends:
            if number in anchored:
                yield (
                    f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle '
                    f'w:val="CommentReference"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
                )


def _attach(document: Document, report: Report, anchored: dict[int, Card]) -> None:
    author = xml.escape(report.author or report.kicker)
    initials = "".join(w[0] for w in report.author.split())[:_INITIALS]
    made = f"{report.made:%Y-%m-%dT%H:%M:%SZ}"
    about = f'w:author="{author}" w:date="{made}" w:initials="{xml.escape(initials)}"'
    written = "".join(
        f'<w:comment w:id="{number}" {about}>{"".join(_comment(card))}</w:comment>'
        for number, card in anchored.items()
    )
    data = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:comments xmlns:w="{xml.NAMESPACES["w"]}">{written}</w:comments>'
    )
    part = Part(
        PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, data.encode(),
        document.part.package,
    )  # fmt: skip
    for key, relation in list(document.part.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.COMMENTS:  # a template's own
            del document.part.rels[key]
    document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)


def _comment(card: Card) -> Iterator[str]:
    """Yield what a card says, a paragraph a line, without what is still empty."""
    chosen = card.choice.words if card.choice else ""
    head = " · ".join(filter(None, (str(card.number), card.priority.value, chosen)))
    yield xml.words(f"{GLYPHS[card.mark]} {head}", "CommentText")
    yield xml.words(card.meta, "CommentText")
    ticks = ", ".join(f"{t.text}{f' ({t.note})' if t.note else ''}" for t in card.ticks)
    if ticks:
        yield xml.words(ticks, "CommentText")
    for field in (*card.details, *card.answers):
        if said := _line(field):
            yield xml.words(said, "CommentText")
    signs = " · ".join(f"{s.label} {s.value}" for s in card.signs if s.value)
    if signs:
        yield xml.words(signs, "CommentText")


def _line(field: Field) -> str:
    parts = (field.ref.text if field.ref else "", field.value, *(link.text for link in field.links))
    said = " · ".join(p for p in parts if p)
    return f"{field.label}: {said}" if said else ""
