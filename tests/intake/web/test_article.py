"""Which blocks of a page are the article, and what is printed around them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import clean, html
from redpencil.intake.raw import RawDocument
from redpencil.intake.web import candidates, pagedata, signs, traits, visible, votes, weights
from redpencil.intake.web.traits import Trait

SENTENCE = (
    "The council said on Tuesday that bridge number {} over the river Wend would open in May, a "
    "year after it was promised to the town and to the villages on the other bank."
)
BODY = "".join(f"<p>{SENTENCE.format(n)}</p>" for n in range(1, 7))
PAGE = """<!doctype html><html lang="en"><head><title>{title} | The Wend Post</title>
<meta property="og:site_name" content="The Wend Post">{head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>{title}</h1>{above}<div class="article-body">{body}</div>{below}</article></main>
<aside class="related"><h3>Read next</h3><ul><li><a href="/1">A town without a bridge asks why</a>
</li></ul></aside><footer><p>All rights reserved by The Wend Post and its owners, since 1881.</p>
</footer></body></html>"""


def page(head: str = "", above: str = "", body: str = BODY, below: str = "") -> str:
    return PAGE.format(
        title="Bridge to open in May", head=head, above=above, body=body, below=below
    )


def read(text: str) -> RawDocument:
    return html.read(text.encode(), "page.html", Work())


def parts(text: str) -> list[tuple[Part | None, str]]:
    return [(block.part, block.text) for block in read(text).blocks]


def test_the_article_is_found_and_the_page_around_it_is_not() -> None:
    found = parts(page())
    assert found[0] == (Part.HEADLINE, "Bridge to open in May")
    assert [text for _, text in found[1:]] == [SENTENCE.format(n) for n in range(1, 7)]


def test_a_description_that_is_printed_is_the_deck() -> None:
    deck = "It was promised a year ago, and nobody in the town believes it yet."
    head = f'<meta property="og:description" content="{deck}">'
    assert (Part.DECK, deck) in parts(page(head, above=f'<p class="standfirst">{deck}</p>'))
    assert all(part is not Part.DECK for part, _ in parts(page(head)))


def test_what_stands_between_is_kept_as_what_it_is() -> None:
    caption = "Workers paint the second bridge over the river on the second day of March."
    between = (
        f"<figure><img><figcaption>{caption}</figcaption></figure>"
        "<figure><img><figcaption>The bridge in March. Photo: Ida Holm</figcaption></figure>"
        '<div class="newsletter-signup"><a href="/n">Sign up for our morning newsletter</a></div>'
    )
    half = BODY.replace("</p><p>", f"</p>{between}<p>", 1)
    found = parts(page(body=half))
    assert (Part.CAPTION, caption) in found
    assert (Part.CREDIT, "The bridge in March. Photo: Ida Holm") in found
    assert (Part.BOILERPLATE, "Sign up for our morning newsletter") in found
    article = clean.clean(read(page(body=half)), b"", "page.html")
    kept = [b.part for b in article.blocks if "would open in May" in b.span.of(article.text)]
    assert kept == [Part.BODY] * 6


def test_an_article_behind_a_paywall_is_read_and_told() -> None:
    raw = read(page(body=f'<div hidden class="paywall">{BODY}</div>'))
    assert sum("would open in May" in b.text for b in raw.blocks) == 6
    assert "hides" in raw.notices[0]


def test_a_hidden_line_is_not_read() -> None:
    hidden = '<p hidden>HIDDEN words.</p><p style="display: none">HIDDEN too.</p>'
    assert "HIDDEN" not in str(parts(page(body=hidden + BODY)))


def test_without_an_article_all_that_can_be_seen_is_read() -> None:
    raw = read("<html><body><ul><li>One</li><li>Two</li></ul></body></html>")
    assert [b.text for b in raw.blocks] == ["One", "Two"]
    assert raw.notices == ("No article text found: all 6 characters of visible text follow.",)


@pytest.mark.parametrize(
    ("above", "below", "byline"),
    [
        ('<p class="byline">By Ida Holm</p>', "", "Ida Holm"),
        ("<div>Von Bo Lind, Wendham 05.08.2024, 20:59 Uhr</div>", "", "Bo Lind, Wendham"),
        ('<div class="author-name">Ida Holm</div>', "", "Ida Holm"),
        ("<div>AFP, WENDHAM</div>", "", "AFP, WENDHAM"),
        ('<div class="author">Follow</div>', "", ""),
        ("", "<div>(责编：牛镛、岳弘彬)</div>", "牛镛、岳弘彬"),
    ],
)
def test_who_signed_is_read_around_the_headline(above: str, below: str, byline: str) -> None:
    assert read(page(above=above, below=below)).byline == byline


def test_the_sites_own_name_is_only_a_byline_where_no_other_is() -> None:
    head = '<meta name="author" content="The Wend Post">'
    assert read(page(head)).byline == "The Wend Post"
    assert read(page(head, above='<p class="byline">By Ida Holm</p>')).byline == "Ida Holm"


def test_the_day_is_read_near_the_headline_where_the_data_has_none() -> None:
    assert read(page(above="<p>3 March 2026</p>")).published == date(2026, 3, 3)
    assert read(page()).published is None


def test_of_two_printed_wordings_the_lower_is_the_headline() -> None:
    head = (
        '<meta property="og:title" content="May at last, says the council">'
        '<script type="application/ld+json">{"@type": "NewsArticle", '
        '"headline": "Bridge to open in May"}</script>'
    )
    assert read(page(head, above="<h2>May at last, says the council</h2>")).title == (
        "May at last, says the council"
    )
    assert read(page(head)).title == "Bridge to open in May"


def test_utf_8_is_read_whatever_the_page_says_of_itself() -> None:
    text = page('<meta charset="iso-8859-1">').replace("bridge number", "Brücke")
    assert "Brücke" in str(read(text).blocks)


def test_a_tag_stuffed_with_attributes_does_not_stop_the_reader() -> None:
    stuffed = "<div " + " ".join(f"a{n}=1" for n in range(20_000)) + ">"
    assert sum("would open" in b.text for b in read(page(body=stuffed + BODY)).blocks) == 6
    image = f'<img src="data:image/png;base64,{"A" * 20_000}">'
    assert visible.tamed(image) == image


@pytest.mark.parametrize(
    ("tag", "names", "trait"),
    [
        ("div", "article__byline", Trait.AUTHOR),
        ("div", "newsletterSignup", Trait.ASKING),
        ("p", "StandFirst lead", Trait.LEAD),
        ("figcaption", "", Trait.CAPTION),
        ("div", "css-1x9ab", 0),
    ],
)
def test_names_tell_what_elements_are_for(tag: str, names: str, trait: int) -> None:
    found = traits.of(tag, names)
    assert found & trait if trait else found == 0


def test_links_and_bold_words_are_counted() -> None:
    found = candidates.gathered(
        visible.parsed("<p><a href=/>One link</a></p><p><b>Bold words</b></p><p>Plain</p>")
    ).candidates
    assert [c.linked for c in found] == [1.0, 0.0, 0.0]
    assert [c.bold for c in found] == [False, True, False]


def test_every_sign_that_weighs_can_be_seen() -> None:
    walk = candidates.gathered(visible.parsed(page()))
    words = [c.text.casefold() for c in walk.candidates]
    seen = {name for row in signs.signs(walk.candidates, words, signs.Known()) for name in row}
    assert {"home", "linked", "looks like paragraphs"} <= seen & set(weights.WEIGHTS)
    assert weights.BASE < 0


def test_trafilaturas_lines_are_votes() -> None:
    lines = votes.votes(page())
    assert any("bridgenumber1" in line for line in lines)
    assert votes.votes("<html><body></body></html>") == ()


@given(st.text("<>/=\"' abdivphr1&;\n", max_size=200))
def test_any_markup_ends_as_article_or_in_words(text: str) -> None:
    try:
        raw = read(f"<html><body>{text}</body></html>")
    except UserError:
        return
    assert all(re.search(r"\S", block.text) for block in raw.blocks)


def test_the_pages_data_is_read_from_any_usual_place() -> None:
    def facts(head: str) -> pagedata.PageData:
        return pagedata.read(visible.parsed(f"<html lang='de-AT'><head>{head}</head></html>"))

    assert facts("").language == "de"
    assert facts("<title>Bridge | Post</title>").title == "Bridge | Post"
    assert (
        facts(
            '<meta property="og:site_name" content="Post"><title>Bridge open | Post</title>'
        ).title
        == "Bridge open"
    )
    assert facts('<meta name="sailthru.author" content="Ida Holm">').byline == "Ida Holm"
    assert facts('<meta name="author" content="105092">').byline == ""
    assert facts('<meta name="author" content="https://example.org/ida">').byline == ""
    assert facts('<meta name="publishdate" content="2024-04-24">').published == date(2024, 4, 24)
    broken = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",}</script>'
    )
    assert facts(broken).title == "A"
    assert facts('<script type="application/ld+json">{"@type": </script>').title == ""


def test_of_several_articles_in_the_data_the_pages_own_is_taken() -> None:
    both = (
        '<title>Bridge to open</title><script type="application/ld+json">'
        '[{"@type": "NewsArticle", "headline": "Another one"}, {"@type": "NewsArticle", '
        '"headline": "Bridge to open", "author": [{"@type": "Person", "name": "Ida Holm"}]}]'
        "</script>"
    )
    found = pagedata.read(visible.parsed(f"<html><head>{both}</head></html>"))
    assert (found.title, found.byline) == ("Bridge to open", "Ida Holm")
