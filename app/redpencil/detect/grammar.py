"""What kind of word each English word may be: closed classes by table, verbs by their forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from redpencil.domain.span import Span

_WORD: Final = re.compile(r"\w+(?:(?:[’'\-–.]|(?<=\d),(?=\d))\w+)*(?:[’'](?=\s))?|[^\w\s]")

_CLOSED: Final = {
    "det": "a an the this that these those its his her their our my your every each some any no another both all either neither",
    "prep": "of in on at by for from with to into onto over under after before during through between among against about around near within without"
    " across along behind beyond despite toward towards upon via per until till than throughout off above below outside inside amid versus like unlike except besides following including",
    "and": "and or nor",
    "but": "but yet",
    "sub": "because although though while whereas if unless when where since as whether so once lest",
    "rel": "which who whom whose what how why",
    "he": "he she i we",
    "it": "it they you",
    "him": "him them me us himself herself itself themselves",
    "be": "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
    "have": "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t",
    "do": "do does did doing don't doesn't didn't don’t doesn’t didn’t",
    "modal": "will would can could may might shall should must won't wouldn't can't couldn't shouldn't cannot won’t wouldn’t can’t couldn’t shouldn’t",
    "not": "not never",
    "there": "there",
    "adv": "also now then only still already just even again soon later currently recently previously subsequently often always however therefore instead"
    " yesterday today tomorrow here perhaps almost nearly about approximately very too more most less least well together twice",
}
_IRREGULAR: Final = (
    "became become|began begun|bent|bet|bitten bit|bled|blew blown|born bore borne|bought|broke broken|broadcast|brought|built|burnt|burst|came|caught|chose"
    " chosen|clung|cost|crept|cut|dealt|drank drunk|drawn drew|drove driven|dug|ate eaten|fallen fell|fed|felt|fought|found|fled|flew flown|forbade forbidden"
    "|forecast|forgot forgotten|froze frozen|gave given|gone went|got gotten|grew grown|heard|held|hid hidden|hit|hung|hurt|kept|knew known|laid|led|left|lent"
    "|let|lit|lost|made|meant|met|overcame|overthrew overthrown|paid|put|quit|ran run|read|rode ridden|rose risen|rang rung|said|sang sung|sank sunk|sat|saw seen"
    "|sent|set|shaken shook|shed|shone|shot|showed shown|shrank shrunk|shut|slept|slid|sold|sought|spent|split|spoke spoken|spread|sprang sprung|stole"
    " stolen|stood|strove|struck|stuck|stung|swept|swam swum|swore sworn|swung|taught|thought|threw thrown|told|took taken|tore torn|understood|undertook undertaken"
    "|upheld|withdrew withdrawn|withstood|woke|won|wore worn|wrote written"
)
_VERBS: Final = (
    "accept accuse achieve acquire act add address admit adopt advance advise affect agree aim allege allow announce answer apologise apologize appeal appear"
    " apply appoint approach approve argue arrange arrest arrive ask assault assert attack attempt attend attract award ban base battle be beat become"
    " begin believe belong block board bomb break bring broadcast build burn buy call campaign cancel capture carry cause celebrate challenge change charge"
    " choose circulate cite claim clash climb close collapse collect come comment commit compare compete complain complete comprise concern conclude condemn"
    " conduct confirm confront connect consider consist constitute contact contain continue contribute control convict cost cover crash create criticise criticize"
    " cross cut damage deal debate decide declare decline decrease defeat defend delay deliver demand demonstrate deny deploy describe deserve design"
    " destroy detain determine develop die disappear disclose discover discuss dismiss display divide donate double drag draw drive drop earn ease eat elect eliminate emerge employ enable"
    " encourage end enforce engage enjoy enlarge ensure enter erupt escape establish estimate evacuate evolve examine exceed exist expand expect experience explain explode"
    " express extend face fail fall feature feel fight fill find finish fire fit flee float flood fly focus follow force form fund gain gather generate get give go govern grant grow guard"
    " guide happen head hear help highlight hire hit hold hope host identify ignore imagine impact implement impose improve include increase indicate infect"
    " inform injure insist inspire install interview introduce invade invest investigate invite involve issue join judge jump justify keep kidnap kill know"
    " lack land last launch lead learn leave let lie lift like link listen live locate look lose love make manage march mark match matter mean measure meet mention mistake monitor"
    " move murder name need negotiate note notice observe obtain occur offer open operate oppose order organise organize own participate pass pay perform permit"
    " persuade place plan play pledge point post prefer prepare present preserve prevent proceed process produce promise promote propose prosecute protect protest prove"
    " provide publish pull purchase push put qualify question quit quote raise range rank reach react read realise realize receive recognise recognize recommend record"
    " recover reduce refer reflect refuse regard reject relate release remain remember remind remove rename renew repair repeat replace reply report represent request"
    " require rescue reside resign resist resolve respond restore result retain retire retreat return reveal review rise rule run save say schedule score search see seek seem seize"
    " select sell send sentence separate serve set settle share shift shoot shout show shut sign sit speak specialise specify spend spread stage stand star start"
    " state stay steal step stop strengthen stress strike struggle study submit succeed suffer suggest sue supply support suppose surface surrender surround survive suspect"
    " suspend take talk target teach tell tend test thank think threaten throw tie tour track trade train transfer transport travel treat trigger try turn tweet underline"
    " undergo understand unveil update urge use vary view visit vote wait walk want warn watch wear weigh welcome win wish withdraw witness work worry worsen wound write"
)
_SENSE: Final = {
    "say": "say says said saying tell tells told telling add adds added adding state states stated stating announce announced announces claim claims claimed claiming explain explained"
    " explains report reports reported argue argues argued assert asserts asserted asserted insist insists insisted deny denies denied confirm confirms confirmed"
    " warn warns warned note notes noted write writes wrote tweet tweeted comment commented suggest suggests suggested believe believes believed think thinks thought estimate"
    " estimates estimated reveal revealed reveals admit admitted acknowledge acknowledged declare declared conclude concluded reply replied respond responded observe observed"
    " allege alleged alleges describe described describes predict predicted ask asked asks show shows showed indicate indicated indicates find finds found"
    " call calls called cite cites cited quote quotes quoted read reads characterize characterized characterise characterised dubbed clarify clarifies clarified"
    " urge urges urged recommend recommends recommended dispute disputes disputed reason reasoned theorized promise promised pledge pledged criticise criticised criticize criticized"
    " rate rates rated testify testified recall recalled recalls hope hopes hoped expect expects post posted stress stressed complain complained emphasise emphasised emphasize emphasized"
    " maintain maintained maintains accuse accused accuses blame blamed vow vowed continue continued remark remarked concede conceded concur concurred"
    " cautioned cautions countered counters contended contends lamented laments joked quipped boasted opined disclosed hinted implied implies agreed assured reassured confessed speculated"
    " mused reiterated reiterates retorted guessed reckoned reckons pointed predicts forecasts signalled signaled wondered feared alleges asserts echoed stresses emphasizes emphasises emphasized"
    " underlined underscored testifies vows concedes informed informs"
    " speaking talking writing telling",
}


_OPEN: Final = frozenset({"verb", "verbs", "ed", "ing", "past", "w"})
"""Classes that a large first letter puts in doubt: "United States", "Sky News"."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a sentence: where it stands, in small letters, what it may be."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    """Class of the word, such as "det" or "verb"; a mark is its own class."""

    @property
    def span(self) -> Span:
        """Its place in the article's text."""
        return Span(self.start, self.end)


