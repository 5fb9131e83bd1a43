package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article's text on a page.
final class MainText {
    /// Where pages put their article, the most telling first.
    private static final List<String> CONTAINERS =
            List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    /// Less is a teaser or a notice, not an article.
    private static final int ENOUGH = 120;

    private MainText() {}

    /// @param page is emptied of its furniture
    /// @param title left out of the text where it stands at its head
    static String of(Document page, @Nullable String title) {
        Element body = page.body();
        Furniture.removeFrom(body);
        List<String> lines = new ArrayList<>(BlockText.of(container(body)));
        if (!lines.isEmpty() && lines.getFirst().equals(title)) {
            lines.removeFirst();
        }
        return String.join("\n", lines);
    }

    private static Element container(Element body) {
        for (String selector : CONTAINERS) {
            Optional<Element> longest =
                    body.select(selector).stream().max(Comparator.comparing(MainText::length));
            if (longest.isPresent() && length(longest.get()) >= ENOUGH) {
                return longest.get();
            }
        }
        return body.select("*").stream()
                .filter(element -> ownParagraphs(element) >= ENOUGH)
                .max(Comparator.comparing(MainText::ownParagraphs))
                .orElse(body);
    }

    private static int length(Element element) {
        return element.text().length();
    }

    private static int ownParagraphs(Element element) {
        int length = 0;
        for (Element child : element.children()) {
            length += child.nameIs("p") ? length(child) : 0;
        }
        return length;
    }
}
