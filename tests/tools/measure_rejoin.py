"""How many paragraphs that links broke apart come together again: real links of real pages.

    python -m tests.tools.measure_rejoin ../shared/pages [-v]

Each paragraph of a page that holds links is cut at every link, as copied text often is; then the
lines are joined as any pasted text is. A paragraph is restored where it comes out as one block, or
as several that part it only between sentences; a join is wrong where one block holds words of two
paragraphs.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import html as markup

from redpencil.intake import characters, html, lines, tables


@dataclass
class Count:
    """What was counted, and examples of what went wrong."""

    broken: int = 0
    restored: int = 0
    paragraphs: int = 0
    wrong: int = 0
    missed: list[tuple[str, ...]] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.restored / max(1, self.broken)

    @property
    def wrong_share(self) -> float:
        return self.wrong / max(1, self.paragraphs)


def plain(text: str) -> str:
    return characters.line(characters.normal(" ".join(text.split())))


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def measure(folder: Path, half: int | None = None) -> Count:
    """Count over all pages of a folder, or over one half of their publishers (0 or 1)."""
    count = Count()
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if half is None or _half(gold["id"]) == half:
            page = html.decode(gzip.decompress((folder / f"{gold['id']}.html.gz").read_bytes()))
            _count_page(count, gold, page)
    return count


def _half(name: str) -> int:
    publisher = name.split("-V")[0].encode()
    return int(hashlib.md5(publisher, usedforsecurity=False).hexdigest(), 16) % 2


def _count_page(count: Count, gold: dict[str, Any], page: str) -> None:
    paragraphs = [text for p in gold["body"] if (text := plain(p))]
    broken = _broken(page, set(paragraphs))
    if not broken:
        return
    source = [plain(gold["title"] or "Title")]
    owner = [-1]
    for number, paragraph in enumerate(paragraphs):
        pieces = broken.get(paragraph, (paragraph,))
        source += pieces
        owner += [number] * len(pieces)
    found = lines.blocks("\n\n".join(source))
    blocks = set(_runs([block.text for block in found]))
    count.paragraphs += len(paragraphs)
    for paragraph, pieces in broken.items():
        count.broken += 1
        if bare(paragraph) in blocks:
            count.restored += 1
        else:
            count.missed.append(pieces)
    for text in _over_two(source, owner, [bare(b.mark + b.text) for b in found]):
        count.wrong += 1
        count.joined.append(text)


def _runs(found: list[str]) -> Iterator[str]:
    """Yield each block, alone and with those after it while all end as sentences do."""
    for start in range(len(found)):
        run = ""
        for text in found[start : start + 8]:
            run += bare(text)
            yield run
            if not tables.SENTENCE_END.search(text):
                break


def _over_two(source: list[str], owner: list[int], found: list[str]) -> Iterator[str]:
    """Yield the blocks that hold lines of two paragraphs."""
    place = 0
    for block in found:
        left, owners = block, set()
        while place < len(source) and left.startswith(bare(source[place])):
            left = left[len(bare(source[place])) :]
            owners.add(owner[place])
            place += 1
        if len(owners) > 1:
            yield block
        if left:
            return


def _broken(page: str, paragraphs: set[str]) -> dict[str, tuple[str, ...]]:
    """Return the page's paragraphs that hold links, cut at them."""
    found: dict[str, tuple[str, ...]] = {}
    tree = markup.fromstring(page.encode(), parser=markup.HTMLParser(encoding="utf-8"))
    for node in tree.iter("p", "li"):
        whole = plain(node.text_content())
        if whole in paragraphs and whole not in found and len(whole) >= 40:
            pieces = tuple(text for piece in _pieces(node) if (text := plain(piece)))
            if len(pieces) > 1:
                found[whole] = pieces
    return found


def _pieces(node: Any) -> list[str]:
    """Cut an element's text at its links."""
    pieces = [node.text or ""]
    for child in node:
        if not isinstance(child.tag, str):
            pass
        elif child.tag == "a" and child.text_content().strip():
            pieces += [child.text_content(), ""]
        else:
            first, *rest = _pieces(child)
            pieces[-1] += first
            pieces += rest
        pieces[-1] += child.tail or ""
    return pieces


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the rejoining of broken paragraphs.")
    parser.add_argument("pages", type=Path)
    parser.add_argument("-v", action="store_true", help="show what went wrong")
    chosen: Any = parser.parse_args()
    for half in (0, 1, None):
        count = measure(chosen.pages, half)
        print(
            f"half {half}: {count.restored}/{count.broken} restored = {count.share:.1%}; "
            f"wrong joins {count.wrong}/{count.paragraphs} = {count.wrong_share:.2%}"
        )
    if chosen.v:
        for pieces in count.missed:
            print("-", pieces)
        for text in count.joined:
            print("+", text[:300])


if __name__ == "__main__":
    main()
