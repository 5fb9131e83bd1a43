package org.tidings.ingest.parse;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the addresses in a piece of HTML absolute and leaves all else as it is written.
final class RelativeMarkup {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
    private static final Pattern ADDRESS =
            Pattern.compile("(\\s(?:href|src|cite|poster)\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')");

    private RelativeMarkup() {}

    static String absolute(String html, UnaryOperator<String> absolute) {
        if (html.indexOf('<') < 0 || html.indexOf('=') < 0) {
            return html;
        }
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(inTag(tag.group(), absolute)));
    }

    private static String inTag(String tag, UnaryOperator<String> absolute) {
        return ADDRESS.matcher(tag)
                .replaceAll(
                        found -> {
                            boolean doubled = found.group(2) != null;
                            String written = doubled ? found.group(2) : found.group(3);
                            String quote = doubled ? "\"" : "'";
                            return Matcher.quoteReplacement(
                                    found.group(1) + quote + resolved(written, absolute) + quote);
                        });
    }

    /// An address within the page itself stays one.
    private static String resolved(String written, UnaryOperator<String> absolute) {
        return written.isBlank() || written.startsWith("#") ? written : absolute.apply(written);
    }
}
