"""What makes a drawn document a PDF/UA-1 and PDF/A-2a file: structure, metadata, colours, links.

Sources: ISO 14289-1; ISO 19005-2; the pdfuaid extension schema as ISO 19005-2, 6.6.2.3 wants it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from xml.sax.saxutils import escape

from redpencil.base import resources
from redpencil.export.pdf.file import embed, syntax
from redpencil.export.pdf.file.document import Literal
from redpencil.export.pdf.file.structure import Tree
from redpencil.export.pdf.page.forms import Form
from redpencil.export.pdf.page.sheet import LinkNote, Sheet

_PRODUCER: Final = "Redpencil, with the ReportLab library"
_OURS: Final = "Redpencil"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    language: str
    made: datetime


def finish(sheet: Sheet, form: Form, about: About) -> bytes:
    """Return the file's bytes. The last page must be ended."""
    document = sheet.document
    pages = [document.number_of(f"Page{n + 1}") for n in range(sheet.page)]
    for note in sheet.links:
        document.put(_link(note, sheet, pages), note.number)
    catalog = document.Catalog
    kept = ["Outlines", "Pages"]
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.__Refs__ = kept
    tree = Tree(document, pages).write(sheet.root)
    for used, face in ((u, f) for f, u in sheet.faces.items()):
        embed.composite(document, face, used.glyphs, used.number)
    catalog.Lang = Literal(syntax.literal(about.language))
    catalog.MarkInfo = Literal(b"<</Marked true>>")
    catalog.ViewerPreferences = Literal(b"<</DisplayDocTitle true>>")
    catalog.StructTreeRoot = Literal(syntax.ref(tree))
    catalog.Metadata = Literal(syntax.ref(document.put(_metadata(about))))
    catalog.OutputIntents = Literal(_intent(sheet))
    if form.fields:
        catalog.AcroForm = Literal(syntax.ref(form.write()))
    fonts = b"".join(
        b"/%s %s" % (u.name.encode(), syntax.ref(u.number)) for u in sheet.faces.values()
    )
    document.idToObject["BasicFonts"] = Literal(b"<<%s>>" % fonts)
    _inform(sheet, about)
    return bytes(document.GetPDFData(sheet))


def _inform(sheet: Sheet, about: About) -> None:
    document = sheet.document
    document.setTitle(about.title)
    document.setAuthor(about.author)
    document.setSubject(about.subject)
    document.setCreator(_OURS)
    document.setProducer(_PRODUCER)


def _link(note: LinkNote, sheet: Sheet, pages: list[int]) -> bytes:
    """Return a link's annotation; to an anchor that is nowhere it leads to the first page."""
    if note.target.startswith("#"):
        page, top = sheet.anchors.get(note.target[1:], (0, 0.0))
        where = b"/Dest[%s/XYZ 0 %.1f 0]" % (syntax.ref(pages[page]), top)
    else:
        where = b"/A<</S/URI/URI%s>>" % syntax.literal(note.target)
    return b"<</Type/Annot/Subtype/Link/Rect%s/Border[0 0 0]/F 4/Contents%s/StructParent %d%s>>" % (
        syntax.rect(note.box), syntax.text(note.says), note.key, where,
    )  # fmt: skip


def _intent(sheet: Sheet) -> bytes:
    profile = resources.path("colour/sRGB.icc").read_bytes()
    number = sheet.document.put(syntax.stream(profile, b"/N 3"))
    return (
        b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        b"/Info(sRGB IEC61966-2.1)/DestOutputProfile %s>>]" % syntax.ref(number)
    )


def _metadata(about: About) -> bytes:
    when = about.made.strftime("%Y-%m-%dT%H:%M:%S") + "+00:00"
    author = (
        f"<dc:creator><rdf:Seq><rdf:li>{_xml(about.author)}</rdf:li></rdf:Seq></dc:creator>"
        if about.author
        else ""
    )
    words = _XMP.format(
        title=_xml(about.title), subject=_xml(about.subject), author=author, when=when,
        language=_xml(about.language), ours=_OURS, producer=_PRODUCER,
    )  # fmt: skip
    return syntax.stream(words.encode("utf-8"), b"/Type/Metadata/Subtype/XML", packed=False)


def _xml(words: str) -> str:
    """Return words as XML may hold them."""
    return escape("".join(c if c.isprintable() else " " for c in words))


_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{author}
<xmp:CreatorTool>{ours}</xmp:CreatorTool><xmp:CreateDate>{when}</xmp:CreateDate>
<xmp:ModifyDate>{when}</xmp:ModifyDate><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
