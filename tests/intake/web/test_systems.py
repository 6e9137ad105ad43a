"""Pages in the shapes of the usual systems, made by us: title, byline, date and text come out."""

from __future__ import annotations

import pytest

from redpencil.base.work import Work
from redpencil.domain.article import Article, Part
from redpencil.intake import clean, html

P = [
    "The city council voted five to two on Tuesday night to close the Harbor Street bridge for eleven months while engineers replace its corroded cables.",
    "Mayor Ida Holm said the work would cost 4.1 million euros, about a third more than the estimate that was presented to residents in the spring.",
    "“Nobody on this side of the river is happy, and I understand why,” she told reporters after the meeting, which lasted nearly four hours.",
    "Shop owners on the east bank fear that customers will stay away. A petition against the closure has gathered more than 2,300 signatures since Friday.",
    "The bridge, built in 1931, carries around 14,000 vehicles a day, according to the transport department's count from last autumn.",
    "Work is expected to begin on 3 March and to end before the winter of next year, the department said in a statement.",
]
GERMAN = [
    "Der Stadtrat hat am Dienstagabend mit fünf zu zwei Stimmen beschlossen, die Brücke in der Hafenstraße für elf Monate zu sperren, damit Ingenieure die verrosteten Seile tauschen können.",
    "Bürgermeisterin Ida Holm sagte, die Arbeiten kosteten 4,1 Millionen Euro, rund ein Drittel mehr als im Frühjahr geschätzt worden war.",
    "„Niemand auf dieser Seite des Flusses freut sich, und das verstehe ich“, sagte sie nach der Sitzung, die fast vier Stunden dauerte.",
    "Ladenbesitzer am Ostufer fürchten, dass die Kunden ausbleiben. Eine Petition gegen die Sperrung hat seit Freitag mehr als 2300 Unterschriften.",
    "Die Brücke wurde 1931 gebaut und trägt täglich rund 14.000 Fahrzeuge, wie das Verkehrsamt im vorigen Herbst gezählt hat.",
]
T = "Harbor Street bridge to close for eleven months"
LIVE = "Bridge vote live: council decides – as it happened"


def paragraphs(which: list[str] = P, named: str = "") -> str:
    return "".join(f"<p{named}>{words}</p>" for words in which)


