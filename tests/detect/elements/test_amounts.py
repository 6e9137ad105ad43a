"""Numbers, shares, sums, measures, ages and durations, with what they are worth."""

from __future__ import annotations

import pytest

from redpencil.detect.elements import find
from redpencil.domain.element import ElementKind as K
from redpencil.domain.span import Span


def told(text: str, language: str = "en") -> set[tuple[str, str, str]]:
    found = find.by_rule(text, Span(0, len(text)), language)
    return {(e.span.of(text), e.kind.value, e.normal) for e in found}


@pytest.mark.parametrize(
    ("text", "words", "kind", "normal"),
    [
        ("It killed at least 11,000 people.", "11,000", K.NUMBER, "11000"),
        ("About 1,234.5 of them.", "1,234.5", K.NUMBER, "1234.5"),
        ("Groups of three to five walked.", "three to five", K.NUMBER, "3..5"),
        ("Some three to five million came.", "three to five million", K.NUMBER, "3000000..5000000"),
        ("It was twenty-one thousand.", "twenty-one thousand", K.NUMBER, "21000"),
        ("It was 1.2 million in all.", "1.2 million", K.NUMBER, "1200000"),
        ("Over half of the town is lost.", "half", K.NUMBER, "1/2"),
        ("Two-thirds of them left.", "Two-thirds", K.NUMBER, "2/3"),
        ("Only one in five makes it.", "one in five", K.NUMBER, "1/5"),
        ("It was £9.4m in 2023.", "£9.4m", K.MONEY, "GBP 9400000"),
        ("About 1 in 10 know it.", "1 in 10", K.NUMBER, "1/10"),
        ("It drew thousands to the fair.", "thousands", K.NUMBER, "2000.."),
        ("It drew hundreds of thousands.", "hundreds of thousands", K.NUMBER, "200000.."),
        ("It is their 22nd match.", "22nd", K.NUMBER, "#22"),
        ("A second goal was given.", "second", K.NUMBER, "#2"),
        ("Sales grew 18-fold.", "18-fold", K.NUMBER, "x18"),
        ("They paid twice.", "twice", K.NUMBER, "x2"),
        ("They won 3 – 0 in the end.", "3 – 0", K.NUMBER, "3:0"),
        ("１２３ came.", "１２３", K.NUMBER, "123"),
        ("About 40 per cent went on piling.", "40 per cent", K.PERCENT, "40%"),
        ("It fell 3-5% on the day.", "3-5%", K.PERCENT, "3..5%"),
        ("Up 2 percentage points.", "2 percentage points", K.PERCENT, "2pp"),
        ("The wall has cost £11.8m so far.", "£11.8m", K.MONEY, "GBP 11800000"),
        ("It cost US$ 20,000 then.", "US$ 20,000", K.MONEY, "USD 20000"),
        ("It will raise R20bn to R50bn.", "R20bn to R50bn", K.MONEY, "ZAR 20000000000..50000000000"),
        ("It cost NZ $ 26 million.", "NZ $ 26 million", K.MONEY, "NZD 26000000"),
        ("It is worth 1.5 million euros.", "1.5 million euros", K.MONEY, "EUR 1500000"),
        ("Each costs 50 pence.", "50 pence", K.MONEY, "GBP 0.5"),
        ("It was RM6.162 million.", "RM6.162 million", K.MONEY, "MYR 6162000"),
        ("The 640-metre wall stands.", "640-metre", K.MEASURE, "640 m"),
        ("It is 5 miles away.", "5 miles", K.MEASURE, "5 mi"),
        ("At 30 km/h it is safe.", "30 km/h", K.MEASURE, "30 km/h"),
        ("It was 20°C at noon.", "20°C", K.MEASURE, "20 degC"),
        ("They waited for 18 months.", "18 months", K.DURATION, "P18M"),
        ("After half an hour it ended.", "half an hour", K.DURATION, "PT30M"),
        ("It took several days.", "several days", K.DURATION, "P2D.."),
        ("It lasted 8 to 10 hours.", "8 to 10 hours", K.DURATION, "PT8H..PT10H"),
        ("A 100-year lease.", "100-year", K.DURATION, "P100Y"),
        ("She is 71 years old.", "71 years old", K.AGE, "P71Y"),
        ("A 19-year-old was hurt.", "19-year-old", K.AGE, "P19Y"),
        ("Their nine-month-old child.", "nine-month-old", K.AGE, "P9M"),
        ("Ida Holm, 43, said so.", "43", K.AGE, "P43Y"),
        ("A man aged 61 died.", "61", K.AGE, "P61Y"),
        ("Schoolchildren aged 8–10 years came.", "8–10 years", K.AGE, "P8Y..P10Y"),
        ("until she was eighteen.", "eighteen", K.AGE, "P18Y"),
    ],
)  # fmt: skip
def test_english(text: str, words: str, kind: K, normal: str) -> None:
    assert (words, kind.value, normal) in told(text)


