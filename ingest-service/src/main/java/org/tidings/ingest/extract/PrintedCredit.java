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
            String line = isLine(part) ? PrintedByline.text(outline, part) : null;
            if (line == null) {
                continue;
            }
            if (isNamed(part)) {
                return line;
            }
            var worded = line.indexOf(':') < 0 ? null : WORDED.matcher(line);
            if (worded != null && worded.find()) {
                return worded.group(1).strip();
            }
        }
        return null;
    }

    /// A line of its own, or a part of one: what holds more is no credit.
    private static boolean isLine(Part part) {
        return part.endRun - part.firstRun <= 1;
    }

    private static boolean isNamed(Part part) {
        String names = part.element.className();
        return !names.isEmpty() && NAMED.matcher(names.toLowerCase(Locale.ROOT)).find();
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
