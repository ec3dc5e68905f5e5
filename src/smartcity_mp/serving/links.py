"""Addresses by which a browser opens a file in an editor."""

from pathlib import PurePath
from urllib.parse import quote


def vscode(file: PurePath, line: int, column: int) -> str:
    """The address that opens a file in VS Code at a place; both count from 1.

    Nothing of a name acts in it, but the colon behind the letter of a drive stays as it is:
    `vscode://file/C:/plans/kab-tegal/goals.yaml:3:5`.
    """
    drive = file.drive if file.drive.endswith(":") else ""
    path = quote(file.as_posix().removeprefix(drive), safe="/", errors="surrogateescape")
    return f"vscode://file{'/' if drive else ''}{drive}{path}:{line}:{column}"
