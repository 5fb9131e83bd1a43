"""Reads an ONNX file's weights and writes the file again with others.

Only what this training needs of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import wire

FLOAT, UINT8, INT8, INT64 = 1, 2, 3, 7
_TYPES = {FLOAT: "<f4", UINT8: "u1", INT8: "i1", INT64: "<i8"}

# Field numbers of ModelProto, GraphProto, NodeProto, TensorProto and ValueInfoProto
_GRAPH = 7
_NODE, _INITIALIZER, _OUTPUT = 1, 5, 12
_INPUTS, _OUTPUTS, _NAME, _OPERATOR = 1, 2, 3, 4
_DIMS, _DATA_TYPE, _FLOATS, _INT32S, _TENSOR_NAME, _RAW = 1, 2, 4, 5, 8, 9


@dataclass(frozen=True)
class Node:
    name: str
    operator: str
    inputs: list[str]
    outputs: list[str]


class OnnxFile:
    """The weights (name to array) and the nodes of a graph."""

    def __init__(self, path: Path):
        self._fields = list(wire.fields(memoryview(path.read_bytes())))
        graph = next(value for number, _, value in self._fields if number == _GRAPH)
        self._graph = list(wire.fields(graph))
        self.weights = dict(
            _tensor(value) for number, _, value in self._graph if number == _INITIALIZER
        )
        self.nodes = [_node(value) for number, _, value in self._graph if number == _NODE]

    def matrices(self) -> dict[str, str]:
        """Node name to the name of the weight it multiplies by."""
        return {
            node.name: name
            for node in self.nodes
            if node.operator == "MatMul"
            for name in node.inputs
            if name in self.weights
        }

    def write(
        self,
        path: Path,
        weights: dict[str, np.ndarray],
        added: list[Node] = (),
        output: tuple[str, list[str | int]] | None = None,
    ) -> None:
        """Writes the graph with these weights in place of or beside its own.

        added: nodes that follow those of the graph
        output: name and shape of the one output that replaces the graph's
        """
        graph = bytearray()
        remaining = dict(weights)
        nodes_written = False
        for number, wire_type, value in self._graph:
            if number == _INITIALIZER:
                name, _ = _tensor(value)
                if name in remaining:
                    value = _tensor_bytes(name, remaining.pop(name))
            if number == _OUTPUT and output is not None:
                value = _value_info(*output)
            if number != _NODE and not nodes_written:
                graph += b"".join(wire.field(_NODE, _node_bytes(node)) for node in added)
                nodes_written = True
            graph += wire.field(number, value, wire_type)
        for name, array in remaining.items():
            graph += wire.field(_INITIALIZER, _tensor_bytes(name, array))
        model = bytearray()
        for number, wire_type, value in self._fields:
            model += wire.field(number, bytes(graph) if number == _GRAPH else value, wire_type)
        path.write_bytes(model)


def _tensor(message: memoryview) -> tuple[str, np.ndarray]:
    dims: list[int] = []
    kind, name, raw, numbers = FLOAT, "", b"", []
    for number, wire_type, value in wire.fields(message):
        if number == _DIMS:
            dims += [value] if wire_type == wire.VARINT else wire.packed(value)
        elif number == _DATA_TYPE:
            kind = value
        elif number == _TENSOR_NAME:
            name = bytes(value).decode()
        elif number == _RAW:
            raw = bytes(value)
        elif number == _INT32S:
            numbers += [value] if wire_type == wire.VARINT else wire.packed(value)
        elif number == _FLOATS:
            raw += bytes(value)
    array = np.array(numbers) if numbers else np.frombuffer(raw, _TYPES[kind])
    return name, array.astype(_TYPES[kind]).reshape(dims)


def _tensor_bytes(name: str, array: np.ndarray) -> bytes:
    kind = next(k for k, code in _TYPES.items() if np.dtype(code) == array.dtype)
    shape = b"".join(wire.field(_DIMS, int(size)) for size in array.shape)
    data = np.ascontiguousarray(array).tobytes()
    return (
        shape
        + wire.field(_DATA_TYPE, kind)
        + wire.field(_TENSOR_NAME, name.encode())
        + wire.field(_RAW, data)
    )


def _node(message: memoryview) -> Node:
    texts: dict[int, list[str]] = {_INPUTS: [], _OUTPUTS: [], _NAME: [""], _OPERATOR: [""]}
    for number, _, value in wire.fields(message):
        if number in texts:
            texts[number].append(bytes(value).decode())
    return Node(texts[_NAME][-1], texts[_OPERATOR][-1], texts[_INPUTS], texts[_OUTPUTS])


def _node_bytes(node: Node) -> bytes:
    return (
        b"".join(wire.field(_INPUTS, name.encode()) for name in node.inputs)
        + b"".join(wire.field(_OUTPUTS, name.encode()) for name in node.outputs)
        + wire.field(_NAME, node.name.encode())
        + wire.field(_OPERATOR, node.operator.encode())
    )


def _value_info(name: str, shape: list[str | int]) -> bytes:
    """A float tensor; a dimension is a number or, when it varies, a name."""
    sizes = (wire.field(1, s) if isinstance(s, int) else wire.field(2, s.encode()) for s in shape)
    dims = b"".join(wire.field(1, size) for size in sizes)
    tensor = wire.field(1, FLOAT) + wire.field(2, dims)
    return wire.field(1, name.encode()) + wire.field(2, wire.field(1, tensor))
