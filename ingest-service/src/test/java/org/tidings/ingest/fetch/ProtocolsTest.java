package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.HostMappings;

/// Over TLS, with servers that speak HTTP/2 or only HTTP/1.1.
class ProtocolsTest {
    private static final String PASSWORD = "for tests";
    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final List<String> PROPERTIES =
            List.of(TRUST, TRUST + "Password", TRUST + "Type");

    @TempDir static Path directory;

    private static Path keys;

    private final Vertx vertx = Vertx.vertx();
    private final List<HttpVersion> spoken = new CopyOnWriteArrayList<>();

    /// A certificate of our own, which this process trusts as long as the tests run.
    @BeforeAll
    static void trustOurselves() throws Exception {
        keys = directory.resolve("keys.p12");
        var made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "news",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=news.example",
                                "-ext",
                                "san=dns:news.example,dns:other.example",
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).isZero();
        System.setProperty(TRUST, keys.toString());
        System.setProperty(TRUST + "Password", PASSWORD);
        System.setProperty(TRUST + "Type", "PKCS12");
    }

    @AfterAll
    static void trustAsBefore() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /// What a server offers.
    private enum Offer {
        HTTP_2(HttpVersion.HTTP_2),
        HTTP_1_1(HttpVersion.HTTP_1_1);

        private final HttpVersion version;

        Offer(HttpVersion version) {
            this.version = version;
        }

        List<HttpVersion> versions() {
            return this == HTTP_2
                    ? List.of(HttpVersion.HTTP_2, HttpVersion.HTTP_1_1)
                    : List.of(HttpVersion.HTTP_1_1);
        }
    }

    private HttpServer server(Offer offer) {
        var options =
                new HttpServerOptions()
                        .setSsl(true)
                        .setUseAlpn(true)
                        .setAlpnVersions(offer.versions())
                        .setKeyCertOptions(
                                new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
        return vertx.createHttpServer(options)
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void answer(HttpServerRequest request) {
        spoken.add(request.version());
        var response = request.response();
        switch (request.path()) {
            case "/moved" -> response.setStatusCode(301).putHeader("Location", "/page").end();
            case "/loop" -> response.setStatusCode(302).putHeader("Location", "/loop").end();
            case "/away" ->
                    response.setStatusCode(302)
                            .putHeader("Location", "https://other.example/page")
                            .end();
            case "/large" -> response.putHeader("Content-Type", "text/html").end("x".repeat(1_001));
            case "/endless" -> {
                response.setChunked(true).putHeader("Content-Type", "text/html");
                vertx.setPeriodic(
                        50,
                        timer -> {
                            if (response.closed() || response.ended()) {
                                vertx.cancelTimer(timer);
                            } else {
                                response.write("x");
                            }
                        });
            }
            case "/busy" -> response.setStatusCode(429).putHeader("Retry-After", "7").end();
            case "/same" -> response.setStatusCode(304).end();
            default ->
                    response.putHeader("Content-Type", "text/html")
                            .putHeader("ETag", "\"1\"")
                            .end(request.path() + " " + request.getHeader("Authorization"));
        }
    }

    private Fetcher fetcher(Offer offer) {
        int port = server(offer).actualPort();
        var guard =
                new AddressGuard(
                        HostMappings.of(
                                List.of(
                                        "news.example=127.0.0.1:" + port,
                                        "other.example=127.0.0.1:" + port)),
                        _ -> List.of(InetAddress.getLoopbackAddress()));
        Fetcher fetcher = SiteFetching.fetcher(guard);
        // The first handshake of a process may take longer than the limits of these tests
        await().atMost(Duration.ofSeconds(30))
                .until(() -> fetcher.fetch(page("/first")) instanceof FetchOutcome.Fetched);
        spoken.clear();
        return fetcher;
    }

    private static FetchRequest page(String path) {
        return FetchRequest.page(URI.create("https://news.example" + path), null, null);
    }

    private static Failed failed(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return (Failed) outcome;
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void givenAServer_whenFetchedFrom_thenTheBestThatItOffersIsSpoken(Offer offer) {
        var document = SiteFetching.document(fetcher(offer).fetch(page("/moved")));

        assertThat(spoken).containsExactly(offer.version, offer.version);
        assertThat(document.body()).isEqualTo(ByteString.encodeUtf8("/page null"));
        assertThat(document.url()).hasToString("https://news.example/page");
        assertThat(document.exchange().movedTo()).hasToString("https://news.example/page");
        assertThat(document.etag()).isEqualTo("\"1\"");
        assertThat(document.exchange().first("content-type")).contains("text/html");
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void givenLimits_whenAServerGoesBeyondThem_thenTheyHold(Offer offer) {
        var fetcher = fetcher(offer);

        assertThat(failed(fetcher.fetch(page("/large"))).kind()).isEqualTo(FailureKind.TOO_LARGE);
        assertThat(failed(fetcher.fetch(page("/loop"))).kind())
                .isEqualTo(FailureKind.REDIRECT_LOOP);
        assertThat(failed(fetcher.fetch(page("/endless"))).kind()).isEqualTo(FailureKind.TIMEOUT);
        assertThat(fetcher.fetch(page("/same"))).isEqualTo(new FetchOutcome.NotModified());
        assertThat(SiteFetching.document(fetcher.fetch(page("/after"))).body().utf8())
                .as("the connection is of use afterwards")
                .startsWith("/after");
        assertThat(failed(fetcher.fetch(page("/busy"))).retryAfter())
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(spoken).containsOnly(offer.version);
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void givenCredentials_whenRedirectedToAnotherHostOfTheConnection_thenTheyStay(Offer offer) {
        var fetcher = fetcher(offer);

        var own = fetcher.fetch(page("/own").withAuthorization("Bearer own"));
        var away = fetcher.fetch(page("/away").withAuthorization("Bearer own"));

        assertThat(SiteFetching.document(own).body().utf8()).isEqualTo("/own Bearer own");
        assertThat(SiteFetching.document(away).url()).hasToString("https://other.example/page");
        assertThat(SiteFetching.document(away).body().utf8()).isEqualTo("/page null");
    }

    @Test
    void givenACertificateOfAnotherHost_whenFetched_thenThereIsNoConnection() {
        int port = server(Offer.HTTP_2).actualPort();
        var guard =
                new AddressGuard(
                        HostMappings.of(List.of("third.example=127.0.0.1:" + port)),
                        _ -> List.of(InetAddress.getLoopbackAddress()));
        var request = FetchRequest.page(URI.create("https://third.example/page"), null, null);

        assertThat(failed(SiteFetching.fetcher(guard).fetch(request)).kind())
                .isEqualTo(FailureKind.INSECURE);
        assertThat(spoken).isEmpty();
    }
}
