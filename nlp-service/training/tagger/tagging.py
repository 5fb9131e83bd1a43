"""Names in texts, by a model that gives scores per word piece."""

import re
from collections.abc import Callable, Iterator

import numpy as np

from .decoding import best_tags, confidence
from .labelled import Sentence, spans
from .windows import LONGEST, Window, window
from .wordpiece import Word, WordPieces, words

# Windows of a batch to scores of each: length × tags
Scorer = Callable[[list[Window]], list[np.ndarray]]
Span = tuple[int, int, str]

_BATCH = 16

# What names nobody, however much of it looks so: addresses in mail, the web and newsgroups. A host
# is in lower case, since Booking.com may be a company.
_ADDRESS = re.compile(
    r"[^\s@]+@[^\s@]+|(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/\S*)?"
)

_LONGEST_ADDRESS = 100  # characters that are looked at on each side of a name

# A name without any capital must be surer than others: so few are right.
_SURE_WITHOUT_CAPITAL = 0.75


def names(texts: list[str], pieces: WordPieces, scorer: Scorer, together: bool) -> list[list[Span]]:
    """The names of each text, in code points.

    together: neighbouring texts share windows, as the sentences of an article do
    """
    parts = [part for text in range(len(texts)) for part in _parts(text, texts[text], pieces)]
    packed = list(_packed(parts, pieces, together))
    order = sorted(range(len(packed)), key=lambda at: len(packed[at][1].pieces))
    found: list[list[tuple[int, int, str, float]]] = [[] for _ in texts]
    for start in range(0, len(order), _BATCH):
        chosen = [packed[at] for at in order[start : start + _BATCH]]
        for (members, one), scores in zip(chosen, scorer([one for _, one in chosen])):
            _collect(members, scores[one.firsts], found)
    return [
        sorted(name[:3] for name in some if _plausible(text, name[0], name[1], name[3]))
        for text, some in zip(texts, found)
    ]


def _plausible(text: str, start: int, end: int, sure: float) -> bool:
    name = text[start:end]
    if name == name.lower() != name.upper() and sure < _SURE_WITHOUT_CAPITAL:
        return False
    return not _in_address(text, start, end)


def _in_address(text: str, start: int, end: int) -> bool:
    first, last = start, end
    while first > max(0, start - _LONGEST_ADDRESS) and not text[first - 1].isspace():
        first -= 1
    while last < min(len(text), end + _LONGEST_ADDRESS) and not text[last].isspace():
        last += 1
    around = _ADDRESS.finditer(text[first:last])
    return any(a.start() < end - first and start - first < a.end() for a in around)


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


def _collect(
    members: list[_Part], scores: np.ndarray, found: list[list[tuple[int, int, str, float]]]
) -> None:
    tags = best_tags(scores)
    at = 0
    for text, part in members:
        for start, end, kind in spans(tags[at : at + len(part)]):
            sure = confidence(scores[at + start : at + end], tags[at + start : at + end])
            found[text].append((part[start].start, part[end - 1].end, kind, sure))
        at += len(part)
