"""Words, casing and pieces of texts, for the Java tokenizer to be compared with.

Reads a JSON string per line and writes an object per line: the text and its words, each as start,
end, casing and pieces; offsets are in UTF-16 code units.
"""

import json
import sys
from pathlib import Path

from .wordpiece import WordPieces, casing, words


def main() -> None:
    pieces = WordPieces.of_lines(Path(sys.argv[1]))
    for line in sys.stdin:
        text = json.loads(line)
        found = [
            [_units(text, word.start), _units(text, word.end), casing(word.text), cut]
            for word in words(text)
            if (cut := pieces.pieces(word.text))
        ]
        print(json.dumps({"text": text, "words": found}, ensure_ascii=True))


def _units(text: str, at: int) -> int:
    return len(text[:at].encode("utf-16-le")) // 2


if __name__ == "__main__":
    main()
