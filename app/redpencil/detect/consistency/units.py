"""Units that prose converts, with their size in one unit of the dimension.

A "ton" may be the short, the long or the metric one: 960 kilograms lie between them.

Factors: NIST Special Publication 811 (2008), appendix B; temperatures are handled apart.
"""

from __future__ import annotations

from typing import Final

_TABLE: Final = {
    "length": {
        "km|kilometre|kilometer|kilómetro|kilomètre|км|кілометр": 1000.0,
        "m|metre|meter|mètre|metro|метр": 1.0,
        "cm|centimetre|centimeter": 0.01,
        "mm|millimetre|millimeter": 0.001,
        "mile|mi": 1609.344,
        "yard|yd": 0.9144,
        "foot|feet|ft": 0.3048,
        "inch|inche|in": 0.0254,
    },
    "speed": {
        "km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour": 1.0,
        "mph|miles per hour|miles an hour": 1.609344,
        "knot": 1.852,
    },
    "area": {
        "square kilometre|square kilometer|sq km|km²": 1e6,
        "square mile|sq mi|sq mile": 2589988.11,
        "hectare|ha": 1e4,
        "acre": 4046.8564,
        "square metre|square meter|sq m|m²": 1.0,
        "square foot|square feet|sq ft": 0.09290304,
    },
    "weight": {
        "tonne|metric ton": 1000.0,
        "ton": 960.0,
        "kilogram|kg|kilo": 1.0,
        "gram|g": 0.001,
        "pound|lb": 0.45359237,
        "ounce|oz": 0.028349523,
    },
    "volume": {
        "litre|liter|l": 1.0,
        "gallon": 3.785411784,
        "barrel": 158.987294928,
    },
    "temperature": {
        "degrees celsius|celsius|°c|c|degrees c|degree celsius": 1.0,
        "degrees fahrenheit|fahrenheit|°f|f|degrees f|degree fahrenheit": 1.0,
    },
}

_KNOWN: Final = {
    name: (dimension, factor, names.split("|")[0])
    for dimension, units in _TABLE.items()
    for names, factor in units.items()
    for name in names.split("|")
}

WORDS: Final = tuple(
    sorted((n for n in _KNOWN if n not in ("in", "c", "f", "l", "g")), key=len, reverse=True)
)


def known(words: str) -> tuple[str, float, str] | None:
    """Return dimension, size and plain name of a unit as it was printed; None if unknown."""
    bare = " ".join(words.casefold().replace("-", " ").split())
    for candidate in (bare, bare.removesuffix("s"), bare.removesuffix("es"), bare.rstrip(".")):
        if candidate in _KNOWN:
            return _KNOWN[candidate]
    first, _, rest = bare.partition(" ")
    return _KNOWN.get(f"{first.removesuffix('s')} {rest}") if rest else None
