"""Sentences: spans that cover the article."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.detect import segment
from redpencil.domain.article import Block, Part
from redpencil.domain.errors import UserError
from redpencil.domain.span import Span
from tests.detect.samples import article


def cut(text: str, language: str = "en") -> list[str]:
    return [s.of(text) for s in segment.spans(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The bridge opened.", "It cost €4m."],
        ["Dr. Ida Holm met Mr. Lind in Wendham.", "They agreed."],
        ["The U.S. Navy sent two ships on Jan. 4.", "Nobody was hurt."],
        ["He works for Holm Inc. in Oslo.", "She does not."],
        ["It begins at 8 p.m. on Monday.", "Bring a coat!"],
        ["“We won,” she said.", "“Nobody believed it.", "Now they do.”"],
        ["J. R. Holm wrote it.", "He is 71."],
        ["It rose by 4.5 per cent to 1,200.", "That is all."],
        ["“Who did it?” asked Holm.", "Nobody knew."],
        ["They came from the U.S.", "The rest stayed."],
        ["Was it right?", "No…", "It was late."],
        ["• It is long.", "It is dear."],
    ],
)  # fmt: skip
def test_english_as_newspapers_print_it(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Das geschah am 3. Oktober in Bonn.", "Dr. Holm war z. B. dabei."]),
        ("fr", ["M. Holm est arrivé à Lyon.", "Il est reparti."]),
        ("es", ["El Sr. Holm llegó a Madrid.", "¿Por qué?", "Nadie lo sabe."]),
        ("uk", ["Це сталося 3 березня.", "Ніхто не постраждав."]),
        ("zh", ["大桥五月开放。", "费用超出预算。"]),
    ],
)
def test_other_languages(language: str, sentences: list[str]) -> None:
    joint = "" if language == "zh" else " "
    assert cut(joint.join(sentences), language) == sentences


def test_a_credit_behind_a_caption_is_a_sentence_of_its_own() -> None:
    read = article(
        "Head\n\nFILE PHOTO: The bridge, seen on March 2, 2026. REUTERS/Bo Lind\n\nText of it."
    )
    found = [(s.part, s.span.of(read.text)) for s in segment.split(read)]
    assert (Part.CREDIT, "REUTERS/Bo Lind") in found


def test_a_list_mark_belongs_to_its_sentence() -> None:
    read = article("Head\n\nThe council met on Tuesday.\n\n• It is long.\n• It is dear.")
    assert [s.span.of(read.text) for s in segment.split(read)][2:] == [
        "• It is long.",
        "• It is dear.",
    ]


@given(st.text(max_size=400))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    try:
        read = article(text)
    except UserError:
        return
    covered = "".join(s.span.of(read.text) for s in segment.split(read))
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", read.text)
    assert Work()


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Er kam am 3. Oktober.", "Sie ging.", "Das Konzert der 9. Klasse fiel aus."]),
        ("de", ["Es kostet ca. 3 Mio. Euro.", "„Wir haben gewonnen“, sagte Dr. med. Holm.", "Niemand glaubte es."]),
        ("fr", ["Elle pèse 660 kg.", "Il est prévu à 7h44 UTC.", "Mme Holm l’a dit."]),
        ("fr", ["« C’est fini », a dit M. Holm.", "« Nous partons. »", "Personne n’a répondu."]),
        ("es", ["EE. UU. ganó.", "“No lo sé”, dijo la Sra. Holm.", "¡Qué lástima!", "Fin."]),
        ("it", ["È presente l'Avv. Holm?", "Sì.", "Costa 3,5 mln di euro."]),
        ("pt", ["O Sr. Holm chegou.", "Porquê?", "Ninguém sabe."]),
        ("nl", ["Dhr. Holm kwam.", "Waarom?", "Niemand weet het."]),
        ("pl", ["Dr Holm przyjechał np. z Łodzi.", "Dlaczego?", "Nikt nie wie."]),
        ("uk", ["Це сталося на вул. Хрещатик у м. Києві.", "«Ми перемогли», – сказав А. І. Холм.", "Ніхто не вірив."]),
        ("ru", ["Это было в г. Москве.", "«Мы победили», – сказал А. И. Холм.", "Никто не верил."]),
        ("tr", ["Dr. Holm geldi.", "Neden?", "Kimse bilmiyor."]),
        ("ar", ["وصل هولم أمس.", "لماذا؟", "لا أحد يعرف."]),
        ("hi", ["होल्म आया।", "क्यों?", "किसी को नहीं पता।"]),
    ],
)  # fmt: skip
def test_more_of_other_languages(language: str, sentences: list[str]) -> None:
    assert cut(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("zh", ["他说：“我们赢了。”", "没有人相信！", "我们看了《你好！世界》吗？"]),
        ("ja", ["「勝った。」", "誰も信じなかった。", "本当？"]),
    ],
)
def test_scripts_without_spaces(language: str, sentences: list[str]) -> None:
    assert cut("".join(sentences), language) == sentences


def test_sentences_inside_a_quotation_are_separate() -> None:
    assert cut("“We won. Nobody believed it. Now they do,” said Ida Holm.") == [
        "“We won.", "Nobody believed it.", "Now they do,” said Ida Holm.",
    ]  # fmt: skip


def test_left_out_words_in_brackets_do_not_end_a_sentence() -> None:
    assert len(cut("“It rose [...] However, it fell [...] Later it rose,” he said.")) == 1


def test_a_dateline_and_a_credit_on_the_same_line_are_set_apart() -> None:
    read = article(
        "Head of it\n\nSaturday, March 7, 2026 The wall of Wendham was opened. The mayor came. Image: Bo Lind.\n\nMore."
    )
    found = [(s.part, s.span.of(read.text)) for s in segment.split(read)]
    assert (Part.BYLINE, "Saturday, March 7, 2026") in found
    assert (Part.CREDIT, "Image: Bo Lind.") in found
    assert "The mayor came." in [words for _, words in found]


def test_a_date_between_a_headline_and_the_text_is_set_apart_but_not_one_in_a_sentence() -> None:
    text = "Ellerby opens its flood wall Saturday, March 7, 2026 October was wet there. It rained on Sunday, March 8, 2026 Reuters said."
    read = replace(
        article("Head\n\nBody of it."), text=text, blocks=(Block(Span(0, len(text)), Part.BODY),)
    )
    assert [s.span.of(text) for s in segment.split(read)] == [
        "Ellerby opens its flood wall",
        "Saturday, March 7, 2026",
        "October was wet there.",
        "It rained on Sunday, March 8, 2026 Reuters said.",
    ]


def test_a_french_headline_on_the_line_of_the_text_is_set_apart() -> None:
    text = "Nigeria : crash d'un avion à Lagos Un avion s'est écrasé le 3 juin à Lagos. Le pilote habitait La Rochelle."
    read = replace(article(text), language="fr")
    found = [s.span.of(read.text) for s in segment.split(read)]
    assert found[:2] == [
        "Nigeria : crash d'un avion à Lagos",
        "Un avion s'est écrasé le 3 juin à Lagos.",
    ]
    assert found[2:] == ["Le pilote habitait La Rochelle."]
