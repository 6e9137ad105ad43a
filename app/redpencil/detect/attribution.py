"""Who says so: the words of the text that name who vouches for a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from redpencil.detect.elements import gazetteer as known
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution
from redpencil.domain.span import Span

_SAID: Final = (
    r"said|says|saying|told|tells|added|adds|adding|asked|replied|responded|answered|explained|explains"
    r"|stated|states|stating|wrote|writes|writing|tweeted|posted|announced|claimed|claims|claiming"
    r"|alleged|alleges|alleging|argued|argues|arguing|asserted|asserts|asserting|insisted|insists"
    r"|denied|denies|denying|confirmed|confirms|confirming|reported|reports|reporting|revealed|reveals"
    r"|warned|warns|warning|suggested|suggests|estimated|estimates|estimating|described|describes"
    r"|predicted|predicts|believes?|believed|expects?|expected|hopes?|hoped|noted|notes|noting|remarked"
    r"|recalled|recalls|admitted|admits|acknowledged|acknowledges|acknowledging|conceded|declared|declares"
    r"|concluded|concludes|pointed out|points out|testified|commented|continued|concurred|found|shows?|showed"
    r"|indicated|indicates|accused|accuses|called on|urged|urges|vowed|pledged|promised|quoted as saying"
    r"|according to|complained|complains|emphasi[sz]ed|stressed|cited|cites|citing|thinks?|thought|pleaded"
)
_VERB: Final = re.compile(rf"\b(?:{_SAID})\b", re.IGNORECASE)
_ACCORDING: Final = re.compile(r"\b(?:[Aa]ccording to|[Cc]iting|[Ii]n the words of)\s+")
_CLAUSE_END: Final = re.compile(
    r"[,;:.!?“\"”()]|\s(?:that|who|which|in an?|on|in a|at a|when|as|said|says|after|while)\b|$"
)
_PRONOUN: Final = re.compile(
    r"\b(?:He|She|They|he|she|they|It|it|We|we|I)\s+(?:also |had |has |have |later |then |further )?$"
)
_SUBJECT: Final = re.compile(
    r"(?:(?<=[,.;:“\"”])|^|(?<=\bthat)|(?<=\band)|(?<=\bbut))\s*(?P<subject>[^,.;:“\"”]{2,90}?)\s*(?:,[^,]{2,120},)?\s*"
    r"(?:has |have |had |also |later |then |further |previously |both )*$"
)
_UNNAMED: Final = re.compile(
    r"\b(?:officials?|sources?|witnesses|residents|critics|experts|analysts|soldiers|servicemen|defenders|authorities"
    r"|investigators|scientists|researchers|activists|protesters|police|lawyers|relatives|survivors|locals|people"
    r"|diplomats|spokes(?:man|woman|person|people)|officers|forces|members|supporters|observers|some|others|many)\b",
    re.IGNORECASE,
)
_DOCUMENT: Final = re.compile(
    r"\b(?:report|study|survey|statement|document|documents|letter|memo|filing|lawsuit|complaint|indictment|press release"
    r"|maps?|data|figures|statistics|records?|poll|census|paper|research|email|e-mail|website|transcript|article|audit)\b",
    re.IGNORECASE,
)
_MEDIA: Final = frozenset(
    "Reuters AFP AP BBC CNN Bloomberg Xinhua TASS Interfax KCNA Al Jazeera".split()
) | {"Associated Press", "The New York Times", "New York Times", "The Guardian", "The Washington Post", "Sky News", "Fox News", "Al Jazeera", "Der Spiegel", "Le Monde", "The Times", "Wall Street Journal"}  # fmt: skip
_NEVER: Final = re.compile(
    r"^(?:it|there|this|that|which|who|what|the (?:fire|storm|vote|game|match))\b", re.IGNORECASE
)
_LIST_MARK: Final = re.compile(r"(?:[•·*–—-]|\d{1,2}[.)])\s+")
_LEAD: Final = re.compile(
    r"^(?:and|but|while|as|meanwhile|however|also|when|because|yet|though)\s+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who vouches for a sentence, and how."""

    speaker: str = ""
    attribution: Attribution = Attribution.NONE
    why: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What earlier sentences said: who spoke last, who was named last, an open quotation."""

    last: Voice = Voice()
    person: str = ""
    quoting: bool = False


def voice(
    text: str, sentence: Span, elements: Sequence[Element], quotes: Sequence[Span], context: Context
) -> Voice:
    """Return who says what the sentence says; the author's own voice where nobody else does."""
    outside = _masked(text, sentence, quotes)
    inside = any(q.meets(sentence) for q in quotes)
    subject = _accorded(outside) or _reporting(outside, inside=inside)
    if subject:
        return _named(subject, text, sentence, elements, context)
    covered = sum(max(0, min(q.end, sentence.end) - max(q.start, sentence.start)) for q in quotes)
    if context.quoting and covered > 0.6 * len(sentence) and context.last.speaker:
        return Voice(context.last.speaker, context.last.attribution, "the quotation goes on")
    if covered > 0.8 * len(sentence) and context.last.speaker:
        return Voice(context.last.speaker, context.last.attribution, "quoted after its speaker")
    return Voice()


