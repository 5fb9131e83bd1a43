package org.tidings.ingest.identity;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.WebAddress;

/// What a page calls its own address (`rel=canonical`, RFC 6596), where that can be the address of
/// an article of the same site. Another domain's is a hint at the origin and never identity, and a
/// front page or a section is what broken templates name.
final class CanonicalHint {
    /// The path of an article's address has a number, or its last part three words or a long one.
    private static final Pattern ARTICLE =
            Pattern.compile("[^-_]+[-_][^-_]+[-_].+|.{20,}|.+\\.[a-z]{3,5}");

    private CanonicalHint() {}

    /// @param page where the page lay
    /// @return its plain form; empty where it says nothing about identity
    static Optional<String> of(URI page, @Nullable URI canonical) {
        if (canonical == null || !registrable(page).equals(registrable(canonical))) {
            return Optional.empty();
        }
        Optional<String> form = PlainForm.of(canonical);
        Optional<String> own = PlainForm.of(page);
        return form.filter(plain -> own.map(o -> canBeArticle(plain, o)).orElse(false));
    }

    private static boolean canBeArticle(String plain, String own) {
        if (plain.equals(own)) {
            return true;
        }
        boolean above = own.startsWith(plain + "/") || own.startsWith(plain + "?");
        String last = plain.substring(plain.lastIndexOf('/') + 1);
        String path = plain.substring(Math.max(0, plain.indexOf('/')));
        boolean numbered = path.chars().anyMatch(Character::isDigit);
        return !above && (own.endsWith("/" + last) || numbered || ARTICLE.matcher(last).matches());
    }

    private static String registrable(URI address) {
        return WebAddress.tryParse(address.toString())
                .map(WebAddress::registrableDomain)
                .orElse("");
    }
}
