"""The table of contents: a field that Word can renew, filled in with links that work before."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.export.docx import xml


def anchor(heads: Sequence[str], heading: str) -> str:
    """Return the bookmark of a heading; empty where several are called the same."""
    return f"part_{heads.index(heading) + 1}" if heads.count(heading) == 1 else ""


def table(title: str, heads: Sequence[str]) -> str:
    """Return the contents without page numbers, which only the reader's program could know."""
    named = [h for h in dict.fromkeys(heads) if anchor(heads, h)]
    if len(named) < 2:
        return ""
    links = [xml.jump(anchor(heads, h), h, "RPContents") for h in named]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        ' TOC \\o "1-1" \\n \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    links[0] = begin + links[0]
    links[-1] += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    words = xml.run(f"{title}  ", "RPFieldLabel") + xml.run("  ·  ", "RPContents").join(links)
    return xml.paragraph(words, "TOC1")
