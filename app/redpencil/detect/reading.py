"""The first look at an article: each sentence with its words, elements and quotations side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redpencil.base.work import Work
from redpencil.detect import quotations
from redpencil.detect.elements import find as element_finder
from redpencil.detect.elements import named
from redpencil.detect.facts import features
from redpencil.detect.speakers.told import Seen
from redpencil.domain.article import Article, Part
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

MUTE = (Part.BOILERPLATE, Part.CREDIT, Part.BYLINE)


def look(
    article: Article,
    sentences: Sequence[Sentence],
    work: Work,
    model: named.Model | None = None,
) -> list[Seen]:
    """Return every sentence as the first look sees it; a trainer may bring its own names' model."""
    found = []
    places = _Blocks(article)
    listed = element_finder.read(article, sentences, work.part(0.0, 0.5), model)
    for number, sentence in enumerate(sentences):
        if number % 64 == 0:
            work.step(0.5 + 0.1 * number / len(sentences), "Reading the sentences")
        block, end, quotes = places.of(sentence.span)
        elements = listed.of(sentence.span, quotes)
        scene = features.scene(
            article.text, sentence.span, elements, quotes, "fact", sentence.part.value
        )
        found.append(
            Seen(sentence.span, scene, elements, quotes, block, sentence.part in MUTE, end)
        )
    return found


class _Blocks:
    """The block and the quotations of one sentence after the other; both come in order."""

    def __init__(self, article: Article) -> None:
        self._quotes = quotations.of_blocks(article.text, article.blocks)
        self._blocks: Iterator[tuple[int, Span]] = enumerate(b.whole for b in article.blocks)
        self._number, self._whole = -1, Span(0, 0)

    def of(self, sentence: Span) -> tuple[int, int, tuple[Span, ...]]:
        """Return the block's number, its end and the quotations that meet a sentence."""
        while not self._whole.meets(sentence):
            following = next(self._blocks, None)
            if following is None:
                return self._number, sentence.end, ()
            self._number, self._whole = following
        quotes = self._quotes[self._number]
        return self._number, self._whole.end, tuple(q for q in quotes if q.meets(sentence))