def words(text: str, span: Span) -> list[Word]:
    """Return the words and marks of a stretch, in order."""
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match[0]
        found.append(Word(match.start(), match.end(), word, word.lower(), kind(word)))
    return found


def kind(word: str) -> str:
    """Return what a word may be, the likeliest that its letters tell."""
    low = word.lower()
    known = _table().get(low)
    if known and not (known in _OPEN and word[0].isupper()):
        return known
    if not (word[0].isalnum()):
        return '"' if word in "“”„«»" else word
    if any(c.isdigit() for c in word):
        return "num"
    if word[0].isupper():
        return "cap"
    return _by_ending(low)


def _by_ending(low: str) -> str:
    for ending, name in (("ing", "ing"), ("ed", "ed"), ("ly", "adv"), ("s", "s")):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return name
    return "w"


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for verb in _VERBS.split():
        table |= _forms(verb)
    for group in _IRREGULAR.split("|"):
        table |= dict.fromkeys(group.split(), "past")
    table |= {"be": "be"}
    for name, listed in _CLOSED.items():
        table |= dict.fromkeys(listed.split(), name)
    table |= dict.fromkeys(
        "thing something nothing anything king spring evening morning".split(), "w"
    )
    return table


def _forms(verb: str) -> dict[str, str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    soft = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else stem
    short = re.fullmatch(r"[a-z]*[^aeiou][aeiou][^aeiouwxy]", verb) and len(verb) < 6
    double = verb + verb[-1] if short else ""
    third = soft + "es" if soft != stem or re.search(r"(?:s|sh|ch|x|o)$", verb) else verb + "s"
    forms = {verb: "verb", third: "verbs", stem + "ing": "ing", soft + "ed": "ed"}
    return forms | ({double + "ing": "ing", double + "ed": "ed"} if double else {})


@cache
def says() -> frozenset[str]:
    """Return the forms of verbs that report what somebody said or found."""
    return frozenset(_SENSE["say"].split())


@cache
def shows() -> frozenset[str]:
    """Return the reporting verbs that do much else besides, and so prove less."""
    return frozenset(
        "show shows showed found find finds thought think thinks called call calls read reads continue continued post posted recommend recommends rate rates hope hopes hoped"
        " expect expects expected describe describes described observe observed promised promise maintain maintained ask asked asks conceded".split()
    )
