"""The bill of materials in CycloneDX 1.6, the same bytes from the same bundle.

``python packaging/sbom.py FILE`` says whether a file is valid (needs cyclonedx-python-lib).
"""

from __future__ import annotations

import hashlib
import json
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inventory import Component, licence_inside

VERSION = "1.6"


def sbom(components: Iterable[Component], version: str, epoch: int) -> str:
    """Return the document for a version of the program, stamped with SOURCE_DATE_EPOCH."""
    parts = sorted((_part(c) for c in components), key=lambda p: (p["name"].lower(), p["bom-ref"]))
    program = f"pkg:generic/redpencil@{version}"
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": VERSION,
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"{program}#{digest}").urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application", "bom-ref": program, "name": "Redpencil",
                "version": version, "licenses": [{"license": {"id": "MIT"}}], "purl": program,
            },
        },
        "components": parts,
        "dependencies": [
            {"ref": program, "dependsOn": sorted(p["bom-ref"] for p in parts)},
        ],
    }  # fmt: skip
    return json.dumps(told, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _part(component: Component) -> dict[str, Any]:
    reference = component.address or f"pkg:generic/{component.name.lower().replace(' ', '-')}"
    part: dict[str, Any] = {
        "type": component.kind, "name": component.name, "bom-ref": f"{reference}#{component.name}",
        "licenses": _licences(component.licence),
    }  # fmt: skip
    if component.version:
        part["version"] = component.version
    if reference.startswith("pkg:"):
        part["purl"] = reference
    else:
        part["externalReferences"] = [{"type": "website", "url": reference}]
    inside = [_inner(part["bom-ref"], p) for p in component.inside]
    files = [_file(part["bom-ref"], place, source) for place, source, _ in component.files]
    if inside or files:
        part["components"] = inside + files
    return part


def _licences(expression: str) -> list[dict[str, Any]]:
    return [{"expression": expression}]


def _inner(owner: str, told: dict[str, Any]) -> dict[str, Any]:
    """Return what a wheel tells of a part inside it, as far as we pass it on."""
    part = {key: told[key] for key in ("type", "name", "version", "purl") if told.get(key)}
    reference = f"{owner}/{told['name']}@{told.get('version', '')}"
    return part | {"bom-ref": reference, "licenses": _licences(licence_inside(told))}


def _file(owner: str, place: str, source: str) -> dict[str, Any]:
    digest = hashlib.sha256(Path(source).read_bytes()).hexdigest()
    return {
        "type": "file", "name": Path(place).as_posix(), "bom-ref": f"{owner}/{place}",
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }  # fmt: skip


def main(name: str) -> None:
    """Leave with what is wrong where a document does not follow CycloneDX's own schema."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = Path(name).read_text(encoding="utf-8")
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        sys.exit(f"{name} is not valid: {wrong}")
    print(f"{name}: valid CycloneDX {VERSION}, {len(json.loads(text)['components'])} components")


if __name__ == "__main__":
    main(sys.argv[1])
