"""Content controls: what makes a document a form in Word and LibreOffice.

They lie in the line, the kind that all editors edit in place; they have tags, not data bindings,
because Word prefers a bound value over what another editor typed. Text is rich text: LibreOffice 7
drops line breaks of plain-text controls and doubles what is in several runs. The order of a
control's properties is the schema's (ECMA-376 part 1, 17.5.2.38).
"""

from __future__ import annotations

from typing import Final

from redpencil.export.docx import xml
from redpencil.export.report import Blank, BlankKind
from redpencil.export.shapes import GLYPHS

TAG: Final = "rp|"
BOOKMARK: Final = "rp_"
PLACEHOLDER: Final = {
    BlankKind.LINE: "____________", BlankKind.TEXT: "____________________________________",
    BlankKind.DATE: "____-__-__", BlankKind.CHOICE: "____________", BlankKind.TICK: "",
}  # fmt: skip
"""Underscores print as a line to write on; the reader takes them for nothing."""
NARROW: Final = "______"
NOTHING: Final = "–"
"""What is chosen to take a choice back; its value is "none"."""
CHECKED, UNCHECKED = "☒", "☐"
_LONGEST_NAME: Final = 64
"""Characters of a control's title (Word's own limit)."""
_BOX: Final = (
    '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/>'
)


def control(
    blank: Blank, number: int, language: str, style: str = "", *, narrow: bool = False
) -> str:
    """Return a run-level control; ``number`` is its own in the document."""
    empty = not blank.value and blank.kind is not BlankKind.TICK
    about = (
        f'<w:alias w:val="{xml.escape(_short(blank.label))}"/><w:tag w:val="{TAG}{blank.id}"/>'
        f'<w:id w:val="{number}"/><w:lock w:val="sdtLocked"/>'
        f"{'<w:showingPlcHdr/>' if empty else ''}{_kind(blank, language)}"
    )
    content = (
        xml.run(NARROW if narrow else PLACEHOLDER[blank.kind], "PlaceholderText")
        if empty
        else _content(blank, style)
    )
    return f"<w:sdt><w:sdtPr>{about}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _short(label: str) -> str:
    flat = " ".join(label.split())
    return flat if len(flat) <= _LONGEST_NAME else flat[: _LONGEST_NAME - 1] + "…"


def _kind(blank: Blank, language: str) -> str:
    match blank.kind:
        case BlankKind.LINE | BlankKind.TEXT:
            return "<w:richText/>"
        case BlankKind.DATE:
            full = f' w:fullDate="{blank.value}T00:00:00Z"' if blank.value else ""
            return (
                f'<w:date{full}><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="{language}"/>'
                '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
            )
        case BlankKind.CHOICE:
            return f"<w:dropDownList>{_items(blank)}</w:dropDownList>"
        case BlankKind.TICK:
            return (
                f'<w14:checkbox><w14:checked w14:val="{blank.value or 0}"/>'
                '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
                '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
            )


def _items(blank: Blank) -> str:
    items = [f'<w:listItem w:displayText="{NOTHING}" w:value="none"/>']
    items += (
        f'<w:listItem w:displayText="{xml.escape(display(blank, o.key))}" w:value="{o.key}"/>'
        for o in blank.options
    )
    return "".join(items)


def display(blank: Blank, key: str) -> str:
    """Return how an option reads in the list: a mark with its shape, so that grey paper tells."""
    option = next(o for o in blank.options if o.key == key)
    return f"{GLYPHS[option.mark]} {option.label}" if option.mark else option.label


def _content(blank: Blank, style: str) -> str:
    if blank.kind is BlankKind.TICK:
        box = CHECKED if blank.value else UNCHECKED
        return f"<w:r><w:rPr>{_BOX}</w:rPr><w:t>{box}</w:t></w:r>"
    if blank.kind is BlankKind.CHOICE:
        return xml.run(display(blank, blank.value), style)
    value = blank.value if blank.kind is BlankKind.TEXT else blank.value.replace("\n", " ")
    return xml.run(value, style)
