"""The sets that only measure: what stands in them, and what of it a training must not see."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

Span = tuple[int, int, str]


@dataclass(frozen=True)
class MeasuredText:
    """names: (start, end, kind) in code points of the text; kind is empty where only linked
    mentions are known."""

    document: str
    text: str
    names: list[Span]


def read_uner(folder: Path) -> Iterator[MeasuredText]:
    """Universal NER: a sentence each, with the text as it was written."""
    for path in sorted(folder.glob("*.iob2")):
        document, text, columns = "", "", []
        for line in [*path.read_text("utf-8").split("\n"), ""]:
            if line.startswith("# newdoc id = "):
                document = line.split(" = ", 1)[1]
            elif line.startswith("# text = "):
                text = line.split(" = ", 1)[1]
            elif line and line[0].isdigit():
                columns.append(line.split("\t")[1:3])
            elif not line and columns:
                yield MeasuredText(document, text, _aligned(text, columns))
                columns = []


def read_gum(folder: Path) -> Iterator[MeasuredText]:
    """GUM news: a document each; names are the outermost mentions that are linked to a page."""
    titles = json.loads((folder / "gum_news.json").read_text("utf-8"))
    for article in titles:
        path = folder / "coref" / f"{article['id']}.tsv"
        text, offsets, linked = _webanno(path)
        yield MeasuredText(article["id"], text, _outermost(offsets, linked))


def fingerprints(texts: Iterable[str]) -> set[str]:
    """What stays of each text when case, space and punctuation go."""
    return {mark for mark in map(fingerprint, texts) if mark}


def fingerprint(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def forbidden(folder: Path) -> set[str]:
    """The sentences that no training may see."""
    uner = [measured.text for measured in read_uner(folder / "uner_en_ewt")]
    gum = [line for measured in read_gum(folder / "gum_news") for line in measured.text.split("\n")]
    if not uner or not gum:
        raise ValueError(f"{folder} holds no uner_en_ewt or no gum_news")
    return fingerprints(uner + gum)


def _aligned(text: str, columns: list[list[str]]) -> list[Span]:
    found: list[Span] = []
    at = 0
    for token, tag in columns:
        start = text.index(token, at)
        at = start + len(token)
        if tag.startswith("I-") and found and found[-1][2] == tag[2:]:
            found[-1] = (found[-1][0], at, tag[2:])
        elif tag != "O":
            found.append((start, at, tag[2:]))
    return found


def _webanno(path: Path) -> tuple[str, list[tuple[int, int]], dict[str, list[int]]]:
    """Text (a sentence per line), offsets of its tokens, and the tokens of each linked mention."""
    text = ""
    offsets: list[tuple[int, int]] = []
    linked: dict[str, list[int]] = {}
    kinds: dict[str, str] = {}
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("#Text="):
            text += ("\n" if text else "") + line[len("#Text=") :]
        elif line and line[0].isdigit():
            columns = line.split("\t")
            start = text.index(columns[2], offsets[-1][1] if offsets else 0)
            offsets.append((start, start + len(columns[2])))
            for mention in re.findall(r"\w+\[(\d+)\]", columns[3]):
                linked.setdefault(mention, []).append(len(offsets) - 1)
            for kind, mention in re.findall(r"(\w+)\[(\d+)\]", columns[3]):
                kinds[mention] = kind
            for link, mention in re.findall(r"([^|\[]+)\[(\d+)\]", columns[6]):
                kinds[mention] = kinds.get(mention, "") + "→" + unquote(link)
    return (
        text,
        offsets,
        {
            f"{kinds[mention]}:{mention}": tokens
            for mention, tokens in linked.items()
            if "→" in kinds.get(mention, "")
        },
    )


def _outermost(offsets: list[tuple[int, int]], linked: dict[str, list[int]]) -> list[Span]:
    ranges = [
        (offsets[tokens[0]][0], offsets[tokens[-1]][1], mention.split("→")[0])
        for mention, tokens in linked.items()
    ]
    return sorted(
        one
        for one in ranges
        if not any(
            other != one and other[0] <= one[0] and one[1] <= other[1] for other in ranges
        )
    )
