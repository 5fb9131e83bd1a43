"""What the encoder reads at once: the pieces of one or more neighbouring sentences."""

import random
from dataclasses import dataclass

import torch

from .labelled import Document, Sentence
from .wordpiece import WordPieces, casing

LONGEST = 128
IGNORED = -100  # no label: what is not the first piece of a word


@dataclass(frozen=True)
class Window:
    """pieces, types and labels are equally long; firsts has each word's first piece."""

    pieces: list[int]
    types: list[int]
    labels: list[int]
    firsts: list[int]


def window(pieces: WordPieces, sentences: list[Sentence]) -> Window:
    """These sentences between the marks of beginning and end; what exceeds LONGEST is left out."""
    ids, types, labels, firsts = [pieces.start], [0], [IGNORED], []
    for sentence in sentences:
        for word, tag in zip(sentence.words, sentence.tags):
            cut = pieces.pieces(word)
            if len(ids) + len(cut) >= LONGEST:
                break
            if cut:
                firsts.append(len(ids))
                labels += [tag] + [IGNORED] * (len(cut) - 1)
            ids += cut
            types += [casing(word)] * len(cut)
    return Window([*ids, pieces.end], [*types, 0], [*labels, IGNORED], firsts)


def groups(document: Document, pieces: WordPieces, chance: random.Random) -> list[list[Sentence]]:
    """Neighbouring sentences that are read together: as many as fit into a random length, so
    that a short form meets its full name, and a sentence alone is known too."""
    found: list[list[Sentence]] = []
    length = limit = 0
    for sentence in document:
        size = sum(len(pieces.pieces(word)) for word in sentence.words)
        if length + size > limit:
            found.append([])
            length, limit = 0, chance.choice((0, 40, 80, LONGEST - 8))
        found[-1].append(sentence)
        length += size
    return found


def batches(windows: list[Window], most: int, chance: random.Random) -> list[list[Window]]:
    """Windows of like length together, at most so many pieces with padding, in random order."""
    shuffled = sorted(windows, key=lambda one: (len(one.pieces) // 8, chance.random()))
    found: list[list[Window]] = [[]]
    longest = 0
    for one in shuffled:
        longest = max(longest, len(one.pieces))
        if found[-1] and longest * (len(found[-1]) + 1) > most:
            found.append([])
            longest = len(one.pieces)
        found[-1].append(one)
    chance.shuffle(found)
    return found


def tensors(batch: list[Window]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Pieces, types, mask and labels, padded to the longest window."""
    shape = len(batch), max(len(one.pieces) for one in batch)
    pieces, types, mask = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    labels = torch.full(shape, IGNORED)
    for row, one in enumerate(batch):
        size = len(one.pieces)
        pieces[row, :size] = torch.tensor(one.pieces)
        types[row, :size] = torch.tensor(one.types)
        labels[row, :size] = torch.tensor(one.labels)
        mask[row, :size] = 1
    return pieces, types, mask, labels
