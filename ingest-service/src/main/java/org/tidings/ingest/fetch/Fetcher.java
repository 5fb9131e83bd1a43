package org.tidings.ingest.fetch;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.tracing.Spans;

/// Gets documents from the web, through the address guard, with limits on everything that a server
/// could draw out.
@ApplicationScoped
public class Fetcher {
    private final AddressGuard guard;
    private final FetchConfig config;
    private final OkHttpClient client;
    private final String userAgent;

    Fetcher(AddressGuard guard, FetchConfig config) {
        this.guard = guard;
        this.config = config;
        this.userAgent =
                config.userAgent()
                        + config.contact().map(at -> " (contact: " + at + ")").orElse("");
        this.client =
                new OkHttpClient.Builder()
                        .dns(guard)
                        .socketFactory(new GuardedSockets(guard))
                        .proxy(Proxy.NO_PROXY)
                        .cookieJar(CookieJar.NO_COOKIES)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .connectTimeout(config.connectTimeout())
                        .readTimeout(config.readTimeout())
                        .writeTimeout(config.readTimeout())
                        .build();
    }

    @PreDestroy
    void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    /// Fetches a document, following redirects. Whatever goes wrong is an outcome.
    public FetchOutcome fetch(FetchRequest request) {
        return Spans.in("fetch", SpanKind.CLIENT, Context.current(), span -> traced(request, span));
    }

    private FetchOutcome traced(FetchRequest request, Span span) {
        span.setAttribute("http.request.method", "GET");
        span.setAttribute("url.full", request.url().toString());
        FetchOutcome outcome = follow(request, span);
        if (outcome instanceof FetchOutcome.Failed failed) {
            span.setStatus(StatusCode.ERROR, failed.reason());
        }
        return outcome;
    }

    private FetchOutcome follow(FetchRequest request, Span span) {
        Instant deadline = Instant.now().plus(config.callTimeout());
        List<URI> redirects = new ArrayList<>();
        URI at = request.url();
        try {
            while (true) {
                WebAddress address = WebAddress.parse(at.toString());
                Optional<String> refusal = guard.refusalOf(address.host());
                if (refusal.isPresent()) {
                    return new FetchOutcome.Failed(refusal.get(), false);
                }
                switch (ask(request, address, redirects, deadline, span)) {
                    case Answer.Final(FetchOutcome outcome) -> {
                        return outcome;
                    }
                    case Answer.Redirect(String location) -> {
                        at = WebAddress.parse(address.uri(), location).uri();
                        redirects.add(at);
                    }
                }
                if (redirects.size() > config.maxRedirects()) {
                    return new FetchOutcome.Failed(
                            "more than " + config.maxRedirects() + " redirects", true);
                }
            }
        } catch (MalformedAddress failure) {
            return new FetchOutcome.Failed(String.valueOf(failure.getMessage()), false);
        }
    }

    private sealed interface Answer {
        record Final(FetchOutcome outcome) implements Answer {}

        record Redirect(String location) implements Answer {}
    }

    private Answer ask(
            FetchRequest request,
            WebAddress address,
            List<URI> redirects,
            Instant deadline,
            Span span) {
        var call = client.newCall(httpRequest(request, address));
        Duration left = Duration.between(Instant.now(), deadline);
        if (!left.isPositive()) {
            return failed("no answer within " + config.callTimeout().toSeconds() + " s", true);
        }
        call.timeout().timeout(left.toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            span.setAttribute("http.response.status_code", response.code());
            return read(response, address, redirects);
        } catch (AddressRefused refused) {
            return failed(String.valueOf(refused.getMessage()), false);
        } catch (IOException failure) {
            return failed(describe(failure), true);
        }
    }

    private Request httpRequest(FetchRequest request, WebAddress address) {
        var http =
                new Request.Builder()
                        .url(address.uri().toString())
                        .header("User-Agent", userAgent)
                        .header("Accept", request.accept());
        header(http, "If-None-Match", request.etag());
        header(http, "If-Modified-Since", request.lastModified());
        return http.build();
    }

    private static void header(Request.Builder http, String name, @Nullable String value) {
        if (value != null) {
            http.header(name, value);
        }
    }

    private Answer read(Response response, WebAddress address, List<URI> redirects)
            throws IOException {
        int status = response.code();
        String location = response.header("Location");
        if (status == 304) {
            return new Answer.Final(new FetchOutcome.NotModified());
        }
        if (status >= 300 && status < 400 && location != null) {
            return new Answer.Redirect(location);
        }
        if (status != 200) {
            return new Answer.Final(
                    new FetchOutcome.Failed(
                            "the server answered " + status, retryable(status), status));
        }
        ByteString body = within(response.body());
        if (body == null) {
            return failed("the document has more than " + config.maxBytes() + " bytes", false);
        }
        return new Answer.Final(
                new FetchOutcome.Fetched(
                        new FetchedDocument(
                                address.uri(),
                                redirects,
                                body,
                                response.header("Content-Type"),
                                response.header("ETag"),
                                response.header("Last-Modified"),
                                Instant.now())));
    }

    /// Null when the document is larger than allowed; counted after unpacking, so that a small
    /// packet cannot become a large document.
    private @Nullable ByteString within(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return ByteString.EMPTY;
        }
        var taken = new Buffer();
        var source = body.source();
        while (source.read(taken, 8_192) != -1) {
            if (taken.size() > config.maxBytes()) {
                return null;
            }
        }
        return taken.readByteString();
    }

    private static boolean retryable(int status) {
        return switch (status) {
            case 408, 421, 425, 429 -> true;
            default -> status >= 500;
        };
    }

    private static Answer failed(String reason, boolean retryable) {
        return new Answer.Final(new FetchOutcome.Failed(reason, retryable));
    }

    private static String describe(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "the host name is unknown";
            case InterruptedIOException _ -> "the server did not answer in time";
            case ConnectException _ -> "the server refused the connection";
            case SSLException _ -> "no secure connection: " + failure.getMessage();
            default -> "the connection failed: " + failure.getMessage();
        };
    }
}
