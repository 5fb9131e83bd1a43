package org.tidings.ingest.revision;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.fingerprint.Shingles;
import org.tidings.ingest.change.Difference;
import org.tidings.ingest.identity.Sha256;

/// What makes a revision: headline and text, without regard to white space.
final class Content {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /// So much of the shorter of two texts stands in the longer one when they are one article's. An
    /// article that was edited keeps far more, two reports on one event share far less.
    private static final double SAME_ARTICLE = 0.6;

    private Content() {}

    static String hashOf(@Nullable String title, String text) {
        return Sha256.of(folded(Objects.toString(title, "")), folded(text));
    }

    private static String folded(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /// How the capture differs from the revision before.
    static Difference difference(Revision before, Capture capture, CutText cut) {
        return Difference.between(before.title(), before.text(), capture.title(), cut.text());
    }

    /// Whether two pages show the same article.
    static boolean isOneArticle(String one, String other) {
        var first = Shingles.of(one);
        var second = Shingles.of(other);
        return Math.max(first.shareIn(second), second.shareIn(first)) >= SAME_ARTICLE
                || folded(one).equals(folded(other));
    }
}
