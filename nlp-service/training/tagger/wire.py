"""The wire format of Protocol Buffers, as far as an ONNX file needs it.

https://protobuf.dev/programming-guides/encoding
"""

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5

Value = int | memoryview


def fields(message: memoryview) -> Iterator[tuple[int, int, Value]]:
    """Each field as (number, wire type, value), in the order in which they are written."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, wire_type = key >> 3, key & 7
        if wire_type == VARINT:
            value, at = _varint(message, at)
            yield number, wire_type, value
            continue
        if wire_type == BYTES:
            size, at = _varint(message, at)
        elif wire_type in (FIXED32, FIXED64):
            size = 4 if wire_type == FIXED32 else 8
        else:
            raise ValueError(f"wire type {wire_type} is not known")
        yield number, wire_type, message[at : at + size]
        at += size


def field(number: int, value: Value | bytes, wire_type: int | None = None) -> bytes:
    """One field as it is written; an int is a varint, anything else has its length before it."""
    if isinstance(value, int):
        return _written(number << 3 | VARINT) + _written(value)
    kind = BYTES if wire_type is None else wire_type
    length = _written(len(value)) if kind == BYTES else b""
    return _written(number << 3 | kind) + length + bytes(value)


def packed(values: memoryview) -> list[int]:
    """The varints of a packed repeated field."""
    found, at = [], 0
    while at < len(values):
        value, at = _varint(values, at)
        found.append(value)
    return found


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def _written(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
