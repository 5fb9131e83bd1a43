package org.tidings.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Cookies of one fetch. Some sites redirect for ever whoever does not bring back the cookie that
/// came with the redirect; nothing is kept beyond the document.
final class FetchCookies {
    private static final int MOST = 50;

    private final List<Cookie> cookies = new ArrayList<>();

    void keep(HttpUrl url, Headers headers) {
        for (Cookie cookie : Cookie.parseAll(url, headers)) {
            cookies.removeIf(known -> isSame(known, cookie));
            if (cookies.size() < MOST) {
                cookies.add(cookie);
            }
        }
    }

    /// The value of the Cookie header; null when there is none to send.
    @Nullable String header(WebAddress address) {
        HttpUrl url = HttpUrl.get(address.toString());
        String all =
                cookies.stream()
                        .filter(cookie -> cookie.matches(url))
                        .map(cookie -> cookie.name() + "=" + cookie.value())
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static boolean isSame(Cookie one, Cookie other) {
        return one.name().equals(other.name())
                && one.domain().equals(other.domain())
                && one.path().equals(other.path());
    }
}
