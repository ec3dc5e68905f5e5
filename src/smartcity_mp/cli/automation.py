"""What a git host needs so that each proposal is checked, summed up and made into books."""

import json
import re
import shlex
from string import Template

from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.unseen import one_line
from smartcity_mp.model.framework import Framework

HOSTS = ("github", "gitlab")
_PINNED = {
    "checkout": "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1",
    "setup_python": "actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0",
    "upload_artifact": "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0",
    "download_artifact": (
        "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0"
    ),
    "upload_pages": (
        "actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0"
    ),
    "deploy_pages": "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5",
    "image": "python:3.12-bookworm",
    "python": "3.12",
}
"""What runs beside the program; a tag of an action can be moved, its commit cannot."""
_EXPRESSION = {"github": ("${{", "${{ '${{' }}"), "gitlab": ("$", "$$")}
"""How text begins that a host would replace, and how one writes it."""
_SHARED = (
    ("Pengaturan, aturan, dan susunan buku", ("masterplan.yaml", "framework.yaml", "templates/")),
    ("Visi, misi, tujuan, dan rujukan", ("vision.yaml", "missions.yaml", "goals.yaml",
                                         "strategies.yaml", "alignment.yaml")),
    ("Organisasi dan keputusan", ("organizations.yaml", "governance.yaml")),
    ("Quick win", ("quick-wins/",)),
)  # fmt: skip


class _Form(Template):
    """A template for files that are full of `$` and `@`."""

    delimiter = "%"


def host_files(host: str, folder: str, framework: Framework, requirement: str) -> dict[str, bytes]:
    """The files for a host by their path in the repository.

    `folder` is where the masterplan is in it, `plans/kab-tegal/` or nothing; `requirement` is what
    pip installs there.
    """
    values = {
        **_PINNED,
        "project": _text(folder.rstrip("/") or ".", host),
        "requirement": _text(requirement, host),
        "owners": _owners(host, folder, framework),
        "validate": json.dumps(_validate(folder)),
        "pattern": json.dumps(rf"^{re.escape(folder)}.*\.(yaml|yml|md)$"),
    }
    files = {}
    for part in ("both", host):
        root = templates_folder() / "hosts" / part
        for source in sorted(path for path in root.rglob("*") if path.is_file()):
            path = source.relative_to(root).as_posix().replace("dot-", ".")
            text = source.read_text(encoding="utf-8")
            files[path] = _Form(text).substitute(values).encode()
    return files


def _text(text: str, host: str) -> str:
    """Text in YAML that a host takes as it stands."""
    return json.dumps(text.replace(*_EXPRESSION[host]))


def _validate(folder: str) -> str:
    place = f"-C {shlex.quote(folder.rstrip('/'))} " if folder else ""
    return f"smartcity-mp {place}validate --quiet"


def _owners(host: str, folder: str, framework: Framework) -> str:
    """A line for each part of a masterplan, all of them asleep until somebody names an owner."""
    dimensions = [
        (dimension.name or dimension.id, (f"programs/{dimension.id}/",))
        for dimension in framework.dimensions
    ]
    lines = []
    for title, paths in (*_SHARED, *dimensions):
        lines += ["", f"## {one_line(title)}"]
        lines += [f"# /{_escaped(folder + path)} @dinas/nama-tim" for path in paths]
    own = {"github": ".github/", "gitlab": ".gitlab-ci.yml"}[host]
    return "\n".join([*lines, "", "## Pemeriksaan otomatis", f"# /{own} @dinas/admin"])


def _escaped(path: str) -> str:
    """A path as a pattern that means itself."""
    return re.sub(r"([\\\s*?\[\]#!])", r"\\\1", one_line(path))
