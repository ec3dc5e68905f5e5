"""Writes the manuals of rules, fields and commands in both languages: `make docs`.

All of them follow from the code; a test fails when one that is kept here is not what would be
written now.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from docs import field_manual, json_manual
from smartcity_mp.cli.command import load
from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.cli.help import manual, overview
from smartcity_mp.language.codes import Code, every_code
from smartcity_mp.language.pair import half
from smartcity_mp.outputs import FORMATS
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.contract import severity_word
from smartcity_mp.rules import RULES
from smartcity_mp.writer import write

HERE = Path(__file__).parent
RULES_PAGE = (
    (
        "# Kode temuan\n\n"
        "Setiap temuan punya kode. Kode yang menyebut tahap adalah **aturan**: ia menilai mutu "
        "masterplan, berlaku mulai tahap (bimtek) itu, dan dapat dikecualikan atau diubah "
        "bobotnya. Kode lainnya berarti ada isi yang tidak dapat dibaca atau dipakai dan harus "
        "diperbaiki. Penjelasan yang sama ditampilkan `smartcity-mp explain` diikuti kodenya.\n\n"
        "Di `masterplan.yaml`:\n\n"
        "```yaml\nrules:\n  severity: {SMP318: off}  # error, warning, info, atau off\n"
        "waivers:\n  - rule: SMP601\n    at: GOV-03  # kode butir atau nama berkas\n"
        "    reason: Mengapa temuan ini diterima\n```"
    ),
    (
        "# Codes of findings\n\n"
        "Every finding has a code. A code with a stage is a **rule**: it judges how good the "
        "masterplan is, from that stage (bimtek) on, and can be waived or given another severity. "
        "Any other code says that something cannot be read or used, and has to be mended. "
        "`smartcity-mp explain` followed by a code shows the same text.\n\n"
        "In `masterplan.yaml`:\n\n"
        "```yaml\nrules:\n  severity: {SMP318: off}  # error, warning, info or off\n"
        "waivers:\n  - rule: SMP601\n    at: GOV-03  # the id of an item, or a file\n"
        "    reason: Why this finding is accepted\n```"
    ),
)
RULES_TABLE = (
    "| Kode | Bobot | Tahap | Arti |\n|---|---|---|---|",
    "| Code | Severity | Stage | Meaning |\n|---|---|---|---|",
)
STAGE = ("aturan mulai tahap {stage}", "rule from stage {stage} on")
COMMANDS_TITLE = ("Perintah smartcity-mp", "Commands of smartcity-mp")
EXIT_CODES = (
    (
        "## Kode keluar\n\n"
        "| Kode | Arti |\n|---|---|\n"
        "| 0 | bersih; peringatan saja tidak mengubahnya, kecuali `--fail-on` memintanya |\n"
        "| 1 | ada temuan seberat `--fail-on` (biasanya kesalahan), buku tidak jadi dibuat, atau "
        "`fix` menunjukkan pembetulan yang belum ditulis |\n"
        "| 2 | salah pakai, tidak ada masterplan, atau folder tidak dapat dibaca atau ditulis |\n"
        "| 3 | kesalahan program; `--debug` menampilkan jejaknya |\n"
        "| 130 | dihentikan dengan Ctrl+C |\n\n"
        "Keluaran yang ditutup, atau yang tidak dibaca sampai habis (`| head`), tidak mengubah "
        "kode ini. Hasil yang tidak dapat ditulis karena diska penuh berarti 2."
    ),
    (
        "## Exit codes\n\n"
        "| Code | Meaning |\n|---|---|\n"
        "| 0 | clean; warnings alone do not change it unless `--fail-on` asks for it |\n"
        "| 1 | findings as heavy as `--fail-on` (errors, usually), no books were made, or "
        "`fix` shows corrections that are not written |\n"
        "| 2 | wrong usage, no masterplan, or a folder that cannot be read or written |\n"
        "| 3 | a bug in the program; `--debug` shows the trace |\n"
        "| 130 | stopped with Ctrl+C |\n\n"
        "A stream that is closed, or that nobody reads to its end (`| head`), does not change this "
        "code. Results that cannot be written because the disk is full mean 2."
    ),
)
CORRECTED = ("sebagian dibetulkan oleh `fix`", "some are corrected by `fix`")
REPORT_FORMATS = ("Bentuk temuan (`--format`)", "Formats of findings (`--format`)")
CHANGE_FORMATS = ("Bentuk perubahan (`diff --format`)", "Formats of changes (`diff --format`)")
BOOK_FORMATS = ("Bentuk buku", "Formats of the books")
_INDENTED = re.compile(r"(?m)(?:^    .*\n?|^\n(?=    ))+")
_CODE_OR_SIGN = re.compile(r"(`[^`]*`)|([*<\[\]])")


def pages() -> dict[str, str]:
    """Every generated page by its name in this folder."""
    return {
        "rules.md": codes_page("en"),
        "aturan.md": codes_page("id"),
        "fields.md": field_manual.page("en"),
        "isian.md": field_manual.page("id"),
        "cli.md": commands_page("en"),
        "perintah.md": commands_page("id"),
    }


def codes_page(language: str) -> str:
    """The manual of all codes."""
    codes = every_code(RULES)
    rows = [_row(code, language) for code in codes]
    parts = [said(RULES_PAGE, language), "\n".join([said(RULES_TABLE, language), *rows])]
    for family, members in groupby(codes, attrgetter("family")):
        parts.append(f"## {half(family, language)}")
        for code in members:
            parts += _explanation(code, language)
    return "\n\n".join(parts) + "\n"


def _row(code: Code, language: str) -> str:
    severity = severity_word(code.severity, language)
    title = _prose(code.manual.title(language)).replace("|", r"\|")
    return f"| [{code.name}](#{code.name.lower()}) | {severity} | {code.stage or '–'} | {title} |"


def _explanation(code: Code, language: str) -> Iterator[str]:
    yield f"### {code.name}"
    weight = severity_word(code.severity, language)
    stage = f", {said(STAGE, language).format(stage=code.stage)}" if code.stage else ""
    title, _, rest = code.manual.text(language).partition("\n")
    fixed = f", {said(CORRECTED, language)}" if code.correctable else ""
    yield f"**{_prose(title)}** ({weight}{stage}{fixed})"
    yield _fenced(rest.strip("\n"))


def _fenced(text: str) -> str:
    """A manual with its indented examples in blocks that a git host colours."""
    parts = []
    end = 0
    for match in _INDENTED.finditer(text):
        example = re.sub(r"(?m)^    ", "", match[0]).strip("\n")
        kind = "markdown" if ".md" in example.partition("\n")[0] else "yaml"
        parts += [_prose(text[end : match.start()]), f"\n```{kind}\n{example}\n```\n"]
        end = match.end()
    return "".join([*parts, _prose(text[end:])]).strip()


def _prose(text: str) -> str:
    """Text as Markdown; what stands between backticks stays."""
    return _CODE_OR_SIGN.sub(lambda match: match[1] or f"\\{match[2]}", text)


def commands_page(language: str) -> str:
    """The help of the program and of every command, exit codes and formats."""
    parts = [f"# {said(COMMANDS_TITLE, language)}", _code(overview(language))]
    for name in COMMANDS:
        parts += [f"## {name}", _code(manual(name, load(name), language))]
    parts.append(said(EXIT_CODES, language))
    for title, formats in (
        (REPORT_FORMATS, REPORTERS),
        (CHANGE_FORMATS, CHANGES),
        (BOOK_FORMATS, FORMATS),
    ):
        rows = [(name, getattr(entry, language)) for name, entry in formats.items()]
        parts += [f"## {said(title, language)}", _listing(rows)]
    parts += json_manual.section(language)
    return "\n\n".join(parts) + "\n"


def said(pair: tuple[str, str], language: str) -> str:
    """The half of a pair that is in `language`, Indonesian first."""
    return pair[language == "en"]


def _code(text: str) -> str:
    return f"```text\n{text}\n```"


def _listing(rows: list[tuple[str, str]]) -> str:
    return "\n".join(f"- `{name}`: {text}" for name, text in rows)


if __name__ == "__main__":
    written = write(HERE, {name: text.encode() for name, text in pages().items()})
    for name in written.changed:
        print(f"docs/{name}")
