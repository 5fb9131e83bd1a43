package org.tidings.ingest.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a document of RSS, Atom, RDF or CDF keeps what.
///
/// @param format see [ParsedFeed]
/// @param channel holds what the feed says about itself
record Layout(String format, Node channel, List<Node> items) {
    private static final Set<String> ROOTS =
            Set.of("rss", "rdf:rdf", "rdf", "feed", "channel", "urlset", "sitemapindex");
    private static final int WRAPPED = 3;

    Layout {
        items = List.copyOf(items);
    }

    /// The element that a feed of any kind starts with: the outermost one or, where something is
    /// wrapped around the feed, one just below; null when there is none.
    static @Nullable Node root(Node outermost) {
        return root(outermost, WRAPPED);
    }

    private static @Nullable Node root(Node node, int deep) {
        if (ROOTS.contains(node.name()) || (node.parent() == null && isItem(node))) {
            return node;
        }
        if (deep > 0) {
            for (Node child : (Iterable<Node>) node.children()::iterator) {
                Node root = root(child, deep - 1);
                if (root != null) {
                    return root;
                }
            }
        }
        return null;
    }

    static Layout of(Node root) {
        if (isItem(root)) {
            return new Layout(root.is("entry") ? "atom10" : "rss", root, List.of(root));
        }
        Node channel = root.child("channel").orElse(root);
        Stream<Node> items =
                channel == root
                        ? root.children()
                        : Stream.concat(channel.children(), root.children());
        return new Layout(
                format(root),
                channel,
                items.flatMap(Layout::unwrapped).filter(Layout::isItem).toList());
    }

    /// Some put their items into a list.
    private static Stream<Node> unwrapped(Node node) {
        return node.is("items") ? node.children() : Stream.of(node);
    }

    private static boolean isItem(Node node) {
        return node.is("item") || node.is("entry");
    }

    private static String format(Node root) {
        String version = root.attribute("version");
        return switch (root.name()) {
            case "feed" -> isAtom03(root, version) ? "atom03" : "atom10";
            case "channel" ->
                    root.children()
                                            .anyMatch(
                                                    child ->
                                                            child.is("item")
                                                                    && child.attribute("href")
                                                                            != null)
                                    || root.attribute("href") != null
                                    || root.child("abstract").isPresent()
                            ? "cdf"
                            : "rss";
            case "rdf:rdf", "rdf" -> declares(root, "rdf/simple/0.9") ? "rss090" : "rss10";
            default -> "rss" + (version == null ? "" : digits(version));
        };
    }

    private static boolean isAtom03(Node root, @Nullable String version) {
        return "0.3".equals(version) || declares(root, "purl.org/atom/ns#");
    }

    private static boolean declares(Node root, String namespace) {
        return root.attributes().stream()
                .anyMatch(
                        each ->
                                each.name().toLowerCase(Locale.ROOT).startsWith("xmlns")
                                        && each.value().contains(namespace));
    }

    private static String digits(String version) {
        String digits = version.replaceAll("[^0-9]", "");
        return digits.length() > 4 ? "" : digits.equals("2") ? "20" : digits;
    }
}
