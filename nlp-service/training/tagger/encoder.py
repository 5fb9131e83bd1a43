"""The encoder of all-MiniLM-L6-v2 with a head that tags words, as a torch module.

Its weights keep their names in the ONNX file, so they can be written back. The token types tell
the casing of each word, which the uncased vocabulary does not (see wordpiece.casing).
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .labelled import TAGS
from .onnx_file import OnnxFile
from .wordpiece import CASING_CLASSES

_WIDTH, _HEADS = 384, 12
_EPSILON = 1e-12
_DROPOUT = 0.1
_WORDS = "embeddings.word_embeddings.weight"
_POSITIONS = "embeddings.position_embeddings.weight"
TYPES = "embeddings.token_type_embeddings.weight"
_DENSE = {
    "query": "attention/self/query",
    "key": "attention/self/key",
    "value": "attention/self/value",
    "joined": "attention/output/dense",
    "wide": "intermediate/dense",
    "narrow": "output/dense",
}


class Dense(nn.Module):
    def __init__(self, graph: OnnxFile, matrices: dict[str, str], layer: int, path: str):
        super().__init__()
        self.names = (
            matrices[f"/encoder/layer.{layer}/{path}/MatMul"],
            f"encoder.layer.{layer}.{path.replace('/', '.')}.bias",
        )
        self.weight = _parameter(graph, self.names[0])
        self.bias = _parameter(graph, self.names[1])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.addmm(self.bias, x.reshape(-1, x.shape[-1]), self.weight).view(
            *x.shape[:-1], -1
        )


class Norm(nn.Module):
    def __init__(self, graph: OnnxFile, path: str):
        super().__init__()
        self.names = (f"{path}.LayerNorm.weight", f"{path}.LayerNorm.bias")
        self.weight = _parameter(graph, self.names[0])
        self.bias = _parameter(graph, self.names[1])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.layer_norm(x, (_WIDTH,), self.weight, self.bias, _EPSILON)


class Layer(nn.Module):
    """Attention and feed-forward, each added to its input and normalised."""

    def __init__(self, graph: OnnxFile, matrices: dict[str, str], number: int):
        super().__init__()
        self.dense = nn.ModuleDict(
            {name: Dense(graph, matrices, number, path) for name, path in _DENSE.items()}
        )
        self.attended = Norm(graph, f"encoder.layer.{number}.attention.output")
        self.fed = Norm(graph, f"encoder.layer.{number}.output")

    def forward(self, x: torch.Tensor, padding: torch.Tensor) -> torch.Tensor:
        x = self.attended(x + self._dropped(self._attention(x, padding)))
        wide = F.gelu(self.dense["wide"](x))
        return self.fed(x + self._dropped(self.dense["narrow"](wide)))

    def _attention(self, x: torch.Tensor, padding: torch.Tensor) -> torch.Tensor:
        query, key, value = (
            self.dense[name](x).view(*x.shape[:2], _HEADS, -1).transpose(1, 2)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(2, 3) / (_WIDTH // _HEADS) ** 0.5 + padding
        joined = (scores.softmax(-1) @ value).transpose(1, 2).reshape(x.shape)
        return self.dense["joined"](joined)

    def _dropped(self, x: torch.Tensor) -> torch.Tensor:
        return F.dropout(x, _DROPOUT, self.training)


class Tagger(nn.Module):
    """Scores of each tag for each word piece."""

    def __init__(self, graph: OnnxFile):
        super().__init__()
        matrices = graph.matrices()
        layers = 1 + max(int(n.split("layer.")[1].split("/")[0]) for n in matrices)
        self.words = _parameter(graph, _WORDS)
        self.words.requires_grad_(False)  # 30,522 rows, of which the labels know a third
        self.positions = _parameter(graph, _POSITIONS)
        self.types = nn.Parameter(_types(graph))
        self.norm = Norm(graph, "embeddings")
        self.layers = nn.ModuleList(Layer(graph, matrices, number) for number in range(layers))
        self.head = nn.Linear(_WIDTH, len(TAGS))

    def forward(
        self, pieces: torch.Tensor, types: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        """All batch × length; the mask is 1 for a piece and 0 for padding."""
        x = F.embedding(pieces, self.words) + self.positions[: pieces.shape[1]]
        x = F.dropout(self.norm(x + F.embedding(types, self.types)), _DROPOUT, self.training)
        padding = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, padding)
        return self.head(F.dropout(x, _DROPOUT, self.training))

    @torch.no_grad()
    def continue_from(self, weights: dict[str, np.ndarray]) -> None:
        """Starts where another training ended; the words stay the encoder's own."""
        for name, parameter in self._named().items():
            if name != _WORDS:
                parameter.copy_(torch.tensor(weights[name]))
        self.head.weight.copy_(torch.tensor(weights["head.weight"].T))
        self.head.bias.copy_(torch.tensor(weights["head.bias"]))

    def weights(self) -> dict[str, np.ndarray]:
        """By the names of the ONNX file, and the head's as head.weight and head.bias."""
        named = self._named()
        named |= {"head.weight": self.head.weight.T, "head.bias": self.head.bias}
        return {name: value.detach().numpy().astype("<f4") for name, value in named.items()}

    def _named(self) -> dict[str, torch.Tensor]:
        named = {_WORDS: self.words, _POSITIONS: self.positions, TYPES: self.types}
        for module in self.modules():
            if isinstance(module, Dense | Norm):
                named[module.names[0]], named[module.names[1]] = module.weight, module.bias
        return named


def _types(graph: OnnxFile) -> torch.Tensor:
    """Every class starts near the one row that the encoder was trained with."""
    first = torch.tensor(graph.weights[TYPES][0]).repeat(CASING_CLASSES, 1)
    first[1:] += torch.randn(CASING_CLASSES - 1, _WIDTH) * 0.02
    return first


def _parameter(graph: OnnxFile, name: str) -> nn.Parameter:
    return nn.Parameter(torch.tensor(graph.weights[name]))
