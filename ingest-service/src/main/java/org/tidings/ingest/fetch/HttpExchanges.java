package org.tidings.ingest.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.AddressRefused;
import org.tidings.outgoing.GuardedSockets;

/// Single requests and their answers, over HTTP/1.1 or 2, each in its host's turn.
@ApplicationScoped
class HttpExchanges {
    /// Connections kept for a host's next page; feeds are asked too seldom to profit.
    private static final ConnectionPool IDLE = new ConnectionPool(32, 30, TimeUnit.SECONDS);

    private final FetchConfig config;
    private final HostTurns turns;
    private final OkHttpClient client;
    private final HttpRequests requests;
    private final Unpacking unpacking;

    HttpExchanges(AddressGuard guard, FetchConfig config) {
        this.config = config;
        this.turns = new HostTurns(config.pause());
        this.requests = new HttpRequests(config.product() + " (+" + config.contact() + ")");
        this.unpacking = new Unpacking(config.maxBytes());
        this.client =
                new OkHttpClient.Builder()
                        .dns(guard)
                        .socketFactory(new GuardedSockets(guard))
                        .proxy(Proxy.NO_PROXY)
                        .connectionPool(IDLE)
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

    /// @param left of the time for the whole document
    record Ask(FetchRequest request, WebAddress address, FetchCookies cookies, Duration left) {}

    /// @param took how long, without waiting for the host's turn
    record Answer(Said said, Duration took) {}

    /// What the server said.
    sealed interface Said {
        record Redirect(int status, String location) implements Said {}

        record Document(FetchedDocument document) implements Said {}

        record Other(FetchOutcome outcome) implements Said {}
    }

    /// Leaves the host alone for longer than configured, when its rules say so.
    void pauseOf(String host, @Nullable Duration wanted) {
        turns.setPause(host, wanted, config.longestPause());
    }

    Failed tooSlow() {
        return new Failed(
                FailureKind.TIMEOUT,
                "the document did not end within " + config.callTimeout().toSeconds() + " s");
    }

    Answer ask(Ask ask) throws InterruptedException {
        String host = ask.address().host();
        try (var _ = turns.take(host)) {
            Optional<Duration> closed = turns.closedFor(host);
            if (closed.isPresent()) {
                return new Answer(new Said.Other(closed(host, closed.get())), Duration.ZERO);
            }
            Instant began = Instant.now();
            Said said = said(ask, began);
            if (said instanceof Said.Other(Failed failed) && failed.retryAfter() != null) {
                turns.close(host, shorter(failed.retryAfter(), config.longestRetryAfter()));
            }
            return new Answer(said, Duration.between(began, Instant.now()));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Failed closed(String host, Duration left) {
        return new Failed(
                FailureKind.RATE_LIMITED,
                host + " asked to be left alone for another " + left.toSeconds() + " s",
                null,
                left);
    }

    private Said said(Ask ask, Instant began) {
        var call = client.newCall(requests.of(ask));
        call.timeout().timeout(Math.max(1, ask.left().toMillis()), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            ask.cookies().keep(response.request().url(), response.headers());
            return read(ask, response, began);
        } catch (AddressRefused refused) {
            return failed(FailureKind.ADDRESS_REFUSED, String.valueOf(refused.getMessage()));
        } catch (Unpacking.TooLarge large) {
            return failed(FailureKind.TOO_LARGE, String.valueOf(large.getMessage()));
        } catch (Unpacking.Unreadable unreadable) {
            return failed(FailureKind.UNREADABLE, String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            boolean late = Duration.between(began, Instant.now()).compareTo(ask.left()) >= 0;
            return new Said.Other(late ? tooSlow() : BrokenConnection.describe(failure));
        }
    }

    private static Said failed(FailureKind kind, String reason) {
        return new Said.Other(new Failed(kind, reason));
    }

    private Said read(Ask ask, Response response, Instant began) throws IOException {
        int status = response.code();
        String location = response.header("Location");
        if (status == 304) {
            return new Said.Other(new FetchOutcome.NotModified());
        }
        if (status >= 300 && status < 400 && location != null) {
            return new Said.Redirect(status, location);
        }
        boolean posted = ask.request().form() != null && status > 200 && status < 300;
        if (status != 200 && !posted) {
            return new Said.Other(RetryAfter.failed(response));
        }
        return new Said.Document(document(ask.address(), response, began));
    }

    private FetchedDocument document(WebAddress address, Response response, Instant began)
            throws IOException {
        var headers =
                StreamSupport.stream(response.headers().spliterator(), false)
                        .map(each -> new Exchange.Header(each.getFirst(), each.getSecond()))
                        .toList();
        return new FetchedDocument(
                address.uri(),
                List.of(),
                body(response),
                response.header("Content-Type"),
                response.header("ETag"),
                response.header("Last-Modified"),
                Instant.now(),
                new Exchange(began, response.code(), headers, null));
    }

    private ByteString body(Response response) throws IOException {
        ResponseBody body = response.body();
        if (body.contentLength() > config.maxBytes()) {
            throw new Unpacking.TooLarge(
                    "the document has %d bytes, more than %d"
                            .formatted(body.contentLength(), config.maxBytes()));
        }
        return unpacking.read(body.byteStream(), response.headers("Content-Encoding"));
    }
}
