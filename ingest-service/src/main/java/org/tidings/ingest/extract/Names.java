package org.tidings.ingest.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// What an element's class, id, role and microdata tell about it.
///
/// @param furniture how surely it is none of the article
/// @param body how surely it is the article's text, 0 to 2
/// @param hidden a reader does not see it at first
/// @param comments what readers wrote stands below
/// @param wall asks for consent, or lies over the page as a dialog
/// @param articleBody marked as such by schema.org's word
record Names(
        Furniture furniture,
        int body,
        boolean hidden,
        boolean comments,
        boolean wall,
        boolean articleBody) {
    enum Furniture {
        NO,
        /// Named like something that is mostly furniture, and dropped where its text looks so.
        MAYBE,
        YES
    }

    /// More than that is no name but an attack, or a framework gone wild.
    private static final int LONGEST = 400;

    private static final Names NONE = new Names(Furniture.NO, 0, false, false, false, false);

    /// The attributes that count, as one string that many elements of a page share.
    static String of(Element element) {
        var names = new StringBuilder();
        ClassNames.append(names, element.className());
        names.append(' ').append(element.id());
        append(names, element, "role", " role:");
        append(names, element, "itemprop", " prop:");
        append(names, element, "rel", " rel:");
        append(names, element, "data-component", " ");
        append(names, element, "data-testid", " ");
        append(names, element, "aria-label", " aria:");
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            names.append(" state:hidden");
        }
        String style = element.attr("style");
        if (!style.isEmpty() && isHiding(style)) {
            names.append(" state:hidden");
        }
        return names.length() > LONGEST ? names.substring(0, LONGEST) : names.toString();
    }

    private static void append(StringBuilder names, Element element, String key, String prefix) {
        String value = element.attr(key);
        if (!value.isEmpty() && value.length() < 200) {
            names.append(prefix).append(value);
        }
    }

    private static boolean isHiding(String style) {
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    static Names read(String names) {
        if (names.isBlank()) {
            return NONE;
        }
        boolean hidden = names.contains("state:hidden");
        boolean articleBody = names.contains("prop:articleBody");
        int body = articleBody ? 2 : BodyWords.sureness(names);
        Furniture furniture = FurnitureWords.judge(names);
        boolean comments = FurnitureWords.isComments(names);
        boolean wall = FurnitureWords.isWall(names);
        return new Names(furniture, body, hidden, comments, wall, articleBody);
    }
}
