package org.tidings.localstack.newsroom;

import java.util.List;
import java.util.stream.Collectors;

/// Turns an article's parts into HTML that is well-formed XML as well.
final class Markup {
    private Markup() {}

    /// Safe as text and inside quoted attributes.
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// One element per block, one line each; neighbouring items share a list.
    static String body(List<Block> blocks) {
        var html = new StringBuilder();
        boolean listing = false;
        for (var block : blocks) {
            boolean item = block.kind() == Block.Kind.ITEM;
            if (item != listing) {
                html.append(item ? "<ul>\n" : "</ul>\n");
                listing = item;
            }
            html.append(element(block)).append('\n');
        }
        return html.append(listing ? "</ul>" : "").toString().strip();
    }

    private static String element(Block block) {
        var name =
                switch (block.kind()) {
                    case TITLE -> "h1";
                    case HEADING -> "h2";
                    case ITEM -> "li";
                    case PARAGRAPH -> "p";
                };
        return "<" + name + ">" + escape(block.text()) + "</" + name + ">";
    }

    static String comments(List<Article.Comment> comments) {
        return comments.stream().map(Markup::comment).collect(Collectors.joining("\n"));
    }

    private static String comment(Article.Comment comment) {
        return "<div class=\"comment\"><b>%s</b><p>%s</p></div>"
                .formatted(escape(comment.name()), escape(comment.text()));
    }
}
