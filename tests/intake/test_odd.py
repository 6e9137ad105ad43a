"""Characters that deceive are told beside the sentence that they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.article import Article
from redpencil.domain.remark import RemarkKind
from redpencil.intake import clean, formats, odd
from tests.intake.office.files import docx, odt, packed, paragraph, run

RLO, PDF, ZWSP = "\u202e", "\u202c", "\u200b"
SENTENCE = f"The fund lost {RLO}2,000{PDF} euros and the ma{ZWSP}yor knew of it, people say."


def read(data: bytes, name: str) -> Article:
    return clean.clean(formats.read(data, name, Work()), data, name)


def epub(words: str) -> bytes:
    opf = ('<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/>'
           '</manifest><spine><itemref idref="a"/></spine></package>')  # fmt: skip
    return packed(mimetype="application/epub+zip", b_dot_opf=opf,
                  a_dot_xhtml=f"<html><body><p>{words}</p></body></html>")  # fmt: skip


PLACES = {
    "a.txt": SENTENCE.encode(),
    "a.md": f"# Fund\n\n{SENTENCE}".encode(),
    "a.html": f"<p>{SENTENCE}</p>".encode(),
    "a.docx": docx(paragraph(run(SENTENCE))),
    "a.odt": odt(f"<text:p>{SENTENCE}</text:p>"),
    "a.epub": epub(SENTENCE),
    "a.eml": f"From: a@b.example\nSubject: Fund\nContent-Type: text/plain; charset=utf-8\n\n{SENTENCE}".encode(),
    "b.eml": f"From: a@b.example\nSubject: Fund\nContent-Type: text/html; charset=utf-8\n\n<p>{SENTENCE}</p>".encode(),
    "a.rtf": rb"{\rtf1\ansi The fund lost \u8238?2,000\u8236? euros and the ma\u8203?yor knew of it, people say.}",
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_every_reader_tells_of_hidden_characters_at_their_words(name: str) -> None:
    found = read(PLACES[name], name)
    told = [(r.kind, r.span.of(found.text), str(r)) for r in found.remarks]
    assert [(kind, words) for kind, words, _ in told] == [
        (RemarkKind.HIDDEN, "2,000"), (RemarkKind.HIDDEN, "euros"), (RemarkKind.HIDDEN, "mayor"),
    ]  # fmt: skip
    assert told[0][2] == "Hidden characters: right-to-left override, taken out of “2,000”"
    assert found.notices


def test_characters_that_stand_together_are_one_remark() -> None:
    (remark,) = read(f"He paid{ZWSP * 3}\u2060 again.".encode(), "a.txt").remarks
    assert str(remark).startswith("Hidden characters: 3 × zero width space, word joiner, taken")


def test_look_alikes_are_told_at_their_words() -> None:
    found = read(
        "The bank раypal.com and “Ρutin” of 15 μg paid １２ euros to Иван.".encode(), "a.txt"
    )
    assert [r.span.of(found.text) for r in found.remarks] == ["раypal.com", "Ρutin", "１２"]
    assert {r.kind for r in found.remarks} == {RemarkKind.ALIKE}


@pytest.mark.parametrize("text", [
    "Ціна 5 μг, kΩ та 10 °C.", "قال ١٢ رجلا إن السعر ارتفع في المدينة القديمة.", "Plain words.",
    "Größe, naïve façade – “quoted”, 5 €.",
])  # fmt: skip
def test_nothing_is_told_where_nothing_is_odd(text: str) -> None:
    assert read(text.encode(), "a.txt").remarks == ()


@given(st.text(alphabet="ab \n\u200b\u202eé.", max_size=80), st.text("ab \né.", max_size=80))
def test_any_places_in_any_text_are_within_it(seen: str, text: str) -> None:
    for remark in odd.remarks(odd.hidden(seen), text):
        assert 0 <= remark.span.start <= remark.span.end <= len(text)


def test_a_text_full_of_them_is_told_of_within_limits() -> None:
    found = odd.hidden(f"a{ZWSP}" * 5000)
    assert len(found) == odd.MOST
