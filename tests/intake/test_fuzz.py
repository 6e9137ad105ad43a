"""Damaged files of every kind, through the door as the window does: an article, or words.

Each is a valid file that the tests make, with bytes changed, cut out, doubled or put in; packed
files are also changed inside and packed again, so that their parts' readers get their share.
"""

from __future__ import annotations

import io
import json
import plistlib
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.base import resources
from redpencil.base.sandbox.limits import Limits
from redpencil.base.work import Work
from redpencil.base.worker import Done, Failed, Worker
from redpencil.domain.errors import UserError
from redpencil.intake import clean, door, formats
from tests.intake.mail.files import MIXED, eml, msg, parts
from tests.intake.office.files import (
    WORD,
    deleted,
    docx,
    inserted,
    odt,
    packed,
    paragraph,
    run,
)
from tests.intake.pdf.files import Layout, locked_pdf, typeset

TEXT = "The wall cost 4.1 million euros, the council said on Monday."
PAGE = (
    f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wall | The Post</title>'
    f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Wall","author":'
    f'[{{"name":"Ida Holm"}}],"datePublished":"2026-03-03"}}</script></head><body><article><h1>Wall'
    f"</h1><p>{TEXT}</p><ul><li>Größe</li></ul><table><tr><td>1</td></tr></table><p>It is 40 "
    f"metres long, and a second one is planned for the year after next.</p></article></body></html>"
)
COMMENTS = f'<w:comments {WORD}><w:comment w:id="7" w:author="Ada">{paragraph(run("Who says?"))}</w:comment></w:comments>'
REMARKED = paragraph(
    '<w:commentRangeStart w:id="7"/>', run("x"), '<w:commentRangeEnd w:id="7"/>', mark="ins"
)
TRACKED = odt(
    '<text:h>Wall</text:h><text:p>It is <text:change-start text:change-id="a"/>40'
    '<text:change-end text:change-id="a"/> metres long.</text:p><text:list><text:list-item>'
    "<text:p>One</text:p></text:list-item></text:list>",
    before='<text:tracked-changes><text:changed-region text:id="a"><text:insertion>'
    "<office:change-info><dc:creator>Ada</dc:creator><dc:date>2026-11-03T09:30:00</dc:date>"
    "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>",
)
BOOK = packed(
    mimetype="application/epub+zip",
    **{"META-INF__container_dot_xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'},
    b_dot_opf='<package><metadata><title>Wall</title></metadata><manifest><item id="a" href="a.xhtml"/>'
    '</manifest><spine><itemref idref="a"/></spine></package>',
    a_dot_xhtml=PAGE,
)  # fmt: skip
SAMPLES: dict[str, bytes] = {
    "a.txt": resources.path("samples/harbour-wall.txt").read_bytes()[:1500],
    "b.txt": (TEXT * 3 + "Ціна зросла на 12 %.").encode("utf-16"),
    "a.md": f"---\ntitle: Wall\n---\n# Wall\n\n- One\n- **Two**\n\n> {TEXT}\n\n[a](https://b.example)".encode(),
    "a.html": PAGE.encode(),
    "a.docx": docx(
        paragraph(run("Wall"), style="T"), paragraph(run("It is "), deleted("3"), inserted("40")),
        f"<w:tbl><w:tr><w:tc>{REMARKED}</w:tc></w:tr></w:tbl>",
        word__comments_dot_xml=COMMENTS,
    ),
    "a.odt": TRACKED,
    "a.pdf": typeset([TEXT] * 30, Layout(columns=2, head="The Post", foot="Page")),
    "b.pdf": locked_pdf(TEXT),
    "a.rtf": rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}\f0 The wall \b cost\b0  4.1 m\u233?\'e9\par {\pict 00ff}\par It is {\revised\revauth1 40}{\deleted 3} long{\*\atnauthor Ada}{\*\annotation Who?}.}",
    "a.epub": BOOK,
    "a.eml": eml(parts(("Content-Type: text/plain; charset=utf-8", TEXT), ("Content-Type: text/html", PAGE)), Content_Type=MIXED),
    "a.msg": msg("Wall", TEXT, PAGE.encode(), "Ada", ("plan.pdf",)),
    "a.mht": eml(parts(("Content-Type: text/html; charset=utf-8", PAGE)), From="<Saved by Blink>",
                 Content_Type='multipart/related; boundary="b"', Snapshot_Content_Location="https://a.example"),
    "a.webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE.encode(),
                                    "WebResourceTextEncodingName": "UTF-8"}}, fmt=plistlib.FMT_BINARY),
}  # fmt: skip
LIMITS = Limits(wall=60.0)
"""Seconds of computing count here as ever; a busy machine is no reason to fail."""
KINDS = {"txt": "text/plain", "md": "text/markdown", "html": "text/html", "pdf": "application/pdf"}


