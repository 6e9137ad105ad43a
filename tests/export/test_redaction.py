"""Redacted: no name of a hidden source, no private field, no person or id, in any byte."""

from __future__ import annotations

import base64
import getpass
import io
import re
import zipfile
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from redpencil import exporting
from redpencil.base.work import Work
from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Evidence, EvidenceId, Source, SourceId, SourceKind
from redpencil.domain.header import Header, Person, Seat, SignOff
from redpencil.domain.query import Correction, Query, Reply, ReplyState
from redpencil.domain.revision import Revision
from redpencil.domain.sentence import Attribution
from redpencil.domain.worksheet import Worksheet
from redpencil.export import formats, redaction
from redpencil.export.options import ExportOptions, Layout
from redpencil.store.document import Document
from tests.export.pdf.making import every_byte, pages
from tests.export.samples import NOW, filled
from tests.store.samples import worksheets

SECRETS = (
    "Petra", "Quillfeather", "QUILLFEATHER", "petra.q", "555 0199", "5550199", "quill.example",
    "secret note", "secret concern", "secret method", "Otto Hidden", "embassy car", "secret file",
    "secret reason", "Maya Kessler", "Jo Reader", "author@example.org", "worried about", "MKX",
    "harbour-wall.txt", "secret query", "secret reply", "secret rule",
)  # fmt: skip
HIDDEN = Source(
    SourceId("srcsecretid1"), SourceKind.PERSON, "Petra Quillfeather", code_name="Heron",
    exportable=False, title="secret file clerk", phone="+44 (555) 0199", email="petra.q@quill.example",
    notes="secret note", reliability="secret reason",
)  # fmt: skip


def secretive() -> Worksheet:
    """The sample with something private in every place that can hold it."""
    sheet = filled()
    first = sheet.claims[0]
    evidence = Evidence(
        EvidenceId("evsecretid01"), HIDDEN.id, title="Notes of PETRA QUILLFEATHER",
        locator="p. 3", excerpt="as Petra’s sister, Quillfeathers all, said", note="secret note",
        url="https://quill.example/petra.q", reliability="secret reason",
    )  # fmt: skip
    claim = replace(
        first, evidence=(evidence,), notes="secret note", concerns="secret concern",
        method="secret method", anonymous_known_to="Otto Hidden", anonymous_reason="embassy car",
        author_source="secret file", confidence_reason="secret reason", checker="MKX", rule="secret rule",
        queries=(Query("secret query", name="Petra Quillfeather"),),
        reply=Reply(ReplyState.ASKED, text="secret reply"),
        speaker="Petra Quillfeather", attribution=Attribution.NAMED,
        restated="Petra Quillfeather says the wall opens late",
        correction=Correction("Quillfeather: late", reason="Petra said 555 0199"),
        revisions=(Revision(NOW, "MKX", "notes", "", "secret note"),),
    )  # fmt: skip
    header = Header(
        slug="WALL", outlet="Ellerby Courier", author_contact="author@example.org",
        author_worry="worried about Petra", sensitivities="embassy car",
        people=(Person(Seat.CHECKER, "Maya Kessler", "MKX"), Person(Seat.SECOND, "Jo Reader", "JR")),
    )  # fmt: skip
    signed = (SignOff(Seat.CHECKER, "Maya Kessler", "MKX", NOW),)
    return replace(sheet.with_claim(claim), sources=(HIDDEN,), header=header, signoffs=signed)


def everything(data: bytes) -> str:
    """All that is in a file: unzipped, streams inflated, in every encoding that names hide in.

    A page's glyphs are read as text too: in the bytes they are numbers.
    """
    parts = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = [package.read(n) for n in package.namelist() if "/fonts/" not in n]
            parts += [*members, *(re.sub(rb"<[^>]+>", b"", m) for m in members)]
            parts += [n.encode() for n in package.namelist()]
            parts.append(b"".join(i.comment + i.extra for i in package.infolist()))
    if data.startswith(b"%PDF"):
        parts += [every_byte(data), "\n".join(pages(data)).encode("utf-8", "replace")]
    for packed in re.findall(rb"(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2,3}={1,2})?", data):
        parts.append(base64.b64decode(packed))
    texts = [p.decode("utf-8", "ignore") for p in parts]
    texts += [p[at:].decode("utf-16-be", "ignore") for p in parts for at in (0, 1)]
    texts += [p.decode("utf-16-le", "ignore") for p in parts]
    hexes = re.findall(r"<(?:feff)?((?:[0-9a-f]{4})+)>", "\n".join(texts), re.IGNORECASE)
    texts += [bytes.fromhex(h).decode("utf-16-be", "ignore") for h in hexes]
    texts += [re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), t) for t in texts]
    return unescape("\n".join(texts))


