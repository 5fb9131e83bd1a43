package org.tidings.ingest.fetch;

import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// Writes the requests.
final class HttpRequests {
    private final String userAgent;

    HttpRequests(String userAgent) {
        this.userAgent = userAgent;
    }

    Request of(HttpExchanges.Ask ask) {
        FetchRequest request = ask.request();
        HttpUrl url = HttpUrl.get(ask.address().toString());
        var http =
                new Request.Builder()
                        .url(url)
                        .header("User-Agent", userAgent)
                        .header("Accept", request.accept())
                        .header("Accept-Encoding", Unpacking.ACCEPTED);
        header(http, "If-None-Match", request.etag());
        header(http, "If-Modified-Since", request.lastModified());
        header(http, "Cookie", ask.cookies().header(ask.address()));
        header(
                http,
                "Authorization",
                Origin.isOne(request.url(), url.uri()) ? request.authorization() : null);
        form(http, request);
        return http.build();
    }

    private static void header(Request.Builder http, String name, @Nullable String value) {
        if (value != null) {
            http.header(name, value);
        }
    }

    private static void form(Request.Builder http, FetchRequest request) {
        if (request.form() != null) {
            var body = new FormBody.Builder();
            request.form().forEach(body::add);
            http.post(body.build());
        }
    }
}
