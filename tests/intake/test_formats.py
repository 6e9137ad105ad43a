"""Which reader fits, encodings, and what is refused in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import clean, encoding, formats, html

PAGE = """<!doctype html><html lang="en"><head><title>Bridge to open in May | The Wend Post</title>
<meta property="og:site_name" content="The Wend Post"><meta name="author" content="Ida Holm">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to open in May",
"datePublished": "2026-03-03T08:00:00Z", "author": [{"name": "Ida Holm"}, {"name": "Bo Lind"}],
"publisher": {"name": "The Wend Post"}}</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge to open in May</h1>
<p>The council said on Tuesday that the second bridge over the river Wend would open in May, a year
after it was promised to the town and to the villages on the other bank.</p>
<h2>A long wait</h2><p>It has cost 4.1 million euros so far, which is more than was planned in the
first place, and another half a million is needed for the lamps and the railings.</p>
<ul><li>It is 120 metres long.</li><li>It stands on clay.</li></ul>
<p>Nobody had expected the clay, said the engineer, who has worked on seven bridges.</p></article>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_is_read_with_what_it_says_of_itself() -> None:
    raw = formats.read(PAGE.encode(), "page.txt", Work())
    assert raw.media_type == "text/html"
    assert (raw.title, raw.byline) == ("Bridge to open in May", "Ida Holm, Bo Lind")
    assert raw.publisher == "The Wend Post"
    assert str(raw.published) == "2026-03-03"
    read = clean.clean(raw, PAGE.encode(), "page.html")
    found = [(b.part, b.mark) for b in read.blocks]
    assert found[0] == (Part.HEADLINE, "")
    assert (Part.SUBHEAD, "") in found
    assert [m for _, m in found].count("• ") == 2
    assert "All rights reserved" not in read.text


def test_a_site_name_behind_the_title_is_stripped() -> None:
    page = PAGE.replace('"headline": "Bridge to open in May",', "").replace("<h1>", "<h3>")
    assert formats.read(page.encode(), "x", Work()).title == "Bridge to open in May"


@pytest.mark.parametrize("name", ["latin-1", "utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
def test_text_in_other_encodings_is_read(name: str) -> None:
    text = "Brücke über die Spree für 4,1 Mio. geöffnet, sagte die Behörde am Dienstag.\n" * 5
    assert encoding.decode(text.encode(name)).lstrip("\ufeff") == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\0", "is empty"),
        (b"%PDF-1.7 ...", "a damaged PDF"),
        (b"PK\x03\x04....", "damaged"),
        (b"{\\rtf1", "no text"),
        (b"\x89PNG....", "a picture"),
        (bytes(range(1, 200)) * 50, "not a text"),
        (b"<html><body></body></html>", "No article"),
        (b"<html>" + b"<div>" * 5000, "No article"),
        ("\u200b\u200b".encode(), "no text"),
    ],
)
def test_what_can_not_be_read_is_said_with_its_name(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        raw = formats.read(data, "thing", Work())
        clean.clean(raw, data, "thing")
    assert "“thing”" in caught.value.message
    assert caught.value.hint


def test_an_endless_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "MOST", 10)
    with pytest.raises(UserError, match="more than any article"):
        formats.read(b"a" * 11, "x", Work())


def test_html_is_known_by_its_content_not_its_name() -> None:
    assert html.sniff(PAGE.encode(), "x.txt") > 0.9
    assert html.sniff(b"<p>One</p><div>two</div><span>", "x") > 0.2
    assert html.sniff(b"a < b and b > c", "x.html") == 0


@given(st.binary(max_size=400))
def test_any_bytes_end_as_article_or_in_words(data: bytes) -> None:
    try:
        clean.clean(formats.read(data, "x", Work()), data, "x")
    except UserError:
        return


@given(st.data())
def test_any_damaged_page_ends_as_article_or_in_words(data: st.DataObject) -> None:
    page = bytearray(PAGE.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(page) - 1))
        page[start : start + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    try:
        clean.clean(formats.read(bytes(page), "x.html", Work()), bytes(page), "x.html")
    except UserError:
        return
