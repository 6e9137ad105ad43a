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
            "geb u.a mio mrd inkl ggf evtl str zzgl usw tel "
        ).split()
    ),
    "fr": frozenset("m mm mme mlle dr pr me st ste cf n° art janv févr avr juil env ex".split()),
    "es": frozenset("sr sra srta dr dra prof lic ing gral núm pág art ee d dña".split()),
    "it": frozenset("sig dott prof avv ing on sen gen dr mons art pag".split()),
    "pt": frozenset("sr sra dr dra prof art pág av exmo".split()),
    "nl": frozenset("dhr mevr mw dr drs ir mr prof bijv nr blz art o.a d.w.z".split()),
    "pl": frozenset("np dr prof inż mgr ul al tzn m.in im ks św ok wg pt art nr godz tzw".split()),
    "ru": frozenset("ул д кв рис им см св акад проф т.е т.к ок обл пос г гг руб тыс млн".split()),
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
STARTERS: Final = frozenset(_STARTERS.split())

ORDINAL: Final = frozenset({"de", "da", "no", "cs", "sk", "pl", "hu", "fi", "sl", "hr", "tr"})
"""Languages that write "3." for "third"."""
