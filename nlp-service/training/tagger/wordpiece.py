"""Words and word pieces of BERT's uncased vocabulary, with offsets; WordPieceTokenizer in Java
does the same, and a fixture holds the two together.

One departure: a symbol (category So, such as an emoji or a trade mark sign) stands alone, so that
the name it is glued to is not lost as an unknown word.
"""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

CASING_CLASSES = 8
_LONGEST_WORD = 100
_IDEOGRAPHS = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


@dataclass(frozen=True)
class Word:
    """start, end: code points of the text, half open; text: as it stands there."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """Runs between white space, parted before and after punctuation, symbols and ideographs."""
    found: list[Word] = []
    start = -1
    for at, char in enumerate(text):
        alone = _stands_alone(char)
        if start >= 0 and (alone or _is_space(char)):
            found.append(Word(start, at, text[start:at]))
            start = -1
        if alone:
            found.append(Word(at, at + 1, char))
        elif start < 0 and not _is_space(char) and not _is_dropped(char):
            start = at
    if start >= 0:
        found.append(Word(start, len(text), text[start:]))
    return found


def casing(word: str) -> int:
    """1 lower, 2 Initial, 3 UPPER, 4 miXed, 5 digits, 6 neither, 7 one capital; 0 is no word."""
    if all(char.isdecimal() for char in word):
        return 5
    upper = sum(char.isupper() for char in word)
    lower = sum(char.islower() for char in word)
    if upper == 0:
        return 1 if lower else 6
    if len(word) == 1:
        return 7
    if lower == 0:
        return 3
    return 2 if upper == 1 and word[0].isupper() else 4


class WordPieces:
    """Cuts a word into the longest pieces of the vocabulary, from the left."""

    def __init__(self, vocabulary: dict[str, int]):
        self.vocabulary = vocabulary
        self.start, self.end = vocabulary["[CLS]"], vocabulary["[SEP]"]
        self._unknown = vocabulary["[UNK]"]
        self._known: dict[str, list[int]] = {}

    @classmethod
    def of_tokenizer_json(cls, path: Path) -> "WordPieces":
        return cls(json.loads(path.read_text("utf-8"))["model"]["vocab"])

    @classmethod
    def of_lines(cls, path: Path) -> "WordPieces":
        lines = path.read_text("utf-8").split("\n")
        return cls({piece: number for number, piece in enumerate(lines[:-1])})

    def pieces(self, word: str) -> list[int]:
        """One or more; empty when nothing of the word is left after normalisation."""
        if word not in self._known:
            self._known[word] = self._cut(_normalised(word))
        return self._known[word]

    def _cut(self, word: str) -> list[int]:
        if len(word) > _LONGEST_WORD:
            return [self._unknown]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and self._piece(word, start, end) not in self.vocabulary:
                end -= 1
            if end == start:
                return [self._unknown]
            pieces.append(self.vocabulary[self._piece(word, start, end)])
            start = end
        return pieces

    @staticmethod
    def _piece(word: str, start: int, end: int) -> str:
        return ("##" if start else "") + word[start:end]


def _normalised(word: str) -> str:
    bare = (
        char
        for char in unicodedata.normalize("NFD", word)
        if unicodedata.category(char) != "Mn" and not _is_dropped(char)
    )
    return "".join(char.lower() for char in bare)


def _is_space(char: str) -> bool:
    return unicodedata.category(char) in ("Zs", "Zl", "Zp", "Cc")


def _is_dropped(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in ("Cf", "Co")


def _stands_alone(char: str) -> bool:
    code = ord(char)
    if code < 0x80:
        return char.isprintable() and not char.isalnum() and char != " "
    category = unicodedata.category(char)
    return category[0] == "P" or category == "So" or any(a <= code <= b for a, b in _IDEOGRAPHS)
