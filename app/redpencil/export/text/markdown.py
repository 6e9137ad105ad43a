"""Markdown: the report for wikis, tickets and mail, whatever is in it escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.element import ElementState
from redpencil.domain.mark import Mark
from redpencil.export.options import ExportOptions
from redpencil.export.report import (
    Blank,
    BlankKind,
    Card,
    Cards,
    Cell,
    Field,
    Front,
    Galley,
    Grid,
    Link,
    Ref,
    Report,
    Run,
    Section,
    Tick,
)  # fmt: skip
from redpencil.export.shapes import GLYPHS
from redpencil.export.written import Written

key = "markdown"
label = "Markdown"
suffix = ".md"

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]()<>#+!|~$&-])")
_LINE: Final = "\\_" * 8


def write(report: Report, options: ExportOptions, work: Work) -> Written:
    """Return the report as CommonMark with tables."""
    work.step(0.1, "Setting the pages")
    lines = [line for piece in report.pieces for line in _piece(piece)]
    lines += ["", f"*{escape(report.footer)}*", ""]
    return Written("\n".join(lines).encode("utf-8"))


def escape(text: str) -> str:
    """Return text that Markdown takes for nothing but text, in one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split("\n")))


def _piece(piece: Front | Galley | Cards | Grid | Section) -> Iterator[str]:
    if isinstance(piece, Front):
        yield from _front(piece)
        return
    yield from (f"## {escape(piece.heading)}", "")
    if piece.lead:
        yield from (escape(piece.lead), "")
    if isinstance(piece, Galley):
        for block in piece.paragraphs:
            number = f"¶{block.number} " if block.number else ""
            yield from (number + _said(block.runs, numbered=True), "")
    elif isinstance(piece, Cards):
        for card in piece.cards:
            yield from _card(card)
    elif isinstance(piece, Grid):
        yield from _table([c.label for c in piece.columns], [[*map(_cell, r)] for r in piece.rows])
    else:
        yield from _listing(piece)


def _front(front: Front) -> Iterator[str]:
    yield from (f"# {escape(front.title)}", "", f"**{escape(front.kicker)}**", "")
    if front.note:
        yield from (escape(front.note), "")
    for field in front.fields:
        yield f"- {escape(field.label)}: {_value(field) or '–'}"
    yield ""
    if front.counts:
        yield from (f"**{front.settled}/{front.claims}** {escape(front.settled_label)}", "")
        yield from (escape(front.coverage), "")
        yield from _counts(front)
    if front.urgent:
        yield from (f"**{escape(front.urgent_heading)}**", "")
        rows = [
            [f"{u.number} {_shape(u.mark)}", escape(u.words), _ref(u.place), escape(u.missing)]
            for u in front.urgent
        ]
        yield from _table(list(front.urgent_heads), rows)
    yield from _foot(front)


def _counts(front: Front) -> Iterator[str]:
    rows = [
        [f"{_shape(c.mark)} {escape(c.label)}", *(str(n) for n in c.by_priority), str(c.total)]
        for c in front.counts
    ]
    sums = [str(sum(c.by_priority[place] for c in front.counts)) for place in range(3)]
    rows.append([escape(front.total_label), *sums, str(front.claims)])
    yield from _table(list(front.counts_heads), rows)


def _foot(front: Front) -> Iterator[str]:
    for heading, lines in (
        (front.legend_heading, [f"{_shape(m)} {escape(w)}" for m, w in front.legend]),
        (front.checklist_heading, [_tick(t) for t in front.checklist]),
    ):
        if lines:
            yield from (f"**{escape(heading)}**", "", *(f"- {line}" for line in lines), "")
    for name, day in front.signatures:
        yield (
            f"- {escape(name.label)}: {_value(name) or _LINE} "
            f"{escape(day.label)}: {_value(day) or _LINE}"
        )
    yield ""


def _card(card: Card) -> Iterator[str]:
    head = f"{card.number} · {card.priority.value} · {_shape(card.mark)}"
    yield from (f"### {head}", "", f"> {_said(card.runs)}", "")
    place = f"{_ref(card.place)} · " if card.place else ""
    yield from (place + escape(card.meta), "")
    yield from (f"- {_tick(t)}" for t in card.ticks)
    for field in (*card.details, *card.answers):
        if line := _line(field):
            yield f"- {line}"
    if card.choice:
        yield f"- {_choice(card.choice)}"
    signs = (f"{escape(s.label)} {_value(s) or _LINE}" for s in card.signs)
    if card.signs:
        yield f"- {' · '.join(signs)}"
    yield ""


def _line(field: Field) -> str:
    value = _value(field)
    if not value and (field.blank is None or not field.blank.lines):
        return ""
    label = f"{escape(field.label)}: " if field.label else ""
    return label + (value or _LINE)


def _value(field: Field) -> str:
    parts = (_ref(field.ref), escape(field.value), *(map(_link, field.links)))
    return " · ".join(p for p in parts if p)


def _choice(blank: Blank) -> str:
    return " · ".join(
        f"[{'x' if o.key == blank.value else ' '}] {_shape(o.mark)} {escape(o.label)}"
        if o.mark
        else f"[{'x' if o.key == blank.value else ' '}] {escape(o.label)}"
        for o in blank.options
    )


def _tick(tick: Tick) -> str:
    box = "[ ]" if tick.state is ElementState.OPEN else "[x]"
    about = ", ".join(filter(None, (tick.kind, tick.note)))
    return f"{box} {escape(tick.text)}" + (f" ({escape(about)})" if about else "")


def _cell(cell: Cell) -> str:
    choice = next((f for f in cell.fields if f.blank and f.blank.kind is BlankKind.CHOICE), None)
    shape = _shape(cell.mark) if cell.shape else ""
    parts = [cell.priority.value if cell.priority else "", shape, _ref(cell.ref)]
    parts += [_said(cell.runs), *(_line(f) if f is not choice else _value(f) for f in cell.fields)]
    return " ".join(p for p in parts if p)


def _listing(section: Section) -> Iterator[str]:
    for row in section.rows:
        parts = [f"{_ref(row.ref)} {escape(row.left)}".strip(), *map(_link, row.links)]
        parts += [escape(row.right)] if row.right else []
        parts += [", ".join(map(_ref, row.refs))] if row.refs else []
        yield f"- {' · '.join(parts)}"
    yield ""


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(map(escape, heads))} |"
    yield f"|{' --- |' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _said(runs: tuple[Run, ...], *, numbered: bool = False) -> str:
    made = []
    for run in runs:
        words = escape(run.text)
        inner = words.strip()
        if run.strong and inner:
            before, after = words[: words.index(inner[0])], words[len(words.rstrip()) :]
            words = f"{before}**{inner}**{after}"
        made.append(words)
        if numbered and run.ends:
            made.append(f"<sup>{', '.join(map(str, run.ends))}</sup>")
    return "".join(made)


def _ref(ref: Ref | None) -> str:
    return escape(ref.text) if ref else ""


def _link(link: Link) -> str:
    return f"<{link.href}>" if link.href else escape(link.text)


def _shape(mark: Mark | None) -> str:
    return GLYPHS[mark]
