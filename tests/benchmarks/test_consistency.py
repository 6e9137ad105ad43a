"""The checks against the detection they follow: run both and compare the medians."""

from __future__ import annotations

import pytest

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.consistency import checks
from redpencil.detect.options import DetectOptions
from redpencil.domain.article import Article
from redpencil.intake import clean, formats

pytestmark = pytest.mark.benchmark(group="checks against detection")


@pytest.fixture(scope="module")
def article() -> Article:
    data, name = workflow.sample_article()
    return clean.clean(formats.read(data, name, Work()), data, name)


def test_detection(benchmark, article: Article) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    benchmark(lambda: find.claims(article, segment.split(article), DetectOptions(), Work()))


def test_checks(benchmark, article: Article) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    found = find.claims(article, segment.split(article), DetectOptions(), Work())
    benchmark(lambda: checks.flags(article, found.sentences, found.claims, Work()))