@pytest.mark.parametrize(
    ("language", "text", "words", "kind", "normal"),
    [
        ("de", "Es kamen 11.000 Menschen.", "11.000", K.NUMBER, "11000"),
        ("de", "Er ist 1.234,5 Meter lang.", "1.234,5 Meter", K.MEASURE, "1234.5 m"),
        ("de", "Der Preis stieg um 4,5 Prozent.", "4,5 Prozent", K.PERCENT, "4.5%"),
        ("de", "Sie zahlten 1,2 Millionen Euro.", "1,2 Millionen Euro", K.MONEY, "EUR 1200000"),
        ("de", "Es dauerte drei bis fünf Tage.", "drei bis fünf Tage", K.DURATION, "P3D..P5D"),
        ("de", "Ein 19-jähriger starb.", "19-jähriger", K.AGE, "P19Y"),
        ("de", "Er starb im Alter von 21 Jahren.", "21 Jahren", K.AGE, "P21Y"),
        ("de", "Zwei Drittel gingen.", "Zwei Drittel", K.NUMBER, "2/3"),
        ("fr", "Il y avait 12 000 personnes.", "12 000", K.NUMBER, "12000"),
        ("fr", "Cela coûte 1 234,5 euros.", "1 234,5 euros", K.MONEY, "EUR 1234.5"),
        ("fr", "Une hausse de 4,5 % en un an.", "4,5 %", K.PERCENT, "4.5%"),
        ("fr", "Elle porte 521 kg de matériel.", "521 kg", K.MEASURE, "521 kg"),
        ("fr", "deux millions de dollars", "deux millions de dollars", K.MONEY, "USD 2000000"),
        ("es", "Murieron 1.234 personas.", "1.234", K.NUMBER, "1234"),
        ("es", "Subió el 4,5 por ciento.", "4,5 por ciento", K.PERCENT, "4.5%"),
        ("es", "Un joven de 21 años murió.", "21 años", K.AGE, "P21Y"),
        ("es", "tres millones de dólares", "tres millones de dólares", K.MONEY, "USD 3000000"),
        ("uk", "Прийшло 11 000 людей.", "11 000", K.NUMBER, "11000"),
        ("uk", "Ціна зросла на 4,5 відсотка.", "4,5 відсотка", K.PERCENT, "4.5%"),
        ("uk", "Це коштує 1,2 млн доларів.", "1,2 млн доларів", K.MONEY, "USD 1200000"),
        ("uk", "Загинуло п’ять осіб.", "п’ять", K.NUMBER, "5"),
        ("ar", "كان هناك ١٢٣٤ شخصا", "١٢٣٤", K.NUMBER, "1234"),
        ("ar", "زاد ٤٫٥٪ هذا العام", "٤٫٥٪", K.PERCENT, "4.5%"),
        ("zh", "约3.5万人参加", "3.5万", K.NUMBER, "35000"),
        ("zh", "三十五人受伤", "三十五", K.NUMBER, "35"),
        ("ja", "費用は1億2000万円だった", "1億2000万円", K.MONEY, "JPY 120000000"),
        ("ja", "２０％増えた", "２０％", K.PERCENT, "20%"),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, words: str, kind: K, normal: str) -> None:
    assert (words, kind.value, normal) in told(text, language)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is not the new one.", "one"),
        ("They hate one another.", "one"),
        ("In the first half it rained.", "half"),
    ],
)
def test_words_that_count_nothing_are_left_alone(text: str, words: str) -> None:
    assert words not in {found[0] for found in told(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Seats increased from 9 to 10.", ["9", "10"]),
        ("It was cut from R11bn to R5.5bn.", ["R11bn", "R5.5bn"]),
        ("Groups of three to five came.", ["three to five"]),
        ("They raised $5m and $10m.", ["$5m", "$10m"]),
        ("It cost between €5m and €10m.", ["€5m", "€10m"]),
    ],
)
def test_a_change_is_two_figures_and_a_range_is_one(text: str, wanted: list[str]) -> None:
    found = find.by_rule(text, Span(0, len(text)))
    assert [e.span.of(text) for e in found] == wanted


@pytest.mark.parametrize(
    "text", ["Of 60 pumps, 48, or 80 percent, worked.", "They lost pumps, 48, in March."]
)
def test_a_count_between_commas_is_no_age(text: str) -> None:
    assert not [t for t in told(text) if t[1] == "age"]


def test_a_hashtag_names_a_campaign_and_a_number_sign_does_not() -> None:
    assert ("#SaveTheWall", "work", "") in told("She wrote #SaveTheWall on the plank.")
    assert not [t for t in told("It was #2 in March.") if t[1] == "work"]
