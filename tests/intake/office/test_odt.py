"""OpenDocument texts, packed and flat, with their tracked changes and comments."""

from __future__ import annotations

from datetime import datetime

import pytest

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.domain.remark import RemarkKind
from redpencil.intake import clean, formats, remarks
from redpencil.intake.raw import RawDocument
from tests.intake.office.files import ODF, odt, zipped

WHO = (
    "<office:change-info><dc:creator>Ada Lind</dc:creator><dc:date>2026-11-03T09:30:00.123</dc:date>"
    "</office:change-info>"
)
CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="a"><text:insertion>' + WHO +
    '</text:insertion></text:changed-region><text:changed-region text:id="b"><text:deletion>' + WHO +
    "<text:p>3</text:p></text:deletion></text:changed-region></text:tracked-changes>"
)  # fmt: skip
CHANGED = (
    '<text:p>Costs rose by <text:change text:change-id="b"/><text:change-start text:change-id="a"/>'
    '30<text:change-end text:change-id="a"/> percent.</text:p>'
)


def read(data: bytes, name: str = "draft.odt") -> RawDocument:
    return formats.read(data, name, Work())


def lines(raw: RawDocument) -> list[str]:
    return [b.mark + b.text for b in raw.blocks]


def test_both_views_of_tracked_changes() -> None:
    raw = read(odt(CHANGES + CHANGED))
    assert lines(raw) == ["Costs rose by 30 percent."]
    assert lines(remarks.before_changes(raw)) == ["Costs rose by 3 percent."]
    found = clean.clean(raw, b"", "draft.odt").remarks
    assert [(r.kind, r.words, r.who) for r in found] == [
        (RemarkKind.DELETED, "3", "Ada Lind"), (RemarkKind.INSERTED, "30", "Ada Lind"),
    ]  # fmt: skip
    assert {r.at for r in found} == {datetime(2026, 11, 3, 9, 30)}


def test_comments_stand_where_they_were_made() -> None:
    note = "<office:annotation><dc:creator>Bo</dc:creator><text:p>Who says?</text:p></office:annotation>"
    (block,) = read(odt(f"<text:p>The wall{note} fell.</text:p>")).blocks
    (remark,) = block.remarks
    assert (block.text, remark.words, remark.who, remark.start) == (
        "The wall fell.",
        "Who says?",
        "Bo",
        8,
    )


def test_headings_lists_notes_and_signs() -> None:
    raw = read(
        odt(
            '<text:h>Why it fell</text:h><text:p>One<text:s text:c="2"/>two<text:tab/>three'
            "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
            "</text:note-body></text:note></text:p><text:list><text:list-item><text:p>Item</text:p>"
            '</text:list-item></text:list><text:p text:style-name="Caption">The wall</text:p>'
        )
    )
    assert lines(raw) == ["Why it fell", "One two three", "• Item", "The wall", "A note."]
    assert raw.blocks[0].part is Part.SUBHEAD
    assert raw.blocks[3].part is Part.CAPTION


def test_hidden_text_is_left_out_and_counted() -> None:
    raw = read(odt("<text:p>Seen<text:hidden-text>secret</text:hidden-text>.</text:p>"))
    assert lines(raw) == ["Seen."]
    assert raw.notices == ("6 characters of hidden text were left out.",)


def test_flat_files_are_read_by_their_content() -> None:
    flat = (
        f'<?xml version="1.0"?><office:document {ODF} office:mimetype="application/vnd.oasis.'
        'opendocument.text"><office:body><office:text><text:p>Flat.</text:p></office:text>'
        "</office:body></office:document>"
    )
    assert lines(read(flat.encode(), "a.txt")) == ["Flat."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (odt("<text:p/>"), "holds no text"),
        (odt("", **{"META-INF__manifest_dot_xml": "<x><encryption-data/></x>"}), "protected by a password"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "without content"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml":
                 '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}), "document type"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_told(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        read(data)
    assert "“draft.odt”" in caught.value.message
