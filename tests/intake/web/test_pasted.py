"""Clipboard HTML of Word, Google Docs and browsers: all of it is the article, nothing is loaded."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.domain.remark import RemarkKind
from redpencil.intake import formats
from redpencil.intake.raw import RawDocument

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
content="Microsoft Word 15"><style>p.MsoNormal {margin:0}</style></head><body lang=EN-GB>
<!--StartFragment--><p class=MsoNormal><b>Wall costs more</b><o:p></o:p></p>
<p class=MsoNormal>The wall cost <del cite="mailto:Ada%20Lind" datetime="2026-11-03T09:30">3</del><ins
cite="mailto:Ada%20Lind" datetime="2026-11-03T09:30">30</ins> euros.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>It is 40 metres long.</p>
<p class=MsoNormal style='mso-hide:all;display:none'>Not to be seen.</p><!--EndFragment--></body></html>"""
DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b2c"><p dir="ltr"
style="line-height:1.38"><span style="font-size:11pt">The wall cost 30 euros,</span><span> she said.</span></p>
<br /><ul><li dir="ltr"><p dir="ltr"><span>It is 40 metres long.</span></p></li></ul></b>"""
BROWSER = """<div><h2>Why it fell</h2><div>The wall cost <a href="javascript:alert(1)">30 euros</a>.<br><br>It
rained.<script>INJECTED</script><img src="https://tracker.example/x.gif" alt=""></div></div>"""
WINDOWS = (
    "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\nStartFragment:00000131\r\n"
    "EndFragment:00000134\r\nSourceURL:https://news.example/\r\n<html><body>\r\n<!--StartFragment-->"
    "<p>The wall cost 30 euros.</p><!--EndFragment-->\r\n</body></html>"
)


def read(page: str) -> RawDocument:
    return formats.read(page.encode("utf-8-sig"), "Pasted page", Work())


def lines(raw: RawDocument) -> list[str]:
    return [b.mark + b.text for b in raw.blocks]


def test_word_with_its_lists_and_tracked_changes() -> None:
    raw = read(WORD)
    assert lines(raw) == ["Wall costs more", "The wall cost 30 euros.", "1. It is 40 metres long."]
    assert [(r.kind, r.words) for r in raw.blocks[1].remarks] == [
        (RemarkKind.DELETED, "3"), (RemarkKind.INSERTED, "30"),
    ]  # fmt: skip


def test_google_docs_without_its_wrapper() -> None:
    assert lines(read(DOCS)) == ["The wall cost 30 euros, she said.", "• It is 40 metres long."]


def test_a_browsers_selection_without_scripts_and_pictures() -> None:
    assert lines(read(BROWSER)) == ["Why it fell", "The wall cost 30 euros.", "It rained."]


def test_the_header_that_windows_puts_before_is_none_of_the_article() -> None:
    assert lines(read(WINDOWS)) == ["The wall cost 30 euros."]
