"""The folders of the person: the one that a command runs in, the one that it is sent to."""

import os
from pathlib import Path


def is_root(folder: Path) -> bool:
    """Whether a folder is the top of a disk, which belongs to the system."""
    real = Path(os.path.realpath(folder))
    return real == real.parent


def is_gone() -> bool:
    """Whether the current folder was removed while somebody stood in it."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False
