package org.tidings.journey;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.Newsroom;
import org.tidings.localstack.newsroom.NewsroomServer;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.stack.Member;
import org.tidings.localstack.stack.Services;
import org.tidings.localstack.stack.Stack;
import org.tidings.localstack.testing.TestStack;

/// The four packaged services over the shared test stack, with databases and topics of their own,
/// the demo newsroom and a private outlet. One for all test classes of a run.
public final class Journey {
    private static final Path NEWSROOM = Path.of("../seeds/newsroom");
    private static final Path PLAYING = Path.of("src/test/resources/playing");
    private static final String SECOND_QUERY = "query-service-2";
    private static final String DATABASE_PASSWORD = "only-for-this-test-run";
    private static Journey current;

    private final TestStack components = TestStack.current();
    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Services services;
    private final Stack stack;
    private final Newsroom playing;
    private final Map<String, Token> tokens = new HashMap<>();
    private boolean newsroomFollowed;

    private Journey() {
        for (String name :
                List.of(Services.INGEST, Services.NLP, Services.QUERY, Services.GATEWAY)) {
            ports.put(name, LocalPorts.free());
        }
        var folder = components.stack().home().folder().resolve("journey-" + run);
        Home home = components.checkout().home(folder);
        playing = new Newsroom(home, PLAYING.toAbsolutePath(), LocalPorts.free());
        services =
                new Services(
                        components.checkout(),
                        home,
                        components.components(),
                        ports,
                        databases(),
                        run + ".",
                        mappings() + "," + playing.fetchMappings(),
                        HookServer.HOST + "=127.0.0.1:" + HookServer.start());
        stack = new Stack(home, services.all());
    }

    public static synchronized Journey current() {
        if (current == null) {
            var journey = new Journey();
            Runtime.getRuntime().addShutdownHook(new Thread(journey::end));
            // What they need runs in the stack below.
            journey.stack.members().parallelStream().forEach(Member::start);
            current = journey;
        }
        return current;
    }

    private void end() {
        stack.stop();
        stack.home().discard();
    }

    private Map<String, Services.Database> databases() {
        Map<String, Services.Database> databases = new LinkedHashMap<>();
        for (String service : Services.DATABASES) {
            var name = "j_" + run + "_" + service;
            components.databases().ensure(name, DATABASE_PASSWORD);
            databases.put(
                    service,
                    new Services.Database(
                            components.databases().jdbcUrl(name), name, DATABASE_PASSWORD));
        }
        return databases;
    }

    private static String mappings() {
        try {
            int newsroom = NewsroomServer.start(NEWSROOM, 0).port();
            Map<String, Integer> hosts = new LinkedHashMap<>();
            try (var folders = Files.list(NEWSROOM)) {
                folders.filter(Files::isDirectory)
                        .forEach(folder -> hosts.put(folder.getFileName().toString(), newsroom));
            }
            int memos = MemoServer.start();
            hosts.put(MemoServer.HOST, memos);
            hosts.put(MemoServer.LIBRARY, memos);
            hosts.put(PressServer.HOSTS, PressServer.start());
            return hosts.entrySet().stream()
                    .map(host -> host.getKey() + "=127.0.0.1:" + host.getValue())
                    .collect(Collectors.joining(","));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Follows all feeds of the demo newsroom, once.
    public synchronized void followNewsroom() {
        if (!newsroomFollowed) {
            follow(NEWSROOM);
            newsroomFollowed = true;
        }
    }

    /// Starts a newsroom of one outlet, as `./tidings up` starts the demo newsroom, and follows it.
    /// One article is out, another is to come.
    ///
    /// @return the port that the newsroom's clock is reached at
    public int followPlayingNewsroom() {
        stack.add(playing).start();
        follow(PLAYING);
        return playing.address().getPort();
    }

    private void follow(Path newsroom) {
        try {
            var feeds = JsonPath.from(Files.readString(newsroom.resolve("feeds.json")));
            for (Map<String, Object> feed : feeds.<Map<String, Object>>getList("")) {
                as("pat")
                        .contentType("application/json")
                        .body(feed)
                        .post("/api/v1/feeds")
                        .then()
                        .statusCode(201);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI gateway() {
        return service(Services.GATEWAY);
    }

    URI queryService() {
        return service(Services.QUERY);
    }

    URI zipkin() {
        return components.zipkinUrl();
    }

    private URI service(String name) {
        return URI.create("http://127.0.0.1:" + ports.get(name));
    }

    /// The topic's name in this run.
    String topic(String name) {
        return run + "." + name;
    }

    /// A token is asked for once a minute: it lives for longer, and asking costs a login.
    synchronized String token(String user) {
        var known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = new Token(components.token(user), Instant.now().plusSeconds(60));
            tokens.put(user, known);
        }
        return known.value();
    }

    private record Token(String value, Instant until) {}

    /// A request through the gateway with the token of a demo user.
    public RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    RequestSpecification anonymous() {
        return at(gateway());
    }

    RequestSpecification at(URI service) {
        return given().baseUri(service.toString()).urlEncodingEnabled(true);
    }

    /// A second process of query-service over the same database, with an index of its own.
    URI startSecondQueryService() {
        int port = LocalPorts.free();
        stack.add(services.query(SECOND_QUERY, port)).start();
        return URI.create("http://127.0.0.1:" + port);
    }

    void stopSecondQueryService() {
        stack.member(SECOND_QUERY).stop();
    }

    /// Every process that an article passes on its way, by name.
    Map<String, Member> processes() {
        Map<String, Member> processes = new LinkedHashMap<>();
        for (String component : List.of("postgresql", "kafka", "keycloak")) {
            processes.put(component, components.stack().member(component));
        }
        ports.keySet().forEach(service -> processes.put(service, stack.member(service)));
        return processes;
    }
}
