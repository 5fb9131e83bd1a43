package org.tidings.query.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a page ended, in a form that callers hand back and need not understand. It names what it
/// belongs to, so that it cannot go on in another list.
final class Cursor {
    private static final String SEPARATOR = "|";

    private Cursor() {}

    /// @param list what is being paged through
    static String write(String list, Object... place) {
        var text = new StringBuilder(Integer.toHexString(list.hashCode()));
        Arrays.stream(place).forEach(part -> text.append(SEPARATOR).append(part));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @return null for the first page
    /// @throws org.tidings.problem.ProblemException when the cursor is not one of this list
    static <T> @Nullable T read(
            @Nullable String cursor, String list, Function<List<String>, T> place) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            var parts = new String(bytes, StandardCharsets.UTF_8).split("\\|", -1);
            if (parts[0].equals(Integer.toHexString(list.hashCode()))) {
                return place.apply(List.of(parts).subList(1, parts.length));
            }
        } catch (RuntimeException unreadable) {
            throw new ParameterNotValid("cursor", "the value of \"next\" of the page before");
        }
        throw new ParameterNotValid(
                "cursor", "the value of \"next\" of the page before, with the same q and order");
    }
}
