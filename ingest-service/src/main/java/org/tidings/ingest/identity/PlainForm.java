package org.tidings.ingest.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.WebAddress;

/// What the ways to write one article's address have in common: two addresses with the same plain
/// form lead to the same article. Scheme, port, fragment, `www.`, hosts for mobile telephones, AMP
/// variants and caches, a last slash, tracking parameters, the order of the others and needless
/// percent-encoding make no difference.
///
/// The form is a key, not an address: nothing is ever fetched from it.
final class PlainForm {
    private static final Set<String> HOST_VARIANTS = Set.of("www", "m", "mobile", "amp", "touch");
    private static final Pattern NUMBERED_WWW = Pattern.compile("www\\d{1,2}");

    /// A page in AMP's own cache: `/c/s/host/path`, `s` for https, `v` for a viewer.
    private static final Pattern AMP_CACHE = Pattern.compile("/[cvw]/(?:s/)?([^/]+\\.[^/]+/.*)");
    private static final Pattern AMP_VIEWER = Pattern.compile("/amp/(?:s/)?([^/]+\\.[^/]+/.*)");
    private static final Pattern SEARCH_ENGINE = Pattern.compile("(?:www\\.)?google\\.[a-z.]{2,6}");

    private static final Pattern AMP_IN_PATH =
            Pattern.compile("(?i)^/amp(?=/.)|/amp(?:\\.html?)?/?$|\\.amp(?=\\.html?$|$)");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");
    private static final int DEEPEST = 3;

    private PlainForm() {}

    /// @return empty for a site's front page, which is the address of no article
    static Optional<String> of(URI address) {
        return of(address, DEEPEST);
    }

    private static Optional<String> of(URI address, int depth) {
        String host = address.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String path = Percent.plain(address.getRawPath() == null ? "" : address.getRawPath());
        URI inside = depth == 0 ? null : insideAmpCache(host, path, address.getRawQuery());
        if (inside != null) {
            return of(inside, depth - 1);
        }
        String plainPath = path(path);
        String query = query(address.getRawQuery());
        return plainPath.isEmpty() && query.isEmpty()
                ? Optional.empty()
                : Optional.of(host(host) + plainPath + (query.isEmpty() ? "" : "?" + query));
    }

    private static @Nullable URI insideAmpCache(String host, String path, @Nullable String query) {
        var pattern =
                host.endsWith(".cdn.ampproject.org")
                        ? AMP_CACHE
                        : SEARCH_ENGINE.matcher(host).matches() ? AMP_VIEWER : null;
        if (pattern == null) {
            return null;
        }
        var inside = pattern.matcher(path);
        return inside.matches()
                ? WebAddress.tryParse(
                                "https://" + inside.group(1) + (query == null ? "" : "?" + query))
                        .map(WebAddress::uri)
                        .orElse(null)
                : null;
    }

    /// Without the labels that name a variant, as long as the registrable domain stays.
    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        String registrable =
                WebAddress.tryParse("https://" + lower)
                        .map(WebAddress::registrableDomain)
                        .orElse(lower);
        if (lower.length() <= registrable.length()) {
            return lower;
        }
        String below = lower.substring(0, lower.length() - registrable.length());
        return Arrays.stream(below.split("\\.", -1))
                        .filter(label -> !label.isEmpty() && !isVariant(label))
                        .map(label -> label + ".")
                        .collect(Collectors.joining())
                + registrable;
    }

    private static boolean isVariant(String label) {
        return HOST_VARIANTS.contains(label) || NUMBERED_WWW.matcher(label).matches();
    }

    private static String path(String path) {
        String single = SLASHES.matcher(path).replaceAll("/");
        String plain = AMP_IN_PATH.matcher(single).replaceAll("");
        return LAST_SLASHES.matcher(plain).replaceAll("");
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .map(Percent::plain)
                .filter(parameter -> !parameter.isEmpty() && !Tracking.isParameter(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
