package org.tidings.ingest.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line beside a headline that says whose report it is: an element named for it, or words such
/// as `Agency: …`. Captions credit pictures, and are not looked at.
final class PrintedCredit {
    /// So many elements from the headline on are looked at: credits within the text are read there.
    private static final int MOST = 60;

    private static final Pattern NAMED =
            Pattern.compile("(?:^|[\\s_-])(?:credit|agency|agentur|agence|provider)(?:$|[\\s_-])");
    private static final Pattern WORDED =
            Pattern.compile(
                    "(?iU)(?:^|[.·|,]\\s*)((?:agency|agentur|agence|agencia|agenzia|source|quelle"
                            + "|fuente|fonte|bron)\\s?:\\s?[\\p{Lu}\\d][^.·|]{1,80})");

    private PrintedCredit() {}

    static @Nullable String of(Outline outline) {
        int tries = 0;
        boolean behindHeadline = false;
        for (Part part : outline.parts()) {
            behindHeadline |= part.tag.equals("h1");
            if (!behindHeadline || part.names.comments() || isCaption(part)) {
                continue;
            }
            if (++tries > MOST) {
                return null;
            }
            String line = PrintedByline.text(outline, part);
            if (line == null) {
                continue;
            }
            if (NAMED.matcher(part.element.className().toLowerCase(Locale.ROOT)).find()) {
                return line;
            }
            var worded = WORDED.matcher(line);
            if (worded.find()) {
                return worded.group(1).strip();
            }
        }
        return null;
    }

    private static boolean isCaption(Part part) {
        for (Part around = part; around != null; around = around.parent) {
            if (around.tag.equals("figure") || around.tag.equals("figcaption")) {
                return true;
            }
        }
        return false;
    }
}
