"""Built-in templates are compiled once, and kept as Python keeps its modules: in `__pycache__`.

To compile them takes a fifth of a build. What a masterplan brings along is never kept: it may be
a stranger's, and its folder is not ours.
"""

import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from smartcity_mp.data.places import templates_folder

PROJECT = "templates/"
"""How the name of a project's own template begins; built-in names have no such part."""
_DECIDING = ("bounds.py", "environment.py", "escaping.py")
"""Modules of this package that decide what a template becomes."""
_KEPT: dict[tuple[str, str], tuple[str, CodeType]] = {}
"""The code of templates for whatever plan comes next, by environment and name."""


class Compiled(FileSystemBytecodeCache):
    """The compiled templates of one kind of environment. Where they cannot be kept, all works as
    well, only slower."""

    def __init__(self, environment: str) -> None:
        self.folder = Path(cache_from_source(str(templates_folder() / "_.py"))).parent
        tag = f"{environment}.{sys.implementation.cache_tag}"
        super().__init__(str(self.folder), f"%s.{tag}.pyc")

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        is_own = filename is not None and filename.startswith(PROJECT)
        return "" if is_own else name.replace("/", ".")

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(_deciding() + source)

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = _KEPT.get((self.pattern, bucket.key), ("", None))
        if code and checksum == bucket.checksum:
            bucket.code = code
            return
        try:
            if bucket.key:
                super().load_bytecode(bucket)
        except Exception:  # pickle raises anything for a file that is cut or filled with zeros
            bucket.reset()
        self._keep(bucket)

    def _keep(self, bucket: Bucket) -> None:
        if bucket.key and bucket.code:
            _KEPT[self.pattern, bucket.key] = bucket.checksum, bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._keep(bucket)
        if bucket.key and not sys.dont_write_bytecode:
            with suppress(OSError):
                self.folder.mkdir(parents=True, exist_ok=True)
                super().dump_bytecode(bucket)


@cache
def _deciding() -> str:
    here = Path(__file__).parent
    return sha256(b"".join((here / name).read_bytes() for name in _DECIDING)).hexdigest()
