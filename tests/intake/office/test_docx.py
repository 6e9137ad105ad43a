"""Word documents: the final view, what was changed by whom, and what is not the article."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.article import Article, Part
from redpencil.domain.errors import UserError
from redpencil.domain.remark import RemarkKind, original
from redpencil.intake import clean, formats, remarks
from redpencil.intake.raw import RawDocument
from tests.intake.office.files import (
    WHO,
    WORD,
    deleted,
    docx,
    inserted,
    packed,
    paragraph,
    run,
    withdrawn,
)

WHEN = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


def read(data: bytes) -> RawDocument:
    return formats.read(data, "draft.docx", Work())


def article(data: bytes) -> Article:
    return clean.clean(read(data), data, "draft.docx")


def lines(raw: RawDocument) -> list[str]:
    return [b.mark + b.text for b in raw.blocks]


def test_the_text_has_all_changes_accepted_and_the_changes_stand_beside_it() -> None:
    found = article(
        docx(
            paragraph(run("Harbour wall")),
            paragraph(run("Costs rose by "), deleted("3"), inserted("30"), run(" percent.")),
        )
    )
    assert found.text.endswith("Costs rose by 30 percent.")
    one, other = found.remarks
    assert (one.kind, one.words, one.who, one.at) == (RemarkKind.DELETED, "3", "Ada Lind", WHEN)
    assert (other.kind, other.span.of(found.text)) == (RemarkKind.INSERTED, "30")
    assert original(found.text, found.remarks).endswith("Costs rose by 3 percent.")


def test_a_move_is_shown_at_both_its_ends() -> None:
    away = f"<w:moveFrom {WHO}>{run('on Monday ')}</w:moveFrom>"
    here = f"<w:moveTo {WHO}>{run('On Monday ')}</w:moveTo>"
    found = article(docx(paragraph(here, run("the wall fell "), away, run("again and again."))))
    assert found.text == "On Monday the wall fell again and again."
    assert [r.kind for r in found.remarks] == [RemarkKind.MOVED_HERE, RemarkKind.MOVED_AWAY]
    assert original(found.text, found.remarks) == "the wall fell on Monday again and again."


def test_a_deleted_end_of_a_paragraph_joins_two_and_the_original_view_parts_them() -> None:
    raw = read(docx(paragraph(run("The wall fell"), mark="del"), paragraph(run(" on Monday."))))
    assert lines(raw) == ["The wall fell on Monday."]
    assert lines(remarks.before_changes(raw)) == ["The wall fell", "on Monday."]


def test_an_inserted_end_of_a_paragraph_parts_and_the_original_view_joins() -> None:
    raw = read(docx(paragraph(run("The wall fell. "), mark="ins"), paragraph(run("It was old."))))
    assert lines(raw) == ["The wall fell.", "It was old."]
    (joined,) = remarks.before_changes(raw).blocks
    assert joined.text == "The wall fell. It was old."
    found = clean.clean(raw, b"", "x")
    (gap,) = found.remarks
    assert not gap.span.of(found.text).strip()


def test_a_paragraph_that_was_deleted_whole_is_told_with_the_next() -> None:
    raw = read(
        docx(
            paragraph(run("One.")),
            paragraph(deleted("Two is gone."), mark="del"),
            paragraph(deleted("So is three.")),
            paragraph(run("Four.")),
        )
    )
    assert lines(raw) == ["One.", "Four."]
    assert lines(remarks.before_changes(raw)) == ["One.", "Two is gone.", "So is three.", "Four."]


def test_what_was_deleted_at_the_end_is_not_lost() -> None:
    raw = read(docx(paragraph(run("One.")), paragraph(run("Two."), deleted(" Never."))))
    assert lines(remarks.before_changes(raw)) == ["One.", "Two. Never."]


Piece = tuple[str, str]
PIECES = st.lists(
    st.tuples(
        st.sampled_from(["run", "ins", "del", "both"]), st.text("abc", min_size=1, max_size=4)
    ),
    min_size=1,
    max_size=4,
)
MARKS = st.sampled_from(["", "", "ins", "del", "both"])


def told(paragraphs: list[tuple[list[Piece], str]], view: str) -> str:
    """What a view holds, one letter after the other, paragraphs parted by a bar."""
    gone = ("del" if view == "final" else "ins", "both")
    text = ""
    for pieces, mark in paragraphs:
        text += "".join(words for kind, words in pieces if kind not in gone)
        text += "" if mark in gone else "|"
    return "|".join(filter(None, text.split("|")))


@given(st.lists(st.tuples(PIECES, MARKS), min_size=1, max_size=5))
def test_both_views_are_those_of_word(paragraphs: list[tuple[list[Piece], str]]) -> None:
    make = {"run": run, "ins": inserted, "del": deleted, "both": withdrawn}
    data = docx(
        *(
            paragraph(*(make[kind](words) for kind, words in p), mark=mark)
            for p, mark in paragraphs
        ),
        paragraph(run("end")),
    )
    whole = [*paragraphs, ([("run", "end")], "")]
    raw = read(data)
    assert "|".join(b.text for b in raw.blocks) == told(whole, "final")
    assert "|".join(b.text for b in remarks.before_changes(raw).blocks) == told(whole, "original")


def test_every_remark_of_a_file_has_its_words_in_the_article() -> None:
    words = [inserted(f"new{n} ") + run("old ") for n in range(30)]
    found = article(docx(paragraph(run("Title")), *(paragraph(w, run("end.")) for w in words)))
    assert [r.span.of(found.text).strip() for r in found.remarks] == [f"new{n}" for n in range(30)]


def test_comments_stand_at_the_words_they_are_about() -> None:
    body = paragraph(
        run("The wall is "),
        '<w:commentRangeStart w:id="7"/>',
        run("40 metres"),
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
        run(" long."),
    )
    comments = (
        f'<w:comments {WORD}><w:comment w:id="7" w:author="Bo" w:date="nonsense">'
        f"{paragraph(run('Who says'))}{paragraph(run('so?'))}</w:comment></w:comments>"
    )
    (remark,) = article(docx(body, word__comments_dot_xml=comments)).remarks
    assert (remark.kind, remark.words, remark.who) == (RemarkKind.COMMENT, "Who says\nso?", "Bo")
    assert remark.at is None
    assert len(remark.span) == len("40 metres")


def test_styles_name_the_parts_and_lists_keep_their_marks() -> None:
    styles = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in [("T", "Title"), ("U", "Subtitle"), ("H", "heading 1"), ("C", "caption")]
    )
    numbering = (
        f'<w:numbering {WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="5">'
        '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    raw = read(
        docx(
            paragraph(run("Wall falls"), style="T"),
            paragraph(run("A town waits"), style="U"),
            paragraph(run("Why it fell"), style="H"),
            paragraph(run("first"), numbered="5"),
            paragraph(run("second"), numbered="5"),
            paragraph(run("loose"), numbered="9"),
            paragraph(run("none"), numbered="0"),
            paragraph(run("The wall, in May"), style="C"),
            word__styles_dot_xml=f"<w:styles {WORD}>{styles}</w:styles>",
            word__numbering_dot_xml=numbering,
        )
    )
    assert [b.part for b in raw.blocks][:3] == [Part.HEADLINE, Part.DECK, Part.SUBHEAD]
    assert raw.blocks[-1].part is Part.CAPTION
    assert lines(raw)[3:7] == ["1. first", "2. second", "• loose", "none"]


def test_a_heading_that_opens_the_text_is_its_headline() -> None:
    styles = (
        f'<w:styles {WORD}><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    raw = read(docx(paragraph(run("Wall falls"), style="H"), paragraph(run("It fell.")),
                    word__styles_dot_xml=styles))  # fmt: skip
    assert raw.blocks[0].part is Part.HEADLINE


def test_hidden_text_is_left_out_and_counted() -> None:
    styles = (
        f'<w:styles {WORD}><w:style w:styleId="N"><w:name w:val="note"/><w:rPr><w:vanish/></w:rPr>'
        '</w:style><w:style w:styleId="M"><w:basedOn w:val="N"/></w:style></w:styles>'
    )
    raw = read(
        docx(
            paragraph(
                run("Seen "), run("secret", "<w:vanish/>"), run("too.", '<w:vanish w:val="0"/>')
            ),
            paragraph(run("all of it"), style="M"),
            paragraph(run("styled", '<w:rStyle w:val="N"/>'), run("left")),
            word__styles_dot_xml=styles,
        )
    )
    assert lines(raw) == ["Seen too.", "left"]
    assert raw.notices == ("21 characters of hidden text were left out.",)


def test_notes_headers_boxes_and_fallbacks_come_once() -> None:
    box = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:txbxContent>{paragraph(run('In a box'))}</w:txbxContent></mc:Choice>"
        f"<mc:Fallback><w:txbxContent>{paragraph(run('In a box'))}</w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    raw = read(
        docx(
            paragraph(run("Beside the box"), f"<w:r>{box}</w:r>"),
            word__footnotes_dot_xml=f"<w:footnotes {WORD}>{paragraph(run('A note'))}</w:footnotes>",
            word__header1_dot_xml=f"<w:hdr {WORD}>{paragraph(run('EMBARGOED'))}</w:hdr>",
            word__header2_dot_xml=f"<w:hdr {WORD}>{paragraph(run('EMBARGOED'))}</w:hdr>",
        )
    )
    assert lines(raw) == ["Beside the box", "In a box", "A note", "EMBARGOED"]
    assert raw.blocks[-1].part is Part.BOILERPLATE


def test_what_was_inserted_and_deleted_again_is_told_but_in_neither_view() -> None:
    found = article(docx(paragraph(run("It cost "), withdrawn("about "), run("4 euros."))))
    assert found.text == original(found.text, found.remarks) == "It cost 4 euros."
    (remark,) = found.remarks
    assert (remark.kind, remark.words) == (RemarkKind.WITHDRAWN, "about ")
    assert remark.who == "Ada Lind, Bo Holm"


@pytest.mark.parametrize(("change", "final", "before"), [
    ("cellIns", ["Old", "New"], ["Old"]), ("cellDel", ["Old"], ["Old", "New"]),
])  # fmt: skip
def test_cells_come_and_go_too(change: str, final: list[str], before: list[str]) -> None:
    cell = f"<w:tc><w:tcPr><w:{change} {WHO}/></w:tcPr>{paragraph(run('New'))}</w:tc>"
    raw = read(docx(f"<w:tbl><w:tr><w:tc>{paragraph(run('Old'))}</w:tc>{cell}</w:tr></w:tbl>",
                    paragraph(run("End"))))  # fmt: skip
    assert lines(raw) == [*final, "End"]
    assert lines(remarks.before_changes(raw)) == [*before, "End"]


def test_a_row_that_was_taken_out_of_a_table_is_a_deletion() -> None:
    row = f"<w:tr><w:trPr><w:del {WHO}/></w:trPr><w:tc>{paragraph(run('Old'))}</w:tc></w:tr>"
    kept = f"<w:tr><w:tc>{paragraph(run('New'))}</w:tc></w:tr>"
    raw = read(docx(f"<w:tbl>{row}{kept}</w:tbl>"))
    assert lines(raw) == ["New"]
    assert "Old" in lines(remarks.before_changes(raw))


def test_signs_become_what_they_stand_for() -> None:
    raw = read(
        docx(paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"))
    )
    assert lines(raw) == ["a b\u2011c"]


def test_macros_and_remote_templates_are_told() -> None:
    raw = read(
        docx(
            paragraph(run("Words.")),
            word__vbaProject_dot_bin=b"x",
            word___rels__settings_dot_xml_dot_rels='<R TargetMode="External"/>',
        )
    )
    assert [n.split(";")[0] for n in raw.notices] == [
        "The document contains macros", "The document refers to a remote template",
    ]  # fmt: skip


def test_strict_files_are_read_too() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = (
        f'<w:document xmlns:w="{strict}"><w:body>{paragraph(run("Strict."))}</w:body></w:document>'
    )
    assert lines(read(packed(word__document_dot_xml=body))) == ["Strict."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (docx(paragraph()), "holds no text"),
        (packed(xl__workbook_dot_xml="<a/>"), "a spreadsheet"),
        (packed(ppt__slides_dot_xml="<a/>"), "a presentation"),
        (packed(photo_dot_jpg=b"x"), "a ZIP file"),
        (packed(word__document_dot_xml="<!DOCTYPE a><a/>"), "document type"),
        (packed(word__document_dot_xml="<a><b></a>"), "damaged"),
    ],
)
def test_what_is_no_article_is_said(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        read(data)
    assert "“draft.docx”" in caught.value.message
    assert caught.value.hint


def test_too_many_paragraphs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from redpencil.intake.office import body

    monkeypatch.setattr(body, "MOST_PARAGRAPHS", 2)
    with pytest.raises(UserError, match="more than 2 paragraphs"):
        read(docx(*(paragraph(run("a")) for _ in range(5))))
