"""Markdown: headings, lists and paragraphs by markdown-it, without marks of emphasis and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import characters, encoding, odd
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import visible

if TYPE_CHECKING:
    from markdown_it.token import Token

key = "markdown"
label = "Markdown"
suffixes = (".md", ".markdown", ".mdown")
needs = ("markdown_it", "selectolax.lexbor", "charset_normalizer")

MEDIA: Final = "text/markdown"
_SIGNS: Final = (
    re.compile(rb"^#{1,6} \S", re.MULTILINE),
    re.compile(rb"\[[^\]\n]{1,200}\]\((?:https?:|/|#)[^)\s]{1,400}\)"),
    re.compile(rb"(?<![*\w])\*\*[^*\n]{1,200}\*\*(?![*\w])"),
    re.compile(rb"^> \S", re.MULTILINE),
)
_FRONT: Final = re.compile(r"\A---\n(.{0,5000}?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FIELD: Final = re.compile(r"^(title|author|date|lang)\s*:\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1: by the name, or by two kinds of marks."""
    if b"\0" in head:
        return 0.0
    signs = sum(1 for sign in _SIGNS if sign.search(head))
    return 0.5 if name.lower().endswith(suffixes) else 0.3 if signs >= 2 else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read the text. Raises UserError where it holds no words."""
    from markdown_it import MarkdownIt

    source = encoding.decode(data).replace("\r\n", "\n")
    work.step(0.2, "Reading the Markdown")
    front = _FRONT.match(source)
    said = dict(_FIELD.findall(front[1])) if front else {}
    body = source[front.end() :] if front else source
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(body)
    blocks = tuple(_headed(_blocks(tokens)))
    if not blocks:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    return RawDocument(
        blocks, MEDIA, title=said.get("title", ""), byline=said.get("author", ""),
        notices=characters.notices(source), hidden=odd.hidden(source),
    )  # fmt: skip


def _blocks(tokens: list[Token]) -> Iterator[RawBlock]:
    part: Part | None = None
    marks: list[str] = []
    fresh = False
    for token in tokens:
        if token.type == "heading_open":
            part = Part.SUBHEAD
        elif token.type == "list_item_open":
            marks.append(f"{token.info}. " if token.info else "• ")
            fresh = True
        elif token.type == "list_item_close":
            marks.pop()
        elif token.type in ("fence", "code_block"):
            yield from (RawBlock(t) for ln in token.content.split("\n") if (t := _plain(ln)))
        elif token.type == "html_block":
            yield from visible.blocks(token.content)
        elif token.type == "inline" and (text := _plain(_inline(token))):
            yield RawBlock(text, part, marks[-1] if marks and fresh else "")
            part, fresh = None, False


def _inline(token: Token) -> str:
    """Return the words of a line: a break is a space, tags are nothing, a picture its caption."""
    pieces = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            pieces.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
        elif child.type == "image":
            pieces.append(child.content)
    return "".join(pieces)


def _plain(text: str) -> str:
    return characters.line(characters.normal(text))


def _headed(blocks: Iterator[RawBlock]) -> Iterator[RawBlock]:
    """Make a heading that opens the text its headline."""
    for number, block in enumerate(blocks):
        opening = number == 0 and block.part is Part.SUBHEAD
        yield RawBlock(block.text, Part.HEADLINE, block.mark) if opening else block
