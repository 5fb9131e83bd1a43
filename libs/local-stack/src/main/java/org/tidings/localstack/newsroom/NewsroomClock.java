package org.tidings.localstack.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.tidings.localstack.StackException;

/// Reads and moves the clock of a newsroom that runs on this machine.
///
/// Every method throws a [StackException] when the newsroom refuses, and says why.
public final class NewsroomClock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client;

    /// @param port where the newsroom listens on the loopback address
    public NewsroomClock(int port) {
        // As a proxy, since not every system finds a name below localhost
        var server = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        client =
                HttpClient.newBuilder()
                        .proxy(ProxySelector.of(server))
                        .connectTimeout(PATIENCE)
                        .build();
    }

    public NewsroomState state() throws IOException, InterruptedException {
        return send("GET", "/clock", BodyPublishers.noBody());
    }

    /// To the end of that day. A newsroom that plays stops doing so.
    public NewsroomState moveTo(int day) throws IOException, InterruptedException {
        return send("POST", "/clock", json(Map.of("day", day)));
    }

    /// @param time at the newsroom's own clock, such as `07:30`
    public NewsroomState moveTo(int day, String time) throws IOException, InterruptedException {
        return send("POST", "/clock", json(Map.of("day", day, "time", time)));
    }

    /// Publishes on, one article or edit after each interval, until nothing is left.
    ///
    /// @param interval in whole seconds, at least one
    public NewsroomState play(Duration interval) throws IOException, InterruptedException {
        return send("POST", "/play", json(Map.of("intervalSeconds", interval.toSeconds())));
    }

    public NewsroomState pause() throws IOException, InterruptedException {
        return send("DELETE", "/play", BodyPublishers.noBody());
    }

    private BodyPublisher json(Map<String, ?> values) throws IOException {
        return BodyPublishers.ofByteArray(mapper.writeValueAsBytes(values));
    }

    private NewsroomState send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var uri = URI.create("http://" + ControlHandler.HOST + ".localhost" + path);
        var request =
                HttpRequest.newBuilder(uri)
                        .method(method, body)
                        .header("Content-Type", "application/json")
                        .timeout(PATIENCE)
                        .build();
        var answer = client.send(request, BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            throw new StackException("the newsroom's clock: " + answer.body().strip());
        }
        return mapper.readValue(answer.body(), NewsroomState.class);
    }

    @Override
    public void close() {
        client.close();
    }
}
