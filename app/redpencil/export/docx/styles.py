"""Styles: a newsroom's template may bring its own of the same names, and they win."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor, Twips

from redpencil.export.report import Report

SERIF: Final = "Source Serif 4"
SANS: Final = "Source Sans 3"
_COMPLEX: Final = {SERIF: "Times New Roman", SANS: "Arial"}
"""For Arabic, Hebrew and other scripts that ours have no letters of."""
SYMBOLS: Final = "Segoe UI Symbol"
INK, MUTED, FAINT, ACCENT = "1D1C1A", "5F5C57", "827E77", "accent"
RULE: Final = "C9C4BA"

_PARAGRAPHS: Final = (
    # name, font, size, line, before, after, colour, bold, italic, keep with next
    ("RP Kicker", SANS, 8.5, 11, 4, 2, ACCENT, True, False, True),
    ("RP Long Title", SERIF, 15, 19, 0, 6, INK, True, False, True),
    ("RP Lead", SANS, 8, 11, 0, 8, MUTED, False, False, False),
    ("RP Small Heading", SANS, 9.4, 12, 10, 3, INK, True, False, True),
    ("RP Gap", SANS, 4, 5, 0, 0, INK, False, False, False),
    ("RP Label", SANS, 6.6, 8.5, 2, 0, MUTED, False, False, False),
    ("RP Value", SANS, 8.8, 11, 0, 3, INK, False, False, False),
    ("RP Head", SANS, 7.2, 9, 1, 1, MUTED, True, False, False),
    ("RP Cell", SANS, 8.3, 10.8, 1, 1, INK, False, False, False),
    ("RP Bar", SANS, 8, 10, 2, 2, INK, False, False, False),
    ("RP Body", SERIF, 10.4, 15.5, 0, 5, INK, False, False, False),
    ("RP Headline", SERIF, 15, 20, 0, 5, INK, True, False, True),
    ("RP Deck", SERIF, 10.4, 15.5, 0, 4, INK, False, True, False),
    ("RP Subhead", SANS, 10, 14, 4, 3, INK, True, False, True),
    ("RP Caption", SERIF, 9, 13.5, 0, 4, INK, False, True, False),
    ("RP Furniture", SANS, 7.6, 10.5, 0, 3, FAINT, False, False, False),
    ("RP Paragraph Number", SANS, 7.4, 15.5, 0, 0, FAINT, False, False, False),
    ("RP Margin", SANS, 7.6, 13, 1, 0, INK, False, False, False),
    ("RP Claim", SERIF, 10.8, 14.6, 4, 1, INK, False, False, False),
    ("RP Meta", SANS, 7.6, 10.4, 0, 3, MUTED, False, False, False),
    ("RP Ticks", SANS, 8.6, 12.4, 1, 3, INK, False, False, False),
    ("RP Detail", SANS, 8.6, 11.6, 0, 2, INK, False, False, False),
    ("RP Choice", SANS, 8.2, 12.6, 0, 0, INK, False, False, False),
    ("RP Chosen", SANS, 8.2, 12.6, 0, 0, INK, False, False, False),
    ("RP Signs", SANS, 8, 11, 7, 4, INK, False, False, False),
    ("RP Signature", SANS, 8.4, 12, 8, 2, INK, False, False, False),
    ("RP Ruled Line", SANS, 8.6, 18, 0, 0, INK, False, False, False),
    ("RP Number", SERIF, 17, 20, 2, 0, INK, True, False, False),
    ("RP Running", SANS, 7.4, 10, 0, 0, MUTED, False, False, False),
    ("toc 1", SANS, 8.6, 12, 6, 4, INK, False, False, False),
    ("RP House", SANS, 12, 15, 0, 0, ACCENT, True, False, False),
    ("RP House Lines", SANS, 7.6, 10, 0, 0, MUTED, False, False, False),
)
_OF_THE_ARTICLE: Final = (
    "RP Body", "RP Headline", "RP Deck", "RP Subhead", "RP Caption", "RP Furniture", "RP Claim",
)  # fmt: skip
_RULED: Final = frozenset({"RP Ruled Line"})
_BUILT_IN: Final = {"toc 1": "TOC1"}
"""Names that Word knows, each with its id."""
_TABS: Final = {"RP Margin": (340, 660, 1040)}
"""Stops, in twentieths of a point: number, shape, priority, type stand under one another."""
_TO_THE_RIGHT: Final = ("RP Cell", "RP Head")
"""Styles that have a twin for numbers."""
_CENTRED: Final = frozenset({"RP Bar"})

_SYMBOL_FONT: Final = (
    f'<w:rFonts w:ascii="{SYMBOLS}" w:hAnsi="{SYMBOLS}" w:eastAsia="{SYMBOLS}" w:cs="{SYMBOLS}"/>'
)
_BOX_FONT: Final = '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>'
_CHARACTERS: Final = (
    # id, name, properties
    ("RPStrong", "RP Strong", "<w:b/><w:bCs/>"),
    ("RPClaimWords", "RP Claim words", '<w:u w:val="single" w:color="9A968E"/>'),
    ("RPStrongClaim", "RP Strong claim", '<w:b/><w:bCs/><w:u w:val="single" w:color="9A968E"/>'),
    ("RPFieldLabel", "RP Field label", '<w:b/><w:bCs/><w:color w:val="5F5C57"/>'
     '<w:sz w:val="15"/><w:szCs w:val="15"/>'),
    ("RPNote", "RP Note", '<w:color w:val="5F5C57"/><w:sz w:val="15"/><w:szCs w:val="15"/>'),
    ("RPContents", "RP Contents", f'<w:rFonts w:ascii="{SANS}" w:hAnsi="{SANS}"/>'
     '<w:color w:val="1F4E79"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
    ("RPLarge", "RP Large", '<w:sz w:val="34"/><w:szCs w:val="34"/>'),
    ("RPReference", "RP Reference", f'<w:rFonts w:ascii="{SANS}" w:hAnsi="{SANS}"/><w:b/><w:bCs/>'
     '<w:color w:val="{accent}"/><w:sz w:val="20"/><w:szCs w:val="20"/>'
     '<w:vertAlign w:val="superscript"/>'),
    ("RPMark", "RP Mark", _SYMBOL_FONT),
    ("RPMarkLoud", "RP Mark loud", _SYMBOL_FONT + '<w:color w:val="{accent}"/>'),
    ("RPBox", "RP Box", _BOX_FONT),
    ("RPPriorityA", "RP Priority A", '<w:b/><w:bCs/><w:color w:val="FFFFFF"/>'
     '<w:shd w:val="clear" w:color="auto" w:fill="1D1C1A"/>'),
    ("RPPriorityB", "RP Priority B", '<w:b/><w:bCs/>'
     '<w:bdr w:val="single" w:sz="6" w:space="0" w:color="1D1C1A"/>'),
    ("RPPriorityC", "RP Priority C", '<w:color w:val="5F5C57"/>'),
    ("Hyperlink", "Hyperlink", '<w:color w:val="1F4E79"/>'),
    ("PlaceholderText", "Placeholder Text", '<w:color w:val="827E77"/>'),
    ("CommentReference", "annotation reference", '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
)  # fmt: skip
_EDGE: Final = f'w:val="single" w:sz="4" w:space="0" w:color="{RULE}"'
_LINES: Final = "<w:top {0}/><w:bottom {0}/><w:insideH {0}/>"
_INKED: Final = f'w:val="single" w:sz="8" w:space="0" w:color="{INK}"'
_TABLES: Final = (
    # id, name, borders, top and bottom margin, right margin, what the first row has
    ("RPPlain", "RP Plain", "", 0, 100, ""),
    ("RPGrid", "RP Grid", _LINES.format(_EDGE), 40, 110,
     f"<w:top w:val=\"nil\"/><w:bottom {_INKED}/>"),
    ("RPCards", "RP Cards", _LINES.format(_INKED), 60, 140, ""),
    ("RPBarTable", "RP Bar table", "".join(f"<w:{s} {_INKED.replace('8', '4', 1)}/>" for s in
     ("top", "left", "bottom", "right", "insideH", "insideV")), 20, 20, ""),
)  # fmt: skip


def add(document: Document, report: Report) -> None:
    """Add our styles, where the document does not have them."""
    own = {style.name for style in document.styles}
    accent = report.letterhead.accent
    _normal(document, report)
    for name, *look in _PARAGRAPHS:
        if name not in own:
            _paragraph(document, name, accent, *look)
    for name in _TO_THE_RIGHT:
        _twin(document, name, own)
    for kind, identity, name, about in _others(accent):
        if name not in own:
            _add(document, kind, identity, name, about)
    _languages(document, report.text_language)


def _others(accent: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield kind, id, name and properties of what python-docx has no words for."""
    for identity, name, look in _CHARACTERS:
        yield "character", identity, name, f"<w:rPr>{look.format(accent=accent)}</w:rPr>"
    for identity, name, borders, above, right, first in _TABLES:
        yield "table", identity, name, _table(borders, above, right, first)
    small = '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'
    yield "paragraph", "CommentText", "annotation text", small


