"""Trains the tagger: `train --data … --measure … --encoder … --out …` (see README.md)."""

import argparse
import hashlib
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from .encoder import Tagger
from .labelled import TAGS, Document, read_columns, read_marked
from .measuring import fingerprint, forbidden
from .onnx_file import OnnxFile
from .optimiser import Optimiser
from .quantised import read_int8, write_float, write_int8
from .scores import report
from .variation import Names, varied
from .windows import IGNORED, Window, batches, groups, tensors, window
from .wordpiece import WordPieces

LABELS = Path(__file__).parent.parent / "labels"
_PIECES_PER_STEP = 2000
_NEIGHBOURS = 4  # sentences of a public set, which tells of no documents, taken for one


@dataclass(frozen=True)
class Corpus:
    """public: documents of other people's sets; own: ours, which count more."""

    public: list[Document]
    own: list[Document]


def read_corpus(data: Path, measure: Path, own: bool) -> Corpus:
    """The labels without anything that stands in a measuring set.

    A sentence of ours that stands there is an error; others' are left out.
    """
    unseen = forbidden(measure)
    public: list[Document] = []
    dropped = 0
    for name in ("crossner.tsv", "wikigold.tsv"):
        sentences = list(read_columns(data / name))
        seen = [s for s in sentences if fingerprint(" ".join(s.words)) not in unseen]
        dropped += len(sentences) - len(seen)
        public += [seen[at : at + _NEIGHBOURS] for at in range(0, len(seen), _NEIGHBOURS)]
    ours = [d for path in sorted(LABELS.glob("*.txt")) for d in read_marked(path)] if own else []
    for sentence in (s for document in ours for s in document):
        if fingerprint(" ".join(sentence.words)) in unseen:
            raise ValueError(f"stands in a measuring set: {' '.join(sentence.words)}")
    sizes = sum(map(len, public)), sum(map(len, ours))
    print(f"{sizes[0]} public sentences ({dropped} refused), {sizes[1]} own")
    return Corpus(public, ours)


def epoch(
    corpus: Corpus, times: int, share: float, pieces: WordPieces, chance: random.Random
) -> list[Window]:
    """A share of the public sentences once and each of our documents so many times, varied."""
    names = Names([sentence for document in corpus.own for sentence in document])
    windows = []
    public = chance.sample(corpus.public, round(share * len(corpus.public)))
    for document in public if share < 1 else corpus.public:
        changed = [varied(sentence, None, chance) for sentence in document]
        windows += [window(pieces, group) for group in groups(changed, pieces, chance)]
    for document in corpus.own * times:
        changed = [varied(sentence, names, chance) for sentence in document]
        windows += [window(pieces, group) for group in groups(changed, pieces, chance)]
    return windows


def train(model: Tagger, corpus: Corpus, pieces: WordPieces, given: argparse.Namespace) -> None:
    chance = random.Random(given.seed)
    drawn = [
        batches(epoch(corpus, given.times, given.share, pieces, chance), _PIECES_PER_STEP, chance)
        for _ in range(given.epochs)
    ]
    steps = [batch for batches_of_epoch in drawn for batch in batches_of_epoch][: given.steps]
    optimiser = Optimiser(model, given.rate, len(steps))
    started, running = time.monotonic(), 0.0
    model.train()
    for number, batch in enumerate(steps, 1):
        ids, types, mask, labels = tensors(batch)
        with torch.autocast("cpu", torch.bfloat16, enabled=not given.exact):
            scores = model(ids, types, mask).float()
        loss = F.cross_entropy(
            scores.view(-1, len(TAGS)),
            labels.view(-1),
            ignore_index=IGNORED,
            label_smoothing=given.smoothing,
        )
        optimiser.step(loss)
        running += 0.02 * (float(loss.detach()) - running)
        if number % 50 == 0 or number == len(steps):
            seconds = time.monotonic() - started
            step = f"step {number}/{len(steps)}"
            print(f"{step} loss {running:.3f} after {seconds:.0f} s", flush=True)
    optimiser.settle()
    model.eval()


def torch_scores(model: Tagger, windows: list[Window]) -> list[np.ndarray]:
    ids, types, mask, _ = tensors(windows)
    with torch.no_grad():
        scores = model(ids, types, mask).numpy()
    return [scores[row, : len(one.pieces)] for row, one in enumerate(windows)]


def write(model: Tagger, encoder: OnnxFile, given: argparse.Namespace) -> dict[str, str]:
    """Both graphs and the vocabulary; the digest of each file."""
    given.out.mkdir(parents=True, exist_ok=True)
    weights = model.weights()
    write_float(encoder, weights, given.out / "names.onnx")
    write_int8(OnnxFile(_file(given.encoder, "-q.onnx")), weights, given.out / "names-int8.onnx")
    vocabulary = json.loads(_file(given.encoder, "tokenizer.json").read_text("utf-8"))
    numbered = sorted(vocabulary["model"]["vocab"].items(), key=lambda item: item[1])
    lines = "".join(piece + "\n" for piece, _ in numbered)
    (given.out / "vocabulary.txt").write_text(lines, "utf-8")
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(given.out.glob("*"))
        if path.suffix in (".onnx", ".txt")
    }


def main() -> None:
    given = _options()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    torch.use_deterministic_algorithms(True)
    print(f"torch {torch.__version__}, numpy {np.__version__}, {vars(given)}")
    encoder = OnnxFile(_file(given.encoder, "v2.onnx"))
    pieces = WordPieces.of_tokenizer_json(_file(given.encoder, "tokenizer.json"))
    corpus = read_corpus(given.data, given.measure, not given.public_only)
    model = Tagger(encoder)
    if given.start:
        model.continue_from(read_int8(OnnxFile(given.start)))
    train(model, corpus, pieces, given)
    for name, digest in write(model, encoder, given).items():
        print(f"{digest}  {name}")
    print(report(given.measure, pieces, lambda windows: torch_scores(model, windows)))
    print(f"{time.process_time():.0f} CPU-seconds in all")


def _file(folder: Path, ending: str) -> Path:
    found = sorted(path for path in folder.iterdir() if path.name.endswith(ending))
    if len(found) != 1:
        raise ValueError(f"one file …{ending} belongs in {folder}, not {len(found)}")
    return found[0]


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(prog="train", description=__doc__)
    folder = {"type": Path, "required": True}
    options.add_argument("--data", **folder, help="holds crossner.tsv and wikigold.tsv")
    options.add_argument("--measure", **folder, help="holds uner_en_ewt and gum_news")
    options.add_argument("--encoder", **folder, help="the encoder's two graphs and tokenizer")
    options.add_argument("--out", **folder)
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--steps", type=int, help="stop early, to try the code")
    options.add_argument("--times", type=int, default=4, help="own labels in each epoch")
    options.add_argument("--share", type=float, default=1.0, help="of the public sets, per epoch")
    options.add_argument("--start", type=Path, help="an int8 model to go on from")
    options.add_argument("--rate", type=float, default=2e-4)
    options.add_argument("--smoothing", type=float, default=0.05)
    options.add_argument("--public-only", action="store_true", help="without own labels")
    options.add_argument("--exact", action="store_true", help="float32 in place of bfloat16")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    return options.parse_args()


if __name__ == "__main__":
    main()