POSTS = "".join(
    f'<article class="block" id="b{n}"><p class="block-time"><time datetime="2026-02-17T1{n}:05:00Z">1{n}.05 GMT</time></p>'
    f'<h2 class="block-title">Update number {n} of the night</h2><div class="block-elements">{paragraphs(P[n - 1 : n + 1])}</div>'
    f'<p class="block-author">Mia Sand</p></article>'
    for n in (1, 3, 5)
)
PAGES = {
    'wordpress': (
        f'''<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{T} – The Wend Courier</title><link rel="canonical" href="https://wend.example/2026/02/17/bridge/"><meta name="generator" content="WordPress 6.4"></head><body class="post-template-default single single-post postid-991"><a class="skip-link" href="#content">Skip to content</a><header id="masthead"><p class="site-title"><a href="/">The Wend Courier</a></p><p class="site-description">News from both banks</p><nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav></header><main id="main"><article id="post-991" class="post-991 post type-post status-publish hentry category-news"><header class="entry-header"><h1 class="entry-title">{T}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="2026-02-17T21:04:00+01:00">February 17, 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jon">Jon Lind</a></span></span></div></header><figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The bridge in January. Photo: Jon Lind</figcaption></figure><div class="entry-content">{paragraphs()}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Facebook</a></li><li><a>X</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Council delays bridge vote for the third time this winter</p></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a>News</a></span><span class="tags-links">Tagged <a>bridge</a>, <a>council</a></span></footer></article><nav class="post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><a>Previous: Old post</a></div></nav><div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “{T}”</h2><ol class="comment-list"><li><article class="comment-body"><b class="fn">Petra</b> says:<div class="comment-content"><p>They should have done this ten years ago, when it would have cost a tenth of the price they are asking now, and everybody knows it.</p></div></article></li></ol></div></main><aside class="widget-area"><h2>Recent Posts</h2><ul><li><a>Snow closes schools</a></li></ul></aside><footer><p>Proudly powered by WordPress</p></footer></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'arc': (
        f'''<!DOCTYPE html><html lang="en"><head><title>{T} - The Boston Example</title><meta property="og:title" content="{T}"/><meta property="og:site_name" content="The Boston Example"/><meta property="article:published_time" content="2026-02-17T20:11:30.123Z"/><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{T}","datePublished":"2026-02-17T20:11:30Z","author":[{{"@type":"Person","name":"Jon Lind"}},{{"@type":"Person","name":"Mia Sand"}}],"publisher":{{"@type":"Organization","name":"The Boston Example"}}}}</script></head><body><div id="fusion-app"><header class="b-header-nav"><nav><a>Sections</a></nav></header><section role="main"><div class="b-headline"><h1 class="b-headline">{T}</h1></div><h2 class="b-subheadline">Residents on the east bank fear for their shops as engineers replace corroded cables.</h2><div class="b-byline"><span>By</span> <a href="/jl">Jon Lind</a> <span>and</span> <a>Mia Sand</a></div><time class="b-date">February 17, 2026 at 8:11 p.m. EST</time><article class="b-article-body">{paragraphs(named=' class="b-article-body__text"')}<div class="b-newsletter">Sign up for the Morning Example newsletter</div><hr></article><div class="author-bio"><p>Jon Lind covers city hall for The Boston Example. He joined the newsroom in 2014 and has written about bridges ever since.</p></div><div class="b-results-list"><h3>Most read</h3><a>Snow closes all schools in the county for a third day</a></div></section></div></body></html>''',
        (T,'Jon Lind, Mia Sand','2026-02-17'),
    ),
    'chorus': (
        f'''<!DOCTYPE html><html lang="en"><head><title>{T} - SB Example</title><meta property="og:site_name" content="SB Example"><meta property="og:title" content="{T}"><meta name="parsely-author" content="Jon Lind"></head><body><div class="l-root"><section class="c-masthead"></section><main><article><div class="c-entry-hero"><h1 class="c-page-title">{T}</h1><p class="c-entry-summary p-dek">Residents on the east bank fear for their shops.</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/u"><span class="c-byline__author-name">Jon Lind</span></a></span></span> <span class="c-byline__item">@jonlind</span> <time class="c-byline__item" datetime="2026-02-17T15:00:00">Feb 17, 2026, 3:00pm EST</time></div></div><div class="c-entry-content"><figure class="e-image"><span class="e-image__meta"><figcaption>The bridge.</figcaption><cite>Photo by Jon Lind/Getty Images</cite></span></figure>{paragraphs(named=' id="x"')}</div></article><div class="c-comments"><p>Loading comments...</p></div></main></div></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'drupal': (
        f'''<!DOCTYPE html><html lang="en" dir="ltr"><head><meta name="Generator" content="Drupal 10"><title>{T} | Wend Public Radio</title></head><body><div class="layout-container"><header role="banner"><div class="site-branding__name"><a>Wend Public Radio</a></div></header><main role="main"><div class="region region-content"><div class="block block-page-title"><h1 class="page-header"><span class="field field--name-title field--type-string">{T}</span></h1></div><article data-history-node-id="5" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" typeof="schema:Person" property="schema:name">Jon Lind</span></span> on <span class="field field--name-created">Tue, 02/17/2026 - 21:04</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">{paragraphs()}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a>bridge</a></div><ul class="links inline"><li><a>Log in</a> or <a>register</a> to post comments</li></ul></div></article></div></main></div></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'substack': (
        f'''<!DOCTYPE html><html lang="en"><head><title>{T} - by Jon Lind</title><meta property="og:title" content="{T}"><meta name="author" content="Jon Lind"><meta property="og:description" content="What the vote means for the east bank"><meta property="og:type" content="article"></head><body><div id="entry"><div class="main-menu"><a>Wend Letters</a><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{T}</h1><h3 class="subtitle">What the vote means for the east bank</h3><div class="byline-wrapper"><a href="@jl">Jon Lind</a><div class="pencraft meta">Feb 17, 2026</div><div>12</div><div>3</div><button>Share</button></div></div><div class="available-content"><div class="body markup" dir="auto">{paragraphs()}<div class="subscription-widget-wrap"><p class="cta-caption">Wend Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><button>Subscribe</button></div></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><p>I walk over that bridge each morning and would have liked to be asked about it before the vote was taken by people who drive.</p></div><footer>© 2026 Jon Lind Privacy ∙ Terms ∙ Collection notice Start your Substack</footer></div></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'bbc': (
        f'''<!DOCTYPE html><html lang="en-GB"><head><title>{T} - BBX News</title><meta property="og:title" content="{T}"><meta property="og:site_name" content="BBX News"><script type="application/ld+json">{{"@context":"http://schema.org","@type":"ReportageNewsArticle","url":"x","publisher":{{"@type":"NewsMediaOrganization","name":"BBX News"}},"datePublished":"2026-02-17T20:11:30.000Z","headline":"{T}","author":[{{"@type":"NewsMediaOrganization","name":"BBX News"}}]}}</script></head><body><div id="root"><header><nav><ul><li><a>Home</a></li></ul></nav></header><main id="main-content"><article><header data-component="headline-block"><h1 class="sc-518485e5-0">{T}</h1></header><div data-component="byline-block"><time datetime="2026-02-17T20:11:30Z">3 hours ago</time><div data-testid="byline-contributors"><span class="sc-801dd632-7">Jon Lind</span><span>Transport correspondent, Wend</span></div></div><div data-component="image-block"><figure><div class="image-credit">PA Media</div><figcaption>The bridge has been open to traffic since 1931</figcaption></figure></div><div data-component="text-block"><p><b>{P[0]}</b></p></div><div data-component="text-block">{paragraphs(P[1:3])}</div><div data-component="subheadline-block"><h2>'Nobody asked us'</h2></div><div data-component="text-block">{paragraphs(P[3:])}</div><div data-component="links-block"><ul><li><a>Council delays bridge vote for third time</a></li><li><a>Ferry may return after 60 years</a></li></ul></div><div data-component="tags"><a>Wend</a><a>Transport</a></div></article><section data-component="related"><h2>More on this story</h2><p>Council delays bridge vote for third time</p></section></main></div></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'live': (
        f'''<!DOCTYPE html><html lang="en"><head><title>Bridge vote live: council decides – as it happened | The Example</title><meta property="og:title" content="Bridge vote live: council decides – as it happened"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Bridge vote live: council decides – as it happened","datePublished":"2026-02-17T09:00:00Z","author":[{{"@type":"Person","name":"Jon Lind"}}],"publisher":{{"@type":"Organization","name":"The Example"}},"liveBlogUpdate":[{{"@type":"BlogPosting","headline":"Update number 1 of the night","author":{{"@type":"Person","name":"Mia Sand"}},"datePublished":"2026-02-17T11:05:00Z","articleBody":"x"}}]}}</script></head><body><main><h1>Bridge vote live: council decides – as it happened</h1><div class="standfirst"><p>Rolling coverage of the vote on Harbor Street bridge</p></div><div class="key-events"><h2>Key events</h2><ul><li><a>Council votes to close bridge</a></li></ul></div><div class="liveblog-body">{POSTS}</div></main></body></html>''',
        ('Bridge vote live: council decides – as it happened','Jon Lind','2026-02-17'),
    ),
    'ghost': (
        f'''<!DOCTYPE html><html lang="en"><head><title>{T}</title><meta property="og:site_name" content="The Wend Review"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-17T20:11:30.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jon Lind"></head><body class="post-template"><div class="gh-viewport"><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag">News</a><h1 class="gh-article-title">{T}</h1><p class="gh-article-excerpt">What the vote means for the east bank</p></header><section class="gh-content gh-canvas">{paragraphs()}</section></article><section class="gh-sidebar"><p>Sign up for more like this. Enter your email to get the next story in your inbox.</p></section></main></div></body></html>''',
        (T,'Jon Lind','2026-02-17'),
    ),
    'preview': (
        f'''<html><head><meta charset="utf-8"><title>Preview</title></head><body><div class="preview-bar"><span>Draft – last saved 17 February 2026 21:04</span> <a>Edit</a></div><h1>{T}</h1><p class="deck">Residents on the east bank fear for their shops.</p><p class="byline">By Jon Lind</p>{paragraphs()}</body></html>''',
        (T,'Jon Lind',''),
    ),
    'german': (
        f'''<!DOCTYPE html><html lang="de"><head><title>Brücke in der Hafenstraße schließt für elf Monate | Wender Zeitung</title><meta name="date" content="2026-02-17T21:00:00+01:00"></head><body><div id="page"><ul class="nav"><li><a>Start</a></li></ul><article><header><span class="kicker">Verkehr</span><h1>Brücke in der Hafenstraße schließt für elf Monate</h1><p class="teaser-text">Anwohner am Ostufer fürchten um ihre Läden.</p><p class="autor">Von Jon Lind</p><p class="datum">17.02.2026, 21:00 Uhr</p></header>{paragraphs(GERMAN)}<p class="copyright">© Wender Zeitung 2026</p></article></div></body></html>''',
        ('Brücke in der Hafenstraße schließt für elf Monate','Jon Lind','2026-02-17'),
    ),
}  # fmt: skip


def read(page: str) -> Article:
    raw = html.read(page.encode(), "page.html", Work())
    return clean.clean(raw, page.encode(), "page.html")


def words(article: Article, part: Part) -> list[str]:
    return [b.span.of(article.text) for b in article.blocks if b.part is part]


@pytest.mark.parametrize("system", PAGES)
def test_title_byline_date_and_text_come_out(system: str) -> None:
    page, wanted = PAGES[system]
    article = read(page)
    assert (article.title, article.byline, str(article.published or "")) == wanted
    assert words(article, Part.BODY) == (GERMAN if system == "german" else P)
    assert words(article, Part.HEADLINE) == [wanted[0]]


@pytest.mark.parametrize(("system", "site"), [
    ("wordpress", "The Wend Courier"), ("drupal", "Wend Public Radio"), ("german", "Wender Zeitung"),
    ("substack", ""), ("preview", ""),
])  # fmt: skip
def test_the_publisher_is_what_stands_behind_the_headline(system: str, site: str) -> None:
    assert read(PAGES[system][0]).publisher == site
