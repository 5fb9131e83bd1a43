package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What stands on a page around the article: menus, share buttons, related links, captions,
/// comments.
final class Furniture {
    private static final String ELEMENTS =
            "script, style, noscript, template, svg, iframe, object, embed, form, button, input,"
                    + " select, textarea, dialog, nav, header, footer, aside, figure, figcaption,"
                    + " picture, video, audio, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=banner], [role=contentinfo], [role=complementary], [role=search],"
                    + " [role=dialog], [rel=author], [itemprop=author]";

    /// Words in classes and ids. Whole words: `comment`, not `commentary`.
    private static final Set<String> WORDS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "author",
                    "authors",
                    "banner",
                    "breadcrumb",
                    "breadcrumbs",
                    "byline",
                    "caption",
                    "comment",
                    "comments",
                    "consent",
                    "cookie",
                    "cookies",
                    "copyright",
                    "menu",
                    "nav",
                    "navigation",
                    "newsletter",
                    "pagination",
                    "popup",
                    "promo",
                    "promotion",
                    "recirculation",
                    "recommended",
                    "recommendations",
                    "related",
                    "share",
                    "sharing",
                    "sidebar",
                    "social",
                    "sponsored",
                    "subscribe",
                    "tags",
                    "toolbar");

    private Furniture() {}

    /// Removes it from below the element. What holds the article itself stays, whatever its class
    /// says (`page has-sidebar`).
    static void removeFrom(Element page) {
        page.select("time").forEach(Furniture::removeDateLine);
        page.select(ELEMENTS).remove();
        int half = paragraphs(page) / 2;
        for (Element element : List.copyOf(page.select("[class], [id]"))) {
            if (isNamedAsFurniture(element)
                    && !holdsArticle(element)
                    && (half == 0 || paragraphs(element) <= half)) {
                element.remove();
            }
        }
    }

    /// A line that holds nothing but the time of publication is no text.
    private static void removeDateLine(Element time) {
        Element line = time.parent();
        if (line != null && !line.nameIs("body") && line.text().equals(time.text())) {
            line.remove();
        }
    }

    private static boolean isNamedAsFurniture(Element element) {
        String names = element.className() + " " + element.id();
        for (String word : names.replaceAll("([a-z])([A-Z])", "$1 $2").split("[^A-Za-z0-9]+", -1)) {
            if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsArticle(Element element) {
        return element.nameIs("body")
                || element.is("article, main, [role=main], [itemprop=articleBody]")
                || element.selectFirst("article, main, h1, [itemprop=articleBody]") != null;
    }

    private static int paragraphs(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }
}
