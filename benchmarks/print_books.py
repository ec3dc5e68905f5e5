"""Print the HTML books of a folder to PDF with Chromium, one after the other."""

import subprocess
import sys
from pathlib import Path


def main(folder: Path) -> None:
    books = sorted(folder.glob("buku-*.html"))
    for book in books:
        subprocess.run(
            [
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer",
                f"--print-to-pdf={book.with_suffix('.pdf')}", book.as_uri(),
            ],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
        assert book.with_suffix(".pdf").stat().st_size > 10_000
    assert len(books) == 4


if __name__ == "__main__":
    main(Path(sys.argv[1]))