def written(key: str, layout: Layout = Layout.CARDS, *, redacted: bool = True) -> bytes:
    """The whole way that the program goes, from a document with files, to the bytes."""
    options = ExportOptions(redacted=redacted, layout=layout)
    files, newer = (("evidence/petra.q", b"embassy car"),), (("newer", '"secret concern"'),)
    document = Document(secretive(), b"original of Petra", files, newer)
    return exporting.written(document, key, options, NOW, Work()).data


CASES = [(w.key, Layout.CARDS) for w in formats.WRITERS] + [
    (w.key, layout) for w in formats.REPORTS for layout in list(Layout)[1:]
]
IDS = ("srcsecretid1", "evsecretid01")


def machine() -> tuple[str, ...]:
    """What tells of this computer: its user and where things lie."""
    user = getpass.getuser()
    return (str(Path.home()), str(Path.cwd()), *([user] if user not in ("root", "user") else []))


@pytest.mark.parametrize(("key", "layout"), CASES)
def test_no_secret_is_anywhere_in_the_bytes(key: str, layout: Layout) -> None:
    sheet, text = secretive(), everything(written(key, layout))
    assert [s for s in SECRETS if s in text] == []
    ids = [sheet.id, *IDS, sheet.text_sha256, *(c.id for c in sheet.claims)]
    assert [i for i in ids if i in text] == []
    assert sheet.article.provenance.sha256 not in text
    assert [m for m in machine() if len(m) > 3 and m in text] == []


SEEN = {
    "docx": ("secret note", "Maya Kessler", "secret query"),
    "pdf": ("secret note", "Maya Kessler", "secret query"),
    "annotated": ("secret note", "secret concern"),
    "html": ("secret note", "Maya Kessler"),
    "markdown": ("secret note", "Maya Kessler"),
    "xlsx": ("secret note", "MKX"),
    "csv": ("secret note", "MKX"),
    "json": ("secret note", "Otto Hidden", "original of Petra", "embassy car", *IDS),
    "claimreview": ("Petra Quillfeather says the wall opens late",),
}


@pytest.mark.parametrize("key", [w.key for w in formats.WRITERS])
def test_the_same_search_finds_them_where_nothing_is_redacted(key: str) -> None:
    text = everything(written(key, redacted=False))
    assert [s for s in SEEN[key] if s not in text] == []


@pytest.mark.parametrize("key", ["html", "csv", "json"])
def test_what_may_be_shown_is_still_there(key: str) -> None:
    text = everything(written(key))
    assert "Heron" in text
    assert "640-metre" in text


def test_without_redaction_the_desk_sees_its_own_notes() -> None:
    options = ExportOptions(fillable=False)
    text = everything(formats.export("html", secretive(), options, NOW, Work()).data)
    assert "secret note" in text
    assert "Maya Kessler" in text
    assert "Otto Hidden" not in text


def test_a_name_in_the_article_is_under_a_bar_as_long_as_it_is() -> None:
    sheet = filled()
    hidden = replace(HIDDEN, name="Marian Okafor", email="", phone="")
    shown = redaction.redacted(replace(sheet, sources=(hidden,)))
    assert len(shown.article.text) == len(sheet.article.text)
    assert "Okafor" not in shown.article.text
    assert "Marian" not in shown.article.text
    assert redaction.BAR * len("Marian") in shown.article.text
    assert [c.span for c in shown.claims] == [c.span for c in sheet.claims]


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("Will Young", "He will be young. Will Young said so; YOUNG left.", "He will be young."),
        ("Петро Коваленко", "Слово Коваленка й Петром сказане.", "Слово"),
        ("王小明", "记者王小明说", "记者"),
        ("Li", "Li listed lilies.", "listed lilies."),
    ],
)
def test_names_are_found_in_their_forms_and_nothing_else(name: str, text: str, kept: str) -> None:
    hide = redaction._hider([Source(SourceId("s"), name=name, code_name="x", exportable=False)])
    hidden = hide(text)
    assert kept in hidden
    for word in name.split():
        assert word not in hidden
    assert len(hidden) == len(text)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(worksheets())
def test_every_worksheet_can_be_redacted_and_is_then_redacted(sheet: Worksheet) -> None:
    once = redaction.redacted(sheet)
    assert len(once.article.text) == len(sheet.article.text)
    assert all(not c.notes and not c.revisions and not c.checker for c in once.claims)
    assert {c.id for c in once.claims} == {f"f{n}" for n, _ in enumerate(sheet.claims, 1)}


def test_every_private_field_of_a_claim_is_named_or_kept_on_purpose() -> None:
    """A new field of a claim has to be thought of: kept here, or private there."""
    kept = {
        "id", "span", "exact", "prefix", "suffix", "restated", "types", "elements", "origin",
        "checkable", "not_checkable_reason", "speaker", "speaker_role", "attribution", "basis",
        "priority", "evidence", "finding", "mark", "rating", "confidence", "correction",
        "say_unverified", "as_of", "recheck_by", "related", "media",
    }  # fmt: skip
    assert set(Claim.__dataclass_fields__) == kept | set(redaction._PRIVATE)
