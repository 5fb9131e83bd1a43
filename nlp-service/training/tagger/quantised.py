"""Puts trained weights into the int8 graph of the same encoder.

Matrices: int8 per column, symmetric; embeddings: uint8 per table. Activations are quantised while
the graph runs. The head stays float, at the end of the graph.
"""

from pathlib import Path

import numpy as np

from .labelled import TAGS
from .onnx_file import Node, OnnxFile

_SUFFIX = "_quantized"
_HEAD = [
    Node("/head/MatMul", "MatMul", ["last_hidden_state", "head.weight"], ["/head/product"]),
    Node("/head/Add", "Add", ["/head/product", "head.bias"], ["scores"]),
]


def write_int8(graph: OnnxFile, weights: dict[str, np.ndarray], path: Path) -> None:
    """graph: the int8 graph whose weights are replaced."""
    replaced = {name: array for name, array in weights.items() if name in graph.weights}
    for name in graph.weights:
        if name.endswith(_SUFFIX):
            replaced |= _quantised(name.removesuffix(_SUFFIX), graph.weights[name], weights)
    _write(graph, weights, replaced, path)


def read_int8(graph: OnnxFile) -> dict[str, np.ndarray]:
    """The weights of an int8 graph as floats, by the names of the float graph."""
    weights = dict(graph.weights)
    for name, values in graph.weights.items():
        if name.endswith(_SUFFIX):
            bare = name.removesuffix(_SUFFIX)
            zero = graph.weights[bare + "_zero_point"].astype("<f4")
            scale = graph.weights[bare + "_scale"]
            weights[bare] = (values.astype("<f4") - zero) * scale
    return weights


def write_float(graph: OnnxFile, weights: dict[str, np.ndarray], path: Path) -> None:
    _write(graph, weights, {n: a for n, a in weights.items() if n in graph.weights}, path)


def _write(
    graph: OnnxFile, weights: dict[str, np.ndarray], replaced: dict[str, np.ndarray], path: Path
) -> None:
    head = {name: weights[name] for name in ("head.weight", "head.bias")}
    shape: list[str | int] = ["batch_size", "sequence_length", len(TAGS)]
    graph.write(path, replaced | head, _HEAD, ("scores", shape))


def _quantised(
    name: str, old: np.ndarray, weights: dict[str, np.ndarray]
) -> dict[str, np.ndarray]:
    new = weights[name]
    if old.dtype == np.int8:
        scale = np.maximum(np.abs(new).max(0), 1e-8) / 127
        zero = np.zeros(new.shape[1], "i1")
        values = np.clip(np.round(new / scale), -127, 127).astype("i1")
    else:
        low, high = min(0.0, float(new.min())), max(0.0, float(new.max()))
        scale = np.array((high - low) / 255)
        zero = np.array(round(-low / float(scale)), "u1")
        values = np.clip(np.round(new / scale) + zero, 0, 255).astype("u1")
    return {
        name + _SUFFIX: values,
        name + "_scale": scale.astype("<f4"),
        name + "_zero_point": zero,
    }
