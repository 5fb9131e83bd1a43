package org.tidings.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// An address of the web in its normal form: scheme and host in lower case, names in ASCII, no
/// default port, no fragment, characters that a URL may not hold escaped.
///
/// @param host a name, or a literal address without brackets
public record WebAddress(URI uri, String host) {
    /// Longer ones are no addresses of documents.
    public static final int MAX_LENGTH = 2_048;

    /// Why an address cannot be used.
    public enum Fault {
        MALFORMED,
        TOO_LONG,
        SCHEME,
        CREDENTIALS
    }

    /// @throws MalformedAddress saying what is wrong with it
    public static WebAddress parse(String written) {
        return parse(null, written);
    }

    /// Reads an address that may be relative to another.
    ///
    /// @throws MalformedAddress saying what is wrong with it
    public static WebAddress parse(@Nullable URI base, String written) {
        String trimmed = written.strip();
        if (trimmed.length() > MAX_LENGTH) {
            throw new MalformedAddress(
                    Fault.TOO_LONG, "the address has more than " + MAX_LENGTH + " characters");
        }
        HttpUrl url = base == null ? absolute(trimmed) : resolved(base, trimmed);
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new MalformedAddress(
                    Fault.CREDENTIALS, "the address carries a user name or password");
        }
        return of(url);
    }

    /// As [#parse(String)]; empty where that throws.
    public static Optional<WebAddress> tryParse(@Nullable String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(parse(written));
        } catch (MalformedAddress unusable) {
            return Optional.empty();
        }
    }

    /// As [#parse(URI, String)]; empty where that throws.
    public static Optional<WebAddress> tryParse(URI base, String written) {
        try {
            return Optional.of(parse(base, written));
        } catch (MalformedAddress unusable) {
            return Optional.empty();
        }
    }

    private static HttpUrl absolute(String written) {
        checkScheme(written);
        try {
            return HttpUrl.get(written);
        } catch (IllegalArgumentException failure) {
            throw new MalformedAddress(Fault.MALFORMED, "\"" + written + "\" is not an address");
        }
    }

    private static HttpUrl resolved(URI base, String written) {
        HttpUrl from = HttpUrl.get(base);
        HttpUrl url = from == null ? null : from.resolve(written);
        if (url == null) {
            checkScheme(written);
            throw new MalformedAddress(Fault.MALFORMED, "\"" + written + "\" is not an address");
        }
        return url;
    }

    private static void checkScheme(String written) {
        int colon = written.indexOf(':');
        String scheme = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
        if (scheme.matches("[a-z][a-z0-9+.-]*") && !scheme.matches("https?")) {
            throw new MalformedAddress(
                    Fault.SCHEME, "only http and https are fetched, not " + scheme);
        }
    }

    private static WebAddress of(HttpUrl url) {
        HttpUrl whole = url.newBuilder().fragment(null).build();
        if (whole.toString().length() > MAX_LENGTH) {
            throw new MalformedAddress(
                    Fault.TOO_LONG, "the address has more than " + MAX_LENGTH + " characters");
        }
        return new WebAddress(whole.uri(), whole.host());
    }

    /// The host without a leading `www.`.
    public String domain() {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// The part of the host that somebody registered, by the public suffix list: `harbour.co.uk` of
    /// `news.harbour.co.uk`. The host itself where there is no such part, as in a literal address.
    public String registrableDomain() {
        HttpUrl url = HttpUrl.get(uri);
        String registered = url == null ? null : url.topPrivateDomain();
        return registered == null ? host : registered;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