def changed(draw: st.DrawFn, data: bytes) -> bytes:
    """Some bytes of a file changed, cut out, doubled, put in; or its end cut off."""
    out = bytearray(data)
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, max(0, len(out) - 1)))
        length = draw(st.integers(0, 40))
        how = draw(st.sampled_from(("change", "cut", "double", "put", "end")))
        if how == "change":
            out[start : start + length] = draw(st.binary(min_size=length, max_size=length))
        elif how == "cut":
            del out[start : start + length]
        elif how == "double":
            out[start:start] = out[start : start + length] * draw(st.integers(1, 200))
        elif how == "put":
            out[start:start] = draw(st.sampled_from(TOKENS))
        elif draw(st.booleans()):
            del out[start:]
    return bytes(out)


TOKENS = (
    b"\0", b"\xff\xfe", b"<", b"<![CDATA[", b"&#xffffff;", b"&lt;", b"<div>" * 300, b"<!--", b"\r\n\r\n",
    b"(" * 500, b"[" * 3000, b"{" * 500, b"\\u-1?", b"\\'zz", b"\\bin99999999 ", b"-1", b"99999999999999999999",
    b"endstream", b"obj", b"/Length -5", b"charset=utf-7", b"=?x?q?=FF?=", b"\xed\xa0\x80", "\u202e".encode(),
    b"boundary=\"\"", b"w:id=\"\"", b"9" * 5000, b"1e999", b"bplist00", b"%PDF-", b"PK\x03\x04",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn, name: str) -> bytes:
    data = SAMPLES[name]
    if not data.startswith(b"PK") or draw(st.booleans()):
        return changed(draw, data)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            kept = part == "mimetype" or draw(st.integers(0, 2)) == 0
            new.writestr(part, old.read(part) if kept else changed(draw, old.read(part)))
    return stream.getvalue()


def through_the_door(data: bytes, name: str, work: Work) -> str:
    """Read and clean, in the window's worker; how it ended."""
    try:
        raw = door.read(data, name, work, limits=LIMITS)
        article = clean.clean(raw, data, name)
    except UserError as error:
        return str(error)
    json.dumps(article.text).encode("ascii")
    return article.provenance.media_type


@pytest.fixture(scope="module")
def read() -> Iterator[Callable[[bytes, str], str]]:
    worker = Worker(("redpencil.intake.door", "trafilatura"))

    def call(data: bytes, name: str) -> str:
        worker.start(through_the_door, data, name)
        said: list[Any] = []
        while not any(isinstance(m, Done | Failed) for m in said):
            said += worker.poll()
            worker._pipe.poll(0.1)  # waits, so that the worker has the processor
        if isinstance(said[-1], Failed):
            raise AssertionError(said[-1].trace) from said[-1].error
        return str(said[-1].value)

    yield call
    worker.stop()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_read_by_its_reader(name: str, read: Callable[[bytes, str], str]) -> None:
    found = read(SAMPLES[name], name)
    if name == "b.pdf":
        assert "password" in found
    else:
        assert "/" in found
        assert found == KINDS.get(name.rpartition(".")[2], found)


@pytest.mark.parametrize("wrong", ["x.bin", "x.docx", "x.pdf", "x.html", "noext"])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_known_by_its_bytes_whatever_it_is_called(name: str, wrong: str) -> None:
    assert formats.chosen(SAMPLES[name], wrong) is formats.chosen(SAMPLES[name], name)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_damaged_file_ends_as_article_or_in_words(
    name: str, read: Callable[[bytes, str], str]
) -> None:
    @settings(max_examples=15)
    @given(damaged(name))
    def check(data: bytes) -> None:
        ended = read(data, name)
        assert "took too long" not in ended
        assert "/" in ended or f"“{name}”" in ended

    check()


def test_any_bytes_end_as_article_or_in_words(read: Callable[[bytes, str], str]) -> None:
    heads = [b"", *(data[:12] for data in SAMPLES.values())]

    @settings(max_examples=30)
    @given(st.sampled_from(heads), st.binary(max_size=400), st.sampled_from(list(SAMPLES)))
    def check(head: bytes, rest: bytes, name: str) -> None:
        ended = read(head + rest, name)
        assert "/" in ended or f"“{name}”" in ended

    check()


def test_every_reader_has_a_sample() -> None:
    suffixes = {name[1:] for name in SAMPLES}
    assert all(suffixes & set(reader.suffixes) for reader in formats.READERS)
