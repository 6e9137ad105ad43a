"""Mails of every kind, Outlook's messages, and pages that were saved as mails."""

from __future__ import annotations

import base64

import pytest

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import formats
from redpencil.intake.mail import mime
from redpencil.intake.raw import RawDocument
from tests.intake.mail.files import MIXED, container, eml, msg, parts

TEXT = "The wall cost 4.1 million euros, the council said on Monday."
PAGE = f"<html><body><p>{TEXT}</p><p>Größe: 40 Meter.</p></body></html>"


def read(data: bytes, name: str = "mail.eml") -> RawDocument:
    return formats.read(data, name, Work())


def words(raw: RawDocument) -> list[str]:
    return [b.text for b in raw.blocks if b.part is None]


def test_the_subject_is_the_headline_and_the_rest_of_the_head_is_furniture() -> None:
    raw = read(
        eml(TEXT, Subject="Fwd: Re: =?utf-8?q?W=C3=A4lle?= cost more", Date="Mon, 3 Mar 2025")
    )
    assert raw.title == "Wälle cost more"
    assert [(b.part, b.text) for b in raw.blocks] == [
        (Part.HEADLINE, "Wälle cost more"), (None, TEXT),
        (Part.BOILERPLATE, "From: Ada Lind <ada@news.example>"),
        (Part.BOILERPLATE, "Date: Mon, 3 Mar 2025"),
    ]  # fmt: skip


def test_the_html_part_is_read_where_there_is_one() -> None:
    raw = read(
        eml(
            parts(
                ("Content-Type: text/plain", "Plain and\nbroken."),
                ("Content-Type: text/html; charset=utf-8", PAGE),
            ),
            Content_Type='multipart/alternative; boundary="b"',
        )
    )
    assert words(raw) == [TEXT, "Größe: 40 Meter."]


@pytest.mark.parametrize(
    ("charset", "real"), [("utf-8", "cp1252"), ("klingon", "utf-8"), ("iso-8859-1", "iso-8859-1")]
)
def test_a_charset_that_is_wrong_or_unknown_is_found_out(charset: str, real: str) -> None:
    text = "Größe: Die Brücke über die Spree wurde am Dienstag geöffnet, sagte die Behörde."
    raw = read(eml(text.encode(real), Content_Type=f"text/plain; charset={charset}"))
    assert words(raw) == [text]


def test_quoted_and_packed_bodies_are_unpacked() -> None:
    packed = base64.encodebytes(TEXT.encode()).decode()
    assert words(read(eml(packed, Content_Transfer_Encoding="base64"))) == [TEXT]
    quoted = TEXT.replace("4.1", "4=2E1=\n")
    assert words(read(eml(quoted, Content_Transfer_Encoding="quoted-printable"))) == [TEXT]


def test_attachments_are_named_without_their_folders_and_not_read() -> None:
    raw = read(
        eml(
            parts(
                ("Content-Type: text/plain", TEXT),
                (
                    'Content-Type: text/plain\nContent-Disposition: attachment; filename="../../x.txt"',
                    "no",
                ),
                ("Content-Type: application/pdf\nContent-Disposition: attachment", "no"),
            ),
            Content_Type=MIXED,
        )
    )
    assert words(raw) == [TEXT]
    assert raw.notices == ("The mail has attachments, which were not read: x.txt, unnamed.",)
    assert "Attachment: x.txt" in [b.text for b in raw.blocks]


def test_a_mail_without_words_is_told() -> None:
    with pytest.raises(UserError, match=r"“mail\.eml” is a mail without words"):
        read(eml("\n"))


def test_what_is_nested_too_deeply_is_told() -> None:
    deep = b"text"
    for n in range(mime.DEEPEST + 5):
        head = f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n'
        deep = head.encode() + deep + f"\n--b{n}--\n".encode()
    with pytest.raises(UserError, match="nested too deeply"):
        read(b"From: a@b.example\nSubject: x\n" + deep)


def test_parts_without_end_are_read_up_to_a_limit() -> None:
    many = [("Content-Type: text/plain", f"Part {n}.") for n in range(mime.MOST_PARTS + 50)]
    raw = read(eml(parts(*many), Content_Type=MIXED))
    assert 0 < len(words(raw)) < mime.MOST_PARTS


def test_an_endless_header_is_still_a_mail() -> None:
    raw = read(eml(TEXT, From="a" * 60_000 + "@news.example"))
    assert raw.media_type == "message/rfc822"
    assert words(raw) == [TEXT]


def test_an_outlook_message_is_read() -> None:
    raw = read(
        msg("RE: Harbour wall", TEXT, sender="Ada Lind", attached=("../plan.pdf",)), "mail.msg"
    )
    assert raw.title == "Harbour wall"
    assert words(raw) == [TEXT]
    assert raw.media_type == "application/vnd.ms-outlook"
    assert raw.notices == ("The mail has attachments, which were not read: plan.pdf.",)
    assert any(b.text == "From: Ada Lind" for b in raw.blocks)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_an_outlook_page_is_read_by_its_own_charset(charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head>{PAGE[6:]}'.encode(charset)
    assert words(read(msg("Wall", "plain", page), "x")) == [TEXT, "Größe: 40 Meter."]


def test_a_long_outlook_message_is_read() -> None:
    body = "\n\n".join(f"{TEXT} Number {n} of many." for n in range(200))
    assert len(words(read(msg("Wall", body), "mail.msg"))) == 200


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        ("WordDocument", "an old Word file"), ("Workbook", "an old spreadsheet"),
        ("EncryptedPackage", "protected by a password"), ("Other", "an old Word or other office file"),
    ],
)  # fmt: skip
def test_other_files_in_the_old_container_are_told(stream: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        read(container({stream: b"x" * 100}), "old.doc")
    assert "“old.doc”" in caught.value.message


def test_an_outlook_message_without_words_or_damaged_is_told() -> None:
    with pytest.raises(UserError, match="without words"):
        read(msg("Wall"), "mail.msg")
    with pytest.raises(UserError, match="a damaged Outlook message"):
        read(msg("Wall", TEXT)[:1500], "mail.msg")


def mhtml(page: str, *more: tuple[str, str | bytes]) -> bytes:
    body = parts(
        ("Content-Type: text/html; charset=utf-8\nContent-Location: file:///etc/passwd", page),
        *more,
    )
    return eml(body, From="<Saved by Blink>", Snapshot_Content_Location="https://news.example/wall",
               Content_Type='multipart/related; type="text/html"; boundary="b"')  # fmt: skip


@pytest.mark.parametrize("name", ["page.mht", "page.txt"])
def test_a_saved_page_is_read_and_its_other_parts_are_not(name: str) -> None:
    raw = read(mhtml(PAGE, ("Content-Type: text/css", "p { content: 'INJECTED' }")), name)
    assert raw.media_type == "multipart/related"
    assert TEXT in [b.text for b in raw.blocks]
    assert not any("INJECTED" in b.text for b in raw.blocks)


def test_a_saved_page_without_a_page_is_told() -> None:
    data = eml(
        parts(("Content-Type: text/css", "p {}")), Content_Type=MIXED.replace("mixed", "related")
    )
    with pytest.raises(UserError, match="holds no page"):
        read(data, "page.mht")
