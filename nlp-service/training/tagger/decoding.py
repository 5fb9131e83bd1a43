"""The likeliest sequence of tags in which every I continues a B or I of its kind."""

import numpy as np

from .labelled import TAGS

_NEVER = -1e4


def _moves() -> tuple[np.ndarray, np.ndarray]:
    first = np.array([_NEVER if tag[0] == "I" else 0.0 for tag in TAGS])
    moves = np.zeros((len(TAGS), len(TAGS)))
    for before, left in enumerate(TAGS):
        for after, right in enumerate(TAGS):
            if right[0] == "I" and left[2:] != right[2:]:
                moves[before, after] = _NEVER
    return first, moves


_FIRST, _MOVES = _moves()


def best_tags(scores: np.ndarray) -> list[int]:
    """scores: words × tags, as they come from the head; Viterbi (1967)."""
    if not len(scores):
        return []
    reached = scores[0] + _FIRST
    came_from: list[np.ndarray] = []
    for row in scores[1:]:
        ways = reached[:, None] + _MOVES
        came_from.append(ways.argmax(0))
        reached = ways.max(0) + row
    tags = [int(reached.argmax())]
    for best in reversed(came_from):
        tags.append(int(best[tags[-1]]))
    return tags[::-1]


def confidence(scores: np.ndarray, tags: list[int]) -> float:
    """The geometric mean of what the words' tags are worth, 0 to 1."""
    shifted = scores - scores.max(1, keepdims=True)
    logarithms = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return float(np.exp(logarithms[np.arange(len(tags)), tags].mean()))
