"""E-books: the chapters in the order of their spine, and only what lies inside the file."""

from __future__ import annotations

import pytest

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import formats
from redpencil.intake.raw import RawDocument
from tests.intake.office.files import zipped

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>'


def book(*hrefs: str, **parts: str) -> bytes:
    items = "".join(f'<item id="i{n}" href="{href}"/>' for n, href in enumerate(hrefs))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(hrefs)))
    opf = (
        f"<package><metadata><title>The Wall</title><creator>Ada Lind</creator></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    named = {key.replace("__", "/").replace("_dot_", "."): part for key, part in parts.items()}
    return zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER,
                   "OPS/b.opf": opf, **named})  # fmt: skip


def read(data: bytes) -> RawDocument:
    return formats.read(data, "wall.epub", Work())


def test_chapters_come_in_the_order_of_the_spine() -> None:
    raw = read(
        book(
            "two.xhtml", "ch%20one.xhtml#start",
            OPS__two_dot_xhtml="<html><body><h1>Two</h1><p>Second.</p></body></html>",
            **{"OPS/ch one.xhtml": "<html><body><p>First.</p></body></html>"},
        )
    )  # fmt: skip
    assert [b.text for b in raw.blocks] == ["Two", "Second.", "First."]
    assert (raw.title, raw.byline) == ("The Wall", "Ada Lind")


def test_what_lies_outside_is_not_read() -> None:
    raw = read(
        book(
            "../../../etc/passwd",
            "http://news.example/a",
            "a.xhtml",
            OPS__a_dot_xhtml="<html><body><p>Inside.</p></body></html>",
        )
    )
    assert [b.text for b in raw.blocks] == ["Inside."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (book("a.xhtml", OPS__a_dot_xhtml="<html><body><img src='x'/></body></html>"), "holds no text"),
        (zipped({"mimetype": "application/epub+zip"}), "no list of its chapters"),
        (book(**{"META-INF/encryption.xml": "<x/>", "META-INF/rights.xml": "<x/>"}), "locked by its shop"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_told(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        read(data)
    assert "“wall.epub”" in caught.value.message
