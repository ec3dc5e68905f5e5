"""Data to YAML as people write it: block style, short lists in one line, long text folded."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from json import dumps
from textwrap import wrap
from typing import TypeAlias

Data: TypeAlias = "str | int | Decimal | date | Sequence[Data] | Mapping[str, Data]"
Record: TypeAlias = dict[str, Data]

_WIDTH, _SHORT = 96, 72
_SPECIAL = "!&*?|>%@`\"'#,[]{}-:"


def yaml_text(record: Record) -> str:
    """One file."""
    return "\n".join(_mapping(record, "")) + "\n"


def _mapping(record: Mapping[str, Data], indent: str) -> Iterator[str]:
    for key, value in record.items():
        yield from _entry(f"{indent}{key}:", value, indent + "  ")


def _entry(head: str, value: Data, indent: str) -> Iterator[str]:
    line = _one_line(value)
    if line is not None and len(head) + len(line) < _WIDTH:
        yield f"{head} {line}"
    elif isinstance(value, str):
        yield f"{head} >-"
        width = _WIDTH - len(indent)
        for words in wrap(value, width, break_long_words=False, break_on_hyphens=False):
            yield indent + words
    elif isinstance(value, Mapping):
        yield head
        yield from _mapping(value, indent)
    elif isinstance(value, Sequence):
        yield head
        for item in value:
            yield from _item(item, indent)


def _item(item: Data, indent: str) -> Iterator[str]:
    """An entry of a list; the first key of a mapping stands beside the dash."""
    if isinstance(item, Mapping) and _one_line(item) is None:
        first, *rest = _mapping(item, indent + "  ")
        yield f"{indent}- {first.lstrip()}"
        yield from rest
    else:
        yield from _entry(f"{indent}-", item, indent + "  ")


def _one_line(value: Data) -> str | None:
    """A scalar, or a short list or mapping of scalars in flow style; None for what is longer."""
    if not isinstance(value, Sequence | Mapping) or isinstance(value, str):
        return _scalar(value)
    parts = value.values() if isinstance(value, Mapping) else value
    texts = [_scalar(part) for part in parts if isinstance(part, str | int | Decimal | date)]
    if len(texts) < len(value) or any(set(text) & set(",[]{}") for text in texts):
        return None
    if isinstance(value, Mapping):
        line = (
            "{" + ", ".join(f"{key}: {text}" for key, text in zip(value, texts, strict=True)) + "}"
        )
    else:
        line = "[" + ", ".join(texts) + "]"
    return line if len(line) < _SHORT else None


def _scalar(value: str | int | Decimal | date) -> str:
    text = str(value)
    if isinstance(value, str) and (text[:1] in _SPECIAL or ": " in text or " #" in text):
        return dumps(text, ensure_ascii=False)
    return text
