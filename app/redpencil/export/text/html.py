"""One-file HTML: no script, no address that is fetched, readable without style, fit for print."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.element import ElementState
from redpencil.domain.mark import Mark, Priority
from redpencil.export.options import ExportOptions
from redpencil.export.report import (
    Blank,
    Card,
    Cards,
    Cell,
    Field,
    Front,
    Galley,
    Grid,
    Link,
    Paragraph,
    Ref,
    Report,
    Run,
    Section,
    Tick,
)  # fmt: skip
from redpencil.export.shapes import GLYPHS, LOUD
from redpencil.export.text.style import CSS
from redpencil.export.written import Written

key = "html"
label = "Web page, one file"
suffix = ".html"

_POLICY: Final = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_TAGS: Final = {Part.HEADLINE: "h3", Part.SUBHEAD: "h4"}


def write(report: Report, options: ExportOptions, work: Work) -> Written:
    """Return the page."""
    work.step(0.1, "Setting the pages")
    lang = report.text_language
    body = "".join(part for piece in report.pieces for part in _piece(piece, lang))
    page = (
        f'<!DOCTYPE html>\n<html lang="{_tag(report.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(report.title)}</title><style>{CSS % report.letterhead.accent}</style>"
        f"</head><body>{_letterhead(report)}<main>{body}</main>"
        f"<footer>{escape(report.footer)}</footer></body></html>\n"
    )
    return Written(page.encode("utf-8"))


def _tag(language: str) -> str:
    return language if language.isascii() and language.isalnum() else ""


def _letterhead(report: Report) -> str:
    house = report.letterhead
    if not (house.name or house.lines or house.logo):
        return ""
    data = base64.b64encode(house.logo).decode("ascii")
    logo = f'<img alt="" src="data:image/png;base64,{data}">' if house.logo else ""
    lines = "".join(f"<p>{escape(line)}</p>" for line in house.lines)
    return f"<header>{logo}<p><b>{escape(house.name)}</b></p>{lines}</header>"


def _piece(piece: Front | Galley | Cards | Grid | Section, lang: str) -> Iterator[str]:
    breaks = ' class="breaks"' if piece.breaks else ""
    if isinstance(piece, Front):
        yield f"<section{breaks}>{''.join(_front(piece))}</section>"
        return
    yield f"<section{breaks}><h2>{escape(piece.heading)}</h2>"
    if piece.lead:
        yield f'<p class="lead">{escape(piece.lead)}</p>'
    if isinstance(piece, Galley):
        yield f'<div class="galley" lang="{_tag(lang)}">'
        yield from (_block(block, piece.linked) for block in piece.paragraphs)
        yield "</div>"
    elif isinstance(piece, Cards):
        yield from (_card(card, lang) for card in piece.cards)
    elif isinstance(piece, Grid):
        heads = [c.label for c in piece.columns]
        yield _table(heads, ["".join(_cell(c, lang) for c in row) for row in piece.rows])
    else:
        yield _listing(piece)
    yield "</section>"


def _front(front: Front) -> Iterator[str]:
    yield f'<p class="kicker">{escape(front.kicker)}</p><h1 dir="auto">{escape(front.title)}</h1>'
    if front.note:
        yield f'<p class="lead">{escape(front.note)}</p>'
    fields = (
        f"<div><dt>{escape(f.label)}</dt><dd>{_value(f) or '–'}</dd></div>" for f in front.fields
    )
    yield f'<dl class="fields">{"".join(fields)}</dl>'
    if front.counts:
        yield f"<h2><b>{front.settled}/{front.claims}</b> {escape(front.settled_label)}</h2>"
        yield f'<p class="lead">{escape(front.coverage)}</p>'
        yield _counts(front)
    if front.urgent:
        yield f"<h2>{escape(front.urgent_heading)}</h2>"
        rows = [
            f"<td>{_jump(Ref(str(u.number), u.anchor))} {_shape(u.mark)}</td>"
            f'<td dir="auto">{escape(u.words)}</td><td>{_ref(u.place)}</td>'
            f"<td>{escape(u.missing)}</td>"
            for u in front.urgent
        ]
        yield _table(list(front.urgent_heads), rows)
    yield from _foot(front)


def _counts(front: Front) -> str:
    rows = [
        f"<td>{_shape(c.mark)} {escape(c.label)}</td>"
        + "".join(f"<td>{n or '–'}</td>" for n in c.by_priority)
        + f"<td><b>{c.total}</b></td>"
        for c in front.counts
    ]
    sums = "".join(f"<td>{sum(c.by_priority[p] for c in front.counts)}</td>" for p in range(3))
    rows.append(f"<td><b>{escape(front.total_label)}</b></td>{sums}<td><b>{front.claims}</b></td>")
    return _table(list(front.counts_heads), rows)


def _foot(front: Front) -> Iterator[str]:
    for heading, lines in (
        (front.legend_heading, [f"{_shape(m)} {escape(w)}" for m, w in front.legend]),
        (front.checklist_heading, [_tick(t) for t in front.checklist]),
    ):
        if lines:
            items = "".join(f"<li>{line}</li>" for line in lines)
            yield f'<h2>{escape(heading)}</h2><ul class="plain">{items}</ul>'
    for name, day in front.signatures:
        yield (
            f'<p class="sign">{escape(name.label)} {_value(name) or _rule()} '
            f"{escape(day.label)} {_value(day) or _rule()}</p>"
        )


def _block(block: Paragraph, linked: bool) -> str:
    tag = _TAGS.get(block.part, "p")
    number = f'<span class="number">{block.number}</span>' if block.number else ""
    said = "".join(_run(r, linked) for r in block.runs)
    marks = "".join(
        f"<li>{_jump(Ref(str(m.number), m.anchor))} {_shape(m.mark)} {_priority(m.priority)} "
        f"{escape(m.label)}</li>"
        for m in block.margin
    )
    margin = f'<ul class="margin">{marks}</ul>' if marks else ""
    return (
        f'<div class="block" id="{block.anchor}">{number}<{tag} class="{block.part.value}" '
        f'dir="auto">{said}</{tag}>{margin}</div>'
    )


def _run(run: Run, linked: bool) -> str:
    words = escape(run.text)
    words = f"<b>{words}</b>" if run.strong else words
    words = f"<u>{words}</u>" if run.claim else words
    ends = (Ref(str(n), f"claim_{n}" if linked else "") for n in run.ends)
    return words + "".join(f"<sup>{_jump(ref)}</sup>" for ref in ends)


def _card(card: Card, lang: str) -> str:
    said = "".join(f"<b>{escape(r.text)}</b>" if r.strong else escape(r.text) for r in card.runs)
    named = f' id="{card.anchor}"' if card.anchor else ""
    place = f"{_ref(card.place)} · " if card.place else ""
    ticks = "".join(f"<li>{_tick(t)}</li>" for t in card.ticks)
    lines = "".join(_line(f) for f in (*card.details, *card.answers))
    signs = "".join(f"<span>{escape(s.label)} {_value(s) or _rule()}</span> " for s in card.signs)
    choice = f'<ul class="choice">{_choice(card.choice)}</ul>' if card.choice else ""
    return (
        f'<article{named}><div class="gutter"><b class="large">{card.number}</b> '
        f"{_priority(card.priority)} {_shape(card.mark)}</div><div>"
        f'<h3 dir="auto" lang="{_tag(lang)}">{said}</h3><p class="meta">{place}'
        f'{escape(card.meta)}</p><ul class="plain">{ticks}</ul><dl>{lines}</dl>'
        f'<p class="sign">{signs}</p></div>{choice}</article>'
    )


def _line(field: Field) -> str:
    value = _value(field)
    if not value and (field.blank is None or not field.blank.lines):
        return ""
    rules = _rule() * (field.blank.lines if field.blank else 1)
    return f'<dt>{escape(field.label)}</dt><dd dir="auto">{value or rules}</dd>'


def _value(field: Field) -> str:
    words = escape(field.value).replace("\n", "<br>")
    parts = (_ref(field.ref), words, *(map(_link, field.links)))
    return " · ".join(p for p in parts if p)


def _rule() -> str:
    return '<span class="rule"></span>'


def _choice(blank: Blank) -> str:
    return "".join(
        f"<li>{'☒' if o.key == blank.value else '☐'} {_shape(o.mark) if o.mark else ''} "
        f"{escape(o.label)}</li>"
        for o in blank.options
    )


def _tick(tick: Tick) -> str:
    box = "☐" if tick.state is ElementState.OPEN else "☒"
    about = ", ".join(filter(None, (tick.kind, tick.note)))
    note = f" <small>{escape(about)}</small>" if about else ""
    return f'{box} <span dir="auto">{escape(tick.text)}</span>{note}'


def _cell(cell: Cell, lang: str) -> str:
    said = "".join(f"<b>{escape(r.text)}</b>" if r.strong else escape(r.text) for r in cell.runs)
    named = f' id="{cell.anchor}"' if cell.anchor else ""
    first = " ".join(
        filter(None, (
            _priority(cell.priority) if cell.priority else "",
            _shape(cell.mark) if cell.shape else "", _ref(cell.ref), said,
        ))
    )  # fmt: skip
    lines = "".join(f'<div dir="auto">{_value(f)}</div>' for f in cell.fields if _value(f))
    return f'<td{named} dir="auto">{first}{lines}</td>'


def _listing(section: Section) -> str:
    rows = []
    for row in section.rows:
        named = f' id="{row.anchor}"' if row.anchor else ""
        links = "".join(f"<br>{_link(link)}" for link in row.links)
        refs = ", ".join(map(_ref, row.refs))
        rows.append(
            f'<tr><td{named} dir="auto">{_ref(row.ref)} {escape(row.left)}{links}</td>'
            f"<td>{escape(row.right)} {refs}</td></tr>"
        )
    return f"<table><tbody>{''.join(rows)}</tbody></table>"


def _table(heads: list[str], rows: list[str]) -> str:
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _jump(ref: Ref) -> str:
    return f'<a href="#{ref.anchor}">{escape(ref.text)}</a>' if ref.anchor else escape(ref.text)


def _ref(ref: Ref | None) -> str:
    return _jump(ref) if ref else ""


def _link(link: Link) -> str:
    words = escape(link.text)
    return f'<a href="{escape(link.href)}" rel="noreferrer">{words}</a>' if link.href else words


def _shape(mark: Mark | None) -> str:
    loud = ' class="loud"' if mark in LOUD else ""
    return f"<span{loud}>{GLYPHS[mark]}</span>"


def _priority(priority: Priority) -> str:
    return f'<span class="priority {priority.value}">{priority.value}</span>'
