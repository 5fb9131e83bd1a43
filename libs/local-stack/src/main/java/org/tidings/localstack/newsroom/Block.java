package org.tidings.localstack.newsroom;

/// A piece of an article's body, in reading order.
record Block(Kind kind, String text) {

    enum Kind {
        /// The article's headline, where it stands inside the body.
        TITLE("# "),
        HEADING("## "),
        ITEM("- "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        static Kind of(String line) {
            for (var kind : values()) {
                if (line.startsWith(kind.mark)) {
                    return kind;
                }
            }
            return PARAGRAPH;
        }
    }

    static Block of(String text) {
        var kind = Kind.of(text);
        return new Block(kind, text.substring(kind.mark.length()));
    }
}
