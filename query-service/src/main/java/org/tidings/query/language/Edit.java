package org.tidings.query.language;

import org.tidings.query.language.Query.Place;

/// Changes the text of a query at a place.
final class Edit {
    private Edit() {}

    static String replace(String text, Place place, String by) {
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }

    static String insert(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    /// Takes the place out, with one of the spaces around it.
    static String remove(String text, Place place) {
        String before = text.substring(0, place.start()).stripTrailing();
        String after = text.substring(place.end()).stripLeading();
        return before + (areApart(before, after) ? " " : "") + after;
    }

    private static boolean areApart(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && "(-:".indexOf(before.charAt(before.length() - 1)) < 0
                && after.charAt(0) != ')';
    }
}