def headings(document: Document, report: Report) -> None:
    """Set title and headings in our type; only where no newsroom's template says how."""
    ink = report.letterhead.accent
    _dress(document.styles["Title"], ink, SERIF, 23, 27.5, 0, 6, INK, True, False, True)
    _dress(document.styles["Heading 1"], ink, SERIF, 16, 20, 10, 2, INK, True, False, True)
    borders = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        document.styles["Title"].element.pPr.remove(borders)


def _normal(document: Document, report: Report) -> None:
    normal: Any = document.styles["Normal"]
    about = normal.element.get_or_add_rPr()
    for old in about.findall(qn("w:lang")):
        about.remove(old)
    about.append(_lang(report.language))
    normal.paragraph_format.space_after = Pt(0)


def _paragraph(document: Document, name: str, accent: str, *look: Any) -> None:
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    if name in _BUILT_IN:
        style.element.set(qn("w:styleId"), _BUILT_IN[name])
        del style.element.attrib[qn("w:customStyle")]
    _dress(style, accent, *look)
    if name in _RULED:
        _borders(style, "<w:bottom {0}/><w:between {0}/>")
    for stop in _TABS.get(name, ()):
        style.paragraph_format.tab_stops.add_tab_stop(Twips(stop))
    if name in _CENTRED:
        style.paragraph_format.alignment = 1
    if name == "RP Chosen":
        style.element.pPr.insert_element_before(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="F3EFE6"/>'),
            *_AFTER_BORDERS[1:],
        )


