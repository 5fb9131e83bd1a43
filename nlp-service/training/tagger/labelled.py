"""Labelled text: words with a tag each, from columns or from text with marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .wordpiece import words

KINDS = ("PER", "LOC", "ORG", "MISC")
TAGS = ["O"] + [f"{position}-{kind}" for kind in KINDS for position in "BI"]
TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}

_MARK = re.compile(r"\[(PER|LOC|ORG|MISC) ([^\[\]]+)\]")


@dataclass(frozen=True)
class Sentence:
    """words and the number of each one's tag, equally many."""

    words: list[str]
    tags: list[int]


Document = list[Sentence]


def read_columns(path: Path) -> Iterator[Sentence]:
    """A word and its tag per line, parted by a tab; an empty line ends a sentence."""
    columns: list[list[str]] = []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        if line:
            columns.append(line.split("\t"))
        elif columns:
            yield _of_columns(columns)
            columns = []


def read_marked(path: Path) -> Iterator[Document]:
    """A sentence per line, names marked as `[ORG Harbour Board]`; an empty line ends a document.

    A line that begins with # is a remark.
    """
    document: Document = []
    for number, line in enumerate([*path.read_text("utf-8").split("\n"), ""], 1):
        if line.startswith("#"):
            continue
        if line:
            document.append(_of_marks(line, f"{path.name}:{number}"))
        elif document:
            yield document
            document = []


def spans(tags: list[int]) -> list[tuple[int, int, str]]:
    """Names as (first word, word after the last, kind); an I that continues nothing begins one."""
    found: list[tuple[int, int, str]] = []
    start, kind = -1, ""
    for at, tag in enumerate([*(TAGS[number] for number in tags), "O"]):
        if start >= 0 and tag != f"I-{kind}":
            found.append((start, at, kind))
            start = -1
        if start < 0 and tag != "O":
            start, kind = at, tag[2:]
    return found


def _of_columns(columns: list[list[str]]) -> Sentence:
    surfaces: list[str] = []
    tags: list[int] = []
    for token, tag in columns:
        for at, word in enumerate(words(token)):
            surfaces.append(word.text)
            tags.append(TAG_NUMBERS[tag if at == 0 else tag.replace("B-", "I-")])
    return Sentence(surfaces, tags)


def _of_marks(line: str, place: str) -> Sentence:
    surfaces: list[str] = []
    tags: list[int] = []
    at = 0
    for mark in [*_MARK.finditer(line), None]:
        outside = line[at : mark.start() if mark else len(line)]
        if "[" in outside or "]" in outside:
            raise ValueError(f"{place}: a mark is not closed or nested: {outside}")
        surfaces += [word.text for word in words(outside)]
        tags += [0] * (len(surfaces) - len(tags))
        if mark:
            surfaces += [word.text for word in words(mark[2])]
            tags.append(TAG_NUMBERS[f"B-{mark[1]}"])
            tags += [TAG_NUMBERS[f"I-{mark[1]}"]] * (len(surfaces) - len(tags))
            at = mark.end()
    return Sentence(surfaces, tags)
