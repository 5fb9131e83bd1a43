"""What a model reaches on the sets that only measure."""

import argparse
from collections import Counter
from itertools import groupby
from pathlib import Path

import numpy as np

from .labelled import TAGS
from .measuring import MeasuredText, read_gum, read_uner
from .tagging import Scorer, Span, names
from .windows import Window
from .wordpiece import WordPieces

_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
_ARTICLES = {"the", "a", "an"}
_PRONOUNS = {"he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "this"}


def uner_scores(folder: Path, pieces: WordPieces, scorer: Scorer, together: bool) -> str:
    """F1 of exact spans on UNER English EWT, from the text as it was written."""
    counts: Counter[tuple[str, str]] = Counter()
    for _, group in groupby(read_uner(folder), key=lambda measured: measured.document):
        sentences = list(group)
        tagged = names([one.text for one in sentences], pieces, scorer, together)
        for sentence, found in zip(sentences, tagged):
            _count(set(sentence.names), set(found), counts)
    rows = [_row(kind, counts) for kind in ("PER", "LOC", "ORG")]
    total: Counter[tuple[str, str]] = Counter()
    for (kind, what), number in counts.items():
        if kind != "MISC":
            total["all", what] += number
    return "\n".join([*rows, _row("all", total)])


def gum_scores(folder: Path, pieces: WordPieces, scorer: Scorer, together: bool) -> str:
    """Recall of the outermost linked people, organisations and places of GUM news.

    Mentions without a capital, or with a pronoun's or article's alone, name nothing and are left
    out. A mention takes in titles and appositions: it is found when a name of its kind lies in
    it, and exact when the two are equal but for an article.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for measured in read_gum(folder):
        lines = measured.text.split("\n")
        found, offset = [], 0
        for line, tagged in zip(lines, names(lines, pieces, scorer, together)):
            found += [(start + offset, end + offset, kind) for start, end, kind in tagged]
            offset += len(line) + 1
        _count_mentions(measured, found, counts)
    return "\n".join(_recall_row(kind, counts) for kind in ("PER", "LOC", "ORG", "all"))


def _count(gold: set[Span], found: set[Span], counts: Counter[tuple[str, str]]) -> None:
    for what, some in (("gold", gold), ("found", found), ("right", gold & found)):
        for _, _, kind in some:
            counts[kind, what] += 1


def _row(kind: str, counts: Counter[tuple[str, str]]) -> str:
    right, found, gold = (counts[kind, what] for what in ("right", "found", "gold"))
    f1 = 2 * right / max(1, found + gold)
    precision, recall = right / max(1, found), right / max(1, gold)
    return f"{kind:4} F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f} of {gold}"


def _recall_row(kind: str, counts: Counter[tuple[str, str]]) -> str:
    gold = counts[kind, "gold"]
    found, of_any_kind, exact = (
        counts[kind, what] / max(1, gold) for what in ("found", "any", "exact")
    )
    return f"{kind:4} recall {found:.3f} any kind {of_any_kind:.3f} exact {exact:.3f} of {gold}"


def _count_mentions(
    measured: MeasuredText, found: list[Span], counts: Counter[tuple[str, str]]
) -> None:
    for start, end, sort in measured.names:
        kind = _KINDS.get(sort.split(":")[0])
        if kind is None or not _names(measured.text[start:end]):
            continue
        bare = _without_article(measured.text, start, end)
        inside = [one for one in found if start <= one[0] and one[1] <= end]
        hits = {
            "gold": True,
            "any": bool(inside),
            "found": any(one[2] == kind for one in inside),
            "exact": any((one[0], one[1]) in (bare, (start, end)) for one in inside),
        }
        for what, hit in hits.items():
            counts[kind, what] += hit
            counts["all", what] += hit


def _names(mention: str) -> bool:
    return any(
        word[0].isupper() and word.lower() not in _ARTICLES | _PRONOUNS for word in mention.split()
    )


def _without_article(text: str, start: int, end: int) -> tuple[int, int]:
    first, _, rest = text[start:end].partition(" ")
    return (start + len(first) + 1, end) if rest and first.lower() in _ARTICLES else (start, end)


def onnx_scorer(path: Path) -> Scorer:
    """The model as the service runs it. Needs the package onnxruntime."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])

    def scores(windows: list[Window]) -> list[np.ndarray]:
        shape = len(windows), max(len(one.pieces) for one in windows)
        inputs = {
            name: np.zeros(shape, np.int64)
            for name in ("input_ids", "attention_mask", "token_type_ids")
        }
        for row, one in enumerate(windows):
            size = len(one.pieces)
            inputs["input_ids"][row, :size] = one.pieces
            inputs["token_type_ids"][row, :size] = one.types
            inputs["attention_mask"][row, :size] = 1
        (result,) = session.run(["scores"], inputs)
        assert result.shape[2] == len(TAGS)
        return [result[row, : len(one.pieces)] for row, one in enumerate(windows)]

    return scores


def report(folder: Path, pieces: WordPieces, scorer: Scorer) -> str:
    """Both sets, with neighbouring sentences read together and each alone."""
    lines = []
    for together in (True, False):
        lines += [
            f"UNER EWT, sentences {'together' if together else 'alone'}",
            uner_scores(folder / "uner_en_ewt", pieces, scorer, together),
            f"GUM news, sentences {'together' if together else 'alone'}",
            gum_scores(folder / "gum_news", pieces, scorer, together),
        ]
    return "\n".join(lines)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--model", type=Path, required=True, help="an ONNX file")
    options.add_argument("--vocabulary", type=Path, required=True, help="a piece per line")
    options.add_argument("--measure", type=Path, required=True, help="uner_en_ewt and gum_news")
    given = options.parse_args()
    pieces = WordPieces.of_lines(given.vocabulary)
    print(report(given.measure, pieces, onnx_scorer(given.model)))


if __name__ == "__main__":
    main()