def _masked(text: str, sentence: Span, quotes: Sequence[Span]) -> str:
    """Return the sentence with its quotations blanked, same length, so that offsets stay."""
    words = sentence.of(text)
    for quote in quotes:
        start, end = max(quote.start, sentence.start), min(quote.end, sentence.end)
        if end > start:
            a, b = start - sentence.start, end - sentence.start
            words = words[:a] + "\x00" * (b - a) + words[b:]
    mark = _LIST_MARK.match(words)
    return "\x00" * mark.end() + words[mark.end() :] if mark else words


def _accorded(words: str) -> str:
    found = _ACCORDING.search(words)
    if found is None:
        return ""
    rest = words[found.end() :]
    end = _CLAUSE_END.search(rest)
    return rest[: end.start() if end else len(rest)].strip()


def _reporting(words: str, *, inside: bool) -> str:
    """Return the subject of the first reporting verb, before it or (after a quotation) behind it."""
    for verb in _VERB.finditer(words):
        before = words[: verb.start()].replace("\x00", "")
        after = words[verb.end() :]
        if re.search(r"(?:\bto|\bis|\bbe|\bbeen|\bwas|\bwere|\bthe|\bare|\ba|\bnot)\s+$", before):
            continue
        if inside and re.search(r"[”\"»,]\s*$", before):
            behind = _CLAUSE_END.split(after, maxsplit=1)[0].strip()
            if behind and (behind[:1].isupper() or behind.startswith("the ")):
                return behind
        subject = _subject(before)
        if subject and not _NEVER.match(subject):
            return subject
    return ""


def _subject(before: str) -> str:
    pronoun = _PRONOUN.search(before)
    if pronoun:
        return pronoun[0].split()[0]
    found = _SUBJECT.search(before)
    if found is None:
        return ""
    if found["subject"].strip().lower() in ("a", "an", "the", "no"):
        return ""
    return _LEAD.sub("", found["subject"].strip(' "”“'))


def _named(
    subject: str, text: str, sentence: Span, elements: Sequence[Element], context: Context
) -> Voice:
    """Judge the words of a subject: a name, a group without one, a paper, another outlet."""
    if subject.lower() in ("he", "she", "they", "it", "we", "i"):
        return _resolved(subject.lower(), context)
    people = _inside(subject, text, elements, (ElementKind.PERSON,))
    if people:
        return Voice(people[-1], Attribution.NAMED, _BY_NAME)
    places = _inside(subject, text, elements, (ElementKind.ORG, ElementKind.PLACE))
    kind = _kind(subject, named=bool(places))
    return Voice(subject, kind, _WHY[kind]) if kind is not Attribution.NONE else Voice()


_BY_NAME: Final = "named in the sentence"
_WHY: Final = {
    Attribution.MEDIA: "another outlet says so",
    Attribution.DOCUMENT: "a document says so",
    Attribution.UNNAMED: "nobody is named",
    Attribution.NAMED: _BY_NAME,
}


def _resolved(pronoun: str, context: Context) -> Voice:
    """Take a pronoun to be whoever spoke, or was named, last."""
    why = "a pronoun, taken to be the last speaker"
    if pronoun in ("he", "she") and context.person:
        return Voice(context.person, Attribution.NAMED, why)
    if context.last.speaker:
        return Voice(context.last.speaker, context.last.attribution, why)
    return Voice()


def _inside(
    subject: str, text: str, elements: Sequence[Element], kinds: tuple[ElementKind, ...]
) -> list[str]:
    return [words for e in elements if e.kind in kinds and (words := e.span.of(text)) in subject]


def _kind(subject: str, *, named: bool) -> Attribution:
    if any(outlet in subject for outlet in _MEDIA):
        return Attribution.MEDIA
    if _DOCUMENT.search(subject):
        return Attribution.DOCUMENT
    if _UNNAMED.search(subject):
        return Attribution.UNNAMED
    if named or subject in known.PLACES:
        return Attribution.NAMED
    if re.match(r"(?:the|an?|his|her|their|its|two|three|some|several)\s", subject.lower()):
        return Attribution.UNNAMED
    if subject[:1].isupper() and len(subject.split()) <= 6:
        return Attribution.NAMED
    return Attribution.NONE
