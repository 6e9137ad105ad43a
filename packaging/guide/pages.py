"""The guide's pages, read from their Markdown into the few things that stand on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one way; ``target`` is where a click on them leads."""

    text: str
    style: str = ""
    """"strong", "em", "code" or nothing."""
    target: str = ""


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's title."""

    level: int
    inline: Inline


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    inline: Inline


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, in a paragraph of its own; its path is from the page's folder."""

    path: str
    says: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list, of one paragraph an item."""

    numbered: bool
    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    heads: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]


Part = Heading | Text | Picture | Items | Grid


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the guide; its name, without the suffix, is what links lead to."""

    name: str
    parts: tuple[Part, ...]

    @property
    def title(self) -> str:
        """The words of its first heading."""
        return next(plain(p.inline) for p in self.parts if isinstance(p, Heading))


def read(folder: Path) -> tuple[Chapter, ...]:
    """Return the guide of a folder. Raises ValueError for Markdown that no page of ours has."""
    paths = sorted(folder.glob("[0-9][0-9]-*.md"))
    return tuple(Chapter(p.stem, parts(p.read_text(encoding="utf-8"))) for p in paths)


def parts(text: str) -> tuple[Part, ...]:
    """Return what stands on a page. Raises ValueError for what no page of ours has."""
    return tuple(_parts(iter(MarkdownIt("commonmark").enable("table").parse(text))))


def plain(inline: Inline) -> str:
    """Return the words alone."""
    return "".join(run.text for run in inline)


def _parts(tokens: Iterator[Token]) -> Iterator[Part]:
    for token in tokens:
        match token.type:
            case "heading_open":
                yield Heading(int(token.tag[1]), _inline(next(tokens)))
            case "paragraph_open":
                yield _paragraph(next(tokens))
            case "bullet_list_open" | "ordered_list_open":
                numbered = token.type.startswith("ordered")
                yield Items(numbered, tuple(map(_inline, _inlines(tokens, token))))
            case "table_open":
                yield _grid(tokens)
            case "heading_close" | "paragraph_close":
                pass
            case other:
                raise ValueError(f"no page of the guide has {other}")


def _paragraph(token: Token) -> Part:
    children = token.children or []
    if len(children) == 1 and children[0].type == "image":
        return Picture(str(children[0].attrs["src"]), children[0].content)
    return Text(_inline(token))


def _inlines(tokens: Iterator[Token], opened: Token) -> Iterator[Token]:
    """Yield the paragraphs of a list up to its end."""
    end = opened.type.replace("open", "close")
    for token in tokens:
        if token.type == end:
            return
        if token.type == "inline":
            yield token


def _grid(tokens: Iterator[Token]) -> Grid:
    rows: list[list[Inline]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        if token.type == "inline":
            rows[-1].append(_inline(token))
    return Grid(tuple(rows[0]), tuple(map(tuple, rows[1:])))


def _inline(token: Token) -> Inline:
    return tuple(_runs(token.children or []))


def _runs(children: list[Token]) -> Iterator[Run]:
    style = target = ""
    for child in children:
        kind, _, edge = child.type.rpartition("_")
        if edge in ("open", "close"):
            if kind == "link":
                target = _target(str(child.attrs["href"])) if edge == "open" else ""
            else:
                style = kind if edge == "open" else ""
        elif child.type in ("text", "code_inline", "softbreak"):
            own = "code" if child.type == "code_inline" else style
            yield Run(child.content or " ", own, target)
        else:
            raise ValueError(f"no page of the guide has {child.type}")


def _target(address: str) -> str:
    """Return where a link leads in the book: pages are its chapters."""
    return f"#{address.removesuffix('.md')}" if address.endswith(".md") else address
