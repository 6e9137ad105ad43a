"""Element, evidence, source, query, header, sentence, error: each in a few lines."""

from __future__ import annotations

import pytest

from redpencil.domain.article import Part
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Evidence, EvidenceId, Source, SourceId
from redpencil.domain.header import Header, Person, Seat
from redpencil.domain.query import Query
from redpencil.domain.sentence import Checkability, Sentence
from redpencil.domain.span import Span


def test_an_element_has_words() -> None:
    with pytest.raises(ValueError, match="at least one character"):
        Element(Span(2, 2), ElementKind.AGE)


def test_nothing_is_waived_without_a_reason() -> None:
    with pytest.raises(ValueError, match="needs a reason"):
        Element(Span(0, 1), ElementKind.AGE, state=ElementState.WAIVED, reason=" ")
    waived = Element(Span(0, 1), ElementKind.AGE, state=ElementState.WAIVED, reason="seen")
    assert not waived.open
    assert Element(Span(0, 1), ElementKind.AGE).open


def test_evidence_without_a_locator_is_not_complete() -> None:
    assert not Evidence(EvidenceId("e"), locator=" ").complete
    assert Evidence(EvidenceId("e"), locator="p. 4").complete


def test_a_source_with_a_code_name_is_never_named_in_print() -> None:
    with pytest.raises(ValueError, match="code name"):
        Source(SourceId("s"), name="Ida Holm", code_name="Heron")
    hidden = Source(SourceId("s"), name="Ida Holm", code_name="Heron", exportable=False)
    assert hidden.shown_name == "Heron"
    assert Source(SourceId("s"), name="Ida Holm", exportable=False).shown_name == ""
    assert Source(SourceId("s"), name="Ida Holm").shown_name == "Ida Holm"


def test_a_query_is_open_until_it_is_answered() -> None:
    assert Query("Which year?", answer=" ").open
    assert not Query("Which year?", answer="2024").open


def test_the_first_person_in_a_seat_holds_it() -> None:
    ida, ole = Person(Seat.CHECKER, "Ida"), Person(Seat.CHECKER, "Ole")
    assert Header(people=(ida, ole)).person(Seat.CHECKER) is ida
    assert Header(people=(ida,)).person(Seat.LEGAL) == Person(Seat.LEGAL)


def test_drafts_are_numbered_from_1() -> None:
    with pytest.raises(ValueError, match="numbered from 1"):
        Header(version=0)


@pytest.mark.parametrize("checkability", Checkability)
def test_facts_quotes_and_predictions_are_to_be_checked(checkability: Checkability) -> None:
    sentence = Sentence(Span(0, 1), Part.BODY, checkability)
    assert sentence.to_check is (checkability in ("fact", "quote", "prediction"))


def test_a_user_error_is_a_finished_sentence() -> None:
    error = UserError("The disk is full.", "Save it in another place.")
    assert str(error) == "The disk is full. Save it in another place."
    assert str(UserError("The disk is full.")) == "The disk is full."
