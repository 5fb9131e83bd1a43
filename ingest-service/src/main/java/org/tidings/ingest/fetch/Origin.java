package org.tidings.ingest.fetch;

import java.net.URI;
import okhttp3.HttpUrl;

/// Scheme, host and port (RFC 6454): what credentials are given for.
public final class Origin {
    private Origin() {}

    /// Whether both lie there. An address that cannot be fetched lies nowhere.
    public static boolean isOne(URI one, URI other) {
        HttpUrl first = HttpUrl.parse(one.toString());
        HttpUrl second = HttpUrl.parse(other.toString());
        return first != null
                && second != null
                && first.scheme().equals(second.scheme())
                && first.host().equals(second.host())
                && first.port() == second.port();
    }
}