def _borders(style: Any, sides: str) -> None:
    """Draw lines to write on; "between" keeps neighbours apart in Word."""
    edge = f'w:val="single" w:sz="4" w:space="1" w:color="{RULE}"'
    box = parse_xml(f"<w:pBdr {nsdecls('w')}>{sides.format(edge)}</w:pBdr>")
    style.element.get_or_add_pPr().insert_element_before(box, *_AFTER_BORDERS)


_AFTER_BORDERS: Final = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc",
    "w:outlineLvl", "w:rPr",
)  # fmt: skip


def _dress(
    style: Any, accent: str, font: str, size: float, line: float, before: float, after: float,
    colour: str, bold: bool, italic: bool, keep: bool,
) -> None:  # fmt: skip
    style.font.name, style.font.size = font, Pt(size)
    style.font.bold, style.font.italic = bold or None, italic or None
    style.font.cs_bold, style.font.cs_italic = bold or None, italic or None
    style.font.color.rgb = RGBColor.from_string(accent if colour == ACCENT else colour)
    about = style.element.get_or_add_rPr()
    fonts = about.get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name, family in (("ascii", font), ("hAnsi", font), ("cs", _COMPLEX[font])):
        fonts.set(qn(f"w:{name}"), family)
    _complex_size(about, size)
    layout = style.paragraph_format
    layout.line_spacing, layout.line_spacing_rule = Pt(line), WD_LINE_SPACING.AT_LEAST
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.keep_with_next = keep or None


def _complex_size(about: Any, size: float) -> None:
    """Set the size of right-to-left and other complex scripts beside the size of the others."""
    for old in about.findall(qn("w:szCs")):
        about.remove(old)
    made = parse_xml(f'<w:szCs {nsdecls("w")} w:val="{round(size * 2)}"/>')
    about.find(qn("w:sz")).addnext(made)


def _twin(document: Document, name: str, own: set[str]) -> None:
    """Add a style for numbers: as its model, but set to the right."""
    twin = f"{name} Number"
    if twin not in own:
        style: Any = document.styles.add_style(twin, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[name]
        style.paragraph_format.alignment = 2


def _add(document: Document, kind: str, identity: str, name: str, about: str) -> None:
    based = {"character": "DefaultParagraphFont", "table": "TableNormal"}.get(kind, "Normal")
    custom = ' w:customStyle="1"' if name.startswith("RP ") else ""
    document.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="{kind}"{custom} w:styleId="{identity}">'
            f'<w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:uiPriority w:val="59"/>'
            f"{about}</w:style>"
        )
    )


def _table(borders: str, above: int, right: int, first: str) -> str:
    inner = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    sides = (("top", above), ("left", 0), ("bottom", above), ("right", right))
    margins = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides)
    head = (
        f'<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>{first}</w:tcBorders>'
        "</w:tcPr></w:tblStylePr>"
        if first
        else ""
    )
    return f"<w:tblPr>{inner}<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>{head}"


def _languages(document: Document, language: str) -> None:
    """Say in which language the article's words are, for spelling and for screen readers."""
    if not language:
        return
    for name in _OF_THE_ARTICLE:
        about = document.styles[name].element.get_or_add_rPr()
        if about.find(qn("w:lang")) is None:
            about.append(_lang(language))


def _lang(language: str) -> Any:
    tag = language if language.isascii() and language.isalnum() else "und"
    return parse_xml(f'<w:lang {nsdecls("w")} w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/>')
