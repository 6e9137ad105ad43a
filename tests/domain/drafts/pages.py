"""Drafts for these tests: worksheets made of sentences, and edits of them."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from hypothesis import strategies as st

from redpencil.domain.article import Article, Part, Provenance
from redpencil.domain.claim import Claim, ClaimId, ClaimOrigin
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import CONTEXT, Worksheet, WorksheetId
from tests.domain.samples import NOW

WORDS = "the a Holm Berg paid took cost 4 5 12 million years bridge wall mayor said in not".split()
BRIDGE = (
    "Ida Holm paid 4 million.",
    "The bridge took 12 years, said the mayor.",
    "Nobody asked why.",
    "In 2019 the wall cost 4 million kroner.",
    "In 2020 the wall cost 5 million kroner.",
    "The mayor declined to comment.",
)


def page(*sentences: str, claims: bool = True, machine: bool = False) -> Worksheet:
    """A worksheet of these sentences, each with one claim: all its words but the full stop."""
    text = " ".join(sentences)
    starts = itertools.accumulate((len(s) + 1 for s in sentences), initial=0)
    spans = [Span(at, at + len(s)) for at, s in zip(starts, sentences, strict=False)]
    return Worksheet(
        id=WorksheetId("w"),
        article=Article(text=text, blocks=(), provenance=Provenance("a.txt", str(hash(text)))),
        sentences=tuple(Sentence(s, Part.BODY) for s in spans),
        claims=tuple(
            claim(text, f"c{n}", s, machine=machine) for n, s in enumerate(spans) if claims
        ),
    )


def claim(text: str, name: str, span: Span, *, machine: bool = False) -> Claim:
    """A checked claim on a sentence, or an untouched one; its figures are elements."""
    words = Span(span.start, max(span.start + 1, span.end - 1))
    elements = tuple(
        Element(Span(words.start + f.start(), words.start + f.end()), ElementKind.NUMBER)
        for f in re.finditer(r"\d+", words.of(text))
    )
    made = Claim(
        id=ClaimId(name), span=words, exact=words.of(text), origin=ClaimOrigin.MACHINE,
        prefix=text[max(0, words.start - CONTEXT) : words.start],
        suffix=text[words.end : words.end + CONTEXT], elements=elements,
    )  # fmt: skip
    if machine:
        return made
    return replace(
        made, mark=Mark.OK, finding=Finding.CONFIRMED, status=Status.IN_PROGRESS, checker="IH",
        checked_at=NOW,
    )  # fmt: skip


sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(
    lambda words: " ".join(words).capitalize() + "."
)


@st.composite
def edited(draw: st.DrawFn, before: list[str]) -> list[str]:
    """Draw the next draft: sentences cut, put in, doubled, moved, and words changed."""
    after = list(before)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(after)))
        how = draw(st.sampled_from(["cut", "put in", "double", "move", "word"]))
        if how == "put in" or at == len(after):
            after.insert(at, draw(sentences))
        elif how == "cut":
            del after[at]
        elif how == "double":
            after.insert(draw(st.integers(0, len(after))), after[at])
        elif how == "move":
            after.insert(draw(st.integers(0, len(after) - 1)), after.pop(at))
        else:
            words = after[at].split()
            words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS))
            after[at] = " ".join(words)
    return after or [draw(sentences)]
