"""Names in texts, by a model that gives scores per word piece."""

from collections.abc import Callable, Iterator

import numpy as np

from .decoding import best_tags
from .labelled import Sentence, spans
from .windows import LONGEST, Window, window
from .wordpiece import Word, WordPieces, words

# Windows of a batch to scores of each: length × tags
Scorer = Callable[[list[Window]], list[np.ndarray]]
Span = tuple[int, int, str]

_BATCH = 16


def names(texts: list[str], pieces: WordPieces, scorer: Scorer, together: bool) -> list[list[Span]]:
    """The names of each text, in code points.

    together: neighbouring texts share windows, as the sentences of an article do
    """
    parts = [part for text in range(len(texts)) for part in _parts(text, texts[text], pieces)]
    packed = list(_packed(parts, pieces, together))
    order = sorted(range(len(packed)), key=lambda at: len(packed[at][1].pieces))
    found: list[list[Span]] = [[] for _ in texts]
    for start in range(0, len(order), _BATCH):
        chosen = [packed[at] for at in order[start : start + _BATCH]]
        for (members, one), scores in zip(chosen, scorer([one for _, one in chosen])):
            _collect(members, best_tags(scores[one.firsts]), found)
    return [sorted(spans_of_text) for spans_of_text in found]


_Part = tuple[int, list[Word]]


def _parts(text: int, content: str, pieces: WordPieces) -> Iterator[_Part]:
    """The words of a text, cut where they exceed a window."""
    part: list[Word] = []
    length = 0
    for word in words(content):
        size = len(pieces.pieces(word.text))
        if length + size > LONGEST - 2:
            yield text, part
            part, length = [], 0
        if size:
            part.append(word)
            length += size
    if part:
        yield text, part


def _packed(
    parts: list[_Part], pieces: WordPieces, together: bool
) -> Iterator[tuple[list[_Part], Window]]:
    members: list[_Part] = []
    length = 0
    for part in parts:
        size = sum(len(pieces.pieces(word.text)) for word in part[1])
        if members and (not together or length + size > LONGEST - 2):
            yield members, _window(members, pieces)
            members, length = [], 0
        members.append(part)
        length += size
    if members:
        yield members, _window(members, pieces)


def _window(members: list[_Part], pieces: WordPieces) -> Window:
    untagged = [Sentence([word.text for word in part], [0] * len(part)) for _, part in members]
    return window(pieces, untagged)


def _collect(members: list[_Part], tags: list[int], found: list[list[Span]]) -> None:
    at = 0
    for text, part in members:
        for start, end, kind in spans(tags[at : at + len(part)]):
            found[text].append((part[start].start, part[end - 1].end, kind))
        at += len(part)
