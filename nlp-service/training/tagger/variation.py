"""Sentences in another shape, drawn anew in each epoch: headlines, lower case, other marks, other
names. This stands beside the labels and is no part of them."""

import random

from .labelled import Sentence, spans

_SMALL = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to"}
_QUOTES = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'"})
_CURLED = str.maketrans({"'": "’"})


class Names:
    """The names of a set of sentences by kind, to stand in for each other."""

    def __init__(self, sentences: list[Sentence]):
        self._by_kind: dict[str, list[list[str]]] = {}
        for sentence in sentences:
            for start, end, kind in spans(sentence.tags):
                self._by_kind.setdefault(kind, []).append(sentence.words[start:end])

    def swapped(self, sentence: Sentence, chance: random.Random) -> Sentence:
        """Half of the people, places and organisations replaced by others of their kind."""
        words, tags, at = [], [], 0
        for start, end, kind in spans(sentence.tags):
            words += sentence.words[at:start]
            tags += sentence.tags[at:start]
            name = sentence.words[start:end]
            if kind != "MISC" and chance.random() < 0.5:
                name = chance.choice(self._by_kind[kind])
            first = sentence.tags[start]
            words += name
            tags += [first] + [first + 1] * (len(name) - 1)
            at = end
        return Sentence(words + sentence.words[at:], tags + sentence.tags[at:])


def varied(sentence: Sentence, names: Names | None, chance: random.Random) -> Sentence:
    """The sentence itself three times in four.

    names: stand-ins; None leaves the names as they are
    """
    if names is not None and chance.random() < 0.3:
        sentence = names.swapped(sentence, chance)
    draw = chance.random()
    if draw < 0.04:
        return Sentence([word.upper() for word in sentence.words], sentence.tags)
    if draw < 0.08:
        return Sentence([_titled(word) for word in sentence.words], sentence.tags)
    if draw < 0.11:
        return Sentence([word.lower() for word in sentence.words], sentence.tags)
    if draw < 0.20:
        marks = _QUOTES if chance.random() < 0.5 else _CURLED
        return Sentence([word.translate(marks) for word in sentence.words], sentence.tags)
    return sentence


def _titled(word: str) -> str:
    return word if word in _SMALL or not word[0].islower() else word[0].upper() + word[1:]
