"""What the user can ask for, through all rooms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from redpencil import exporting, workflow
from redpencil.base.work import Cancelled, Work
from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import EvidenceFile
from redpencil.settings import Settings
from tests.store import samples

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def analysed() -> workflow.Document:
    data, name = workflow.sample_article()
    return workflow.analyse(data, name, Settings(), NOW, Work(), Arrival.SAMPLE)


def test_the_sample_article_has_claims() -> None:
    worksheet = analysed().worksheet
    assert len(worksheet.claims) >= 10
    assert worksheet.article.provenance.arrival is Arrival.SAMPLE
    assert worksheet.article.provenance.loaded_at == NOW


def test_an_article_and_its_worksheet_are_loaded_alike(tmp_path: Path) -> None:
    document = analysed()
    path = tmp_path / "a.redpencil"
    workflow.save(document, path)
    assert workflow.load(path, Settings(), NOW, Work()) == document
    data, name = workflow.sample_article()
    (tmp_path / name).write_bytes(data)
    loaded = workflow.load(tmp_path / name, Settings(), NOW, Work())
    assert loaded.worksheet.claims == document.worksheet.claims


def test_what_somebody_chose_is_kept_with_the_article(tmp_path: Path) -> None:
    words = "Мер сказав, що міст коштував 4 мільйони євро."
    chosen = workflow.Choices(encoding="KOI8-U", language="bg")
    made = workflow.analyse(
        words.encode("koi8-u"), "a.txt", Settings(), NOW, Work(), choices=chosen
    )
    workflow.save(made, tmp_path / "a.redpencil")
    came = workflow.load(tmp_path / "a.redpencil", Settings(), NOW, Work()).worksheet.article
    assert (came.language, came.provenance.language) == ("bg", "bg")
    assert came.provenance.encoding == "koi8-u"
    found = analysed().worksheet.article.provenance
    assert (found.encoding, found.language) == ("", "")


def test_progress_rises_to_the_end_and_can_be_stopped() -> None:
    data, name = workflow.sample_article()
    seen: list[float] = []
    workflow.analyse(data, name, Settings(), NOW, Work(lambda f, _: seen.append(f)))
    assert seen == sorted(seen)
    assert seen[0] == 0.0
    assert seen[-1] <= 1.0
    with pytest.raises(Cancelled):
        workflow.analyse(data, name, Settings(), NOW, Work(cancelled=lambda: True))


def test_check_misses_no_evidence_file(tmp_path: Path) -> None:
    path = tmp_path / "a.redpencil"
    workflow.save(samples.document(), path)
    assert workflow.check(path) == samples.document()
    evidence = samples.claim().evidence[0]
    assert evidence.file
    lost = replace(evidence, file=replace(evidence.file, member="evidence/gone"))
    for broken in (lost, replace(evidence, file=EvidenceFile("a", "0", 1, "evidence/a.pdf"))):
        claim = replace(samples.claim(), evidence=(broken,))
        document = samples.document().with_worksheet(samples.worksheet().with_claim(claim))
        workflow.save(document, path)
        with pytest.raises(UserError, match=r"is missing|was changed"):
            workflow.check(path)


def test_settings_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workflow.paths, "config_folder", lambda: tmp_path)
    assert workflow.load_settings() == Settings()
    workflow.save_settings(Settings(initials="NW"))
    assert workflow.load_settings() == Settings(initials="NW")


def test_formats_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert {"text", "html"} <= {f.key for f in workflow.article_formats()}
    assert {"docx", "pdf"} <= {k.key for k in exporting.kinds()}
