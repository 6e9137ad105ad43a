"""Abbreviations whose full stop does not end a sentence, by language."""

from __future__ import annotations

from typing import Final

_NEVER_EN: Final = (
    "mr mrs ms mx dr prof rev hon gen maj col lt cmdr cdr capt sgt cpl pvt adm brig gov sen rep "
    "supt insp messrs mme mlle atty e.g i.e cf viz vs approx nos n° fig figs p pp vol mt st jan "
    "feb mar apr jun jul aug sep sept oct nov dec ft sr fr"
)
_MAY_END_EN: Final = (
    "u.s u.n u.k e.u u.s.a d.c l.a n.y a.m p.m inc corp co ltd llc plc jr etc al bros ave blvd rd "
    "b.c a.d ph.d m.d u.s.s.r cos esq assn dept univ est min max hrs lbs oz kg km cm mm sq no tel "
    "ala ariz ark calif colo conn fla ill ind kan mass mich minn miss mont neb nev okla ore tenn "
    "tex wash wis wyo ont mon tue wed thu fri sat sun"
)

NEVER: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(_NEVER_EN.split()),
    "de": frozenset(
        (
            "dr prof nr st bzw ca vgl z.b d.h abs art bd jan feb apr aug sept okt nov dez hl sog "
            "geb u.a med kath ev phil jur mio mrd inkl ggf evtl str zzgl usw tel "
        ).split()
    ),
    "fr": frozenset("m mm mme mlle dr pr me st ste cf n° art janv févr avr juil env ex".split()),
    "es": frozenset(
        "sr sra srta dr dra prof lic ing gral núm pág párrf art ee d dña n° no mt cra ext tel lun ene feb mar abr jun jul ago sept oct nov dic".split()
    ),
    "it": frozenset(
        "sig dott prof avv ing on sen gen dr mons art pag es psicol amm dir geom rag mar nov".split()
    ),
    "pt": frozenset("sr sra dr dra prof art pág av exmo".split()),
    "nl": frozenset("dhr mevr mw dr drs ir mr prof bijv nr blz art o.a d.w.z".split()),
    "pl": frozenset("np dr prof inż mgr ul al tzn m.in im ks św ok wg pt art nr godz tzw".split()),
    "ru": frozenset(
        "ул д кв рис им см св акад проф т.е т.к ок обл пос пгт пр г гг руб тыс млн".split()
    ),
    "uk": frozenset("м с вул буд кв див рис ім проф акад св обл смт гр т.зв р рр тис млн".split()),
    "tr": frozenset("dr prof doç av sn örn bkz no cad sok".split()),
}
MAY_END: Final = frozenset(_MAY_END_EN.split())
"""English ones that end a sentence only where a likely starter follows."""

_STARTERS: Final = (
    "a an the this that these those he she it we they i you his her its our their my your there "
    "here who what when where why how which while if as at by for from in on to of with after "
    "before since during until although though because but and or so yet nor however meanwhile "
    "moreover furthermore instead also then now once still even just only some many most several "
    "all both each another other one two three few more such not nobody nothing every everyone "
    "it’s he’s she’s i’m that’s there’s they’re we’re you’re don’t can’t did do does is are was "
    "were has have had will would can could may might must shall should let please under over "
    "about among despite amid according asked last next earlier later today yesterday tomorrow "
    "officials police people rather upon unlike whether without"
)
_STARTERS_ELSEWHERE: Final = (
    "der die das ein eine er sie es wir ich ihr dies diese dieser dieses auch doch dann nun aber und oder "
    "nach vor bei seit mit ohne für gegen am im zum zur beim laut wie wenn weil als nur noch heute gestern "
    "dabei damit dazu zudem allerdings jedoch außerdem so hier dort viele alle "
    "le la les un une des il elle ils elles on nous vous je ce cette ces cet cela ceci c’est c'est "
    "mais ou donc car pour par avec sans dans sur sous après avant depuis selon ainsi aussi puis enfin "
    "el los las una unos unas él ella ellos ellas esto esta este eso pero y o para con sin según "
    "desde hasta cuando donde como también además así no en lo su sus se "
    "lo gli i uno questo questa ma per con da nel nella non anche dopo prima "
    "os uma ele ela eles isso mas com sem depois também não "
    "de het een hij zij ze wij dit dat deze maar met voor bij "
    "to ten ta on ona oni jest nie ale w na po za przez gdy kiedy "
    "це цей ця ці він вона вони воно але і та й у в на за після до під про як якщо коли "
    "это этот эта эти он она они оно но и а в на за после до под о как если когда не"
)
STARTERS: Final = frozenset((_STARTERS + " " + _STARTERS_ELSEWHERE).split())
"""Words that seldom follow an abbreviation with a capital unless they begin a sentence."""

UNITS: Final = frozenset("kg km cm mm m g h t l min sek std ha mw kw db hz utc gmt etc usw".split())
JOINERS: Final = frozenset("und and by von de et y e i та и".split())
INTRODUCTIONS: Final = frozenset(
    "at on by around about until before after since from between as in just shortly near during early late".split()
)
AFTER_HOUR: Final = frozenset(
    (
        "EST EDT ET PST PDT PT GMT BST UTC CET CEST Eastern Pacific Central Mountain Monday Tuesday "
        "Wednesday Thursday Friday Saturday Sunday"
    ).split()
)

ORDINAL: Final = frozenset({"de", "da", "no", "cs", "sk", "pl", "hu", "fi", "sl", "hr", "tr"})
"""Languages that write "3." for "third"."""
