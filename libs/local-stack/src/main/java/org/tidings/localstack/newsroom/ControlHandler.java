package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The newsroom's clock over HTTP, under a host that is no outlet's.
///
/// `GET /clock` says where it stands, `POST /clock` moves it, `POST /play` lets it run and
/// `DELETE /play` stops it; each answers with a [NewsroomState]. What is sent must be called JSON,
/// which no form of a foreign web page can do unasked.
final class ControlHandler implements HttpHandler {
    /// As a browser on this machine finds it: `newsroom.localhost`.
    static final String HOST = "newsroom";

    private static final String JSON = "application/json";

    private final Newsroom newsroom;
    private final Player player;
    private final ObjectMapper mapper = new ObjectMapper();

    ControlHandler(Newsroom newsroom, Player player) {
        this.newsroom = newsroom;
        this.player = player;
    }

    /// @param time the end of the day when null
    private record Clock(int day, @Nullable String time) {
        String moment() {
            return "day " + day + ", " + requireNonNullElse(time, "23:59");
        }
    }

    private record Play(int intervalSeconds) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        switch (asked) {
            case "GET /", "GET /clock", "GET /play" -> sendState(exchange);
            case "DELETE /play" -> {
                player.pause();
                sendState(exchange);
            }
            case "POST /clock", "POST /play" -> change(exchange, asked);
            default -> Answer.send(exchange, 404, Answer.plain("There is /clock and /play.\n"));
        }
    }

    private void change(HttpExchange exchange, String asked) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith(JSON)) {
            Answer.send(exchange, 415, Answer.plain("Send it as application/json.\n"));
            return;
        }
        try {
            apply(asked, exchange.getRequestBody().readAllBytes());
            sendState(exchange);
        } catch (JsonProcessingException unreadable) {
            refuse(exchange, unreadable.getOriginalMessage());
        } catch (IllegalArgumentException wrong) {
            refuse(exchange, wrong.getMessage());
        }
    }

    private void apply(String asked, byte[] json) throws IOException {
        if (asked.endsWith("/clock")) {
            var clock = read(json, Clock.class);
            player.pause();
            newsroom.moveTo(clock.moment());
        } else {
            player.play(read(json, Play.class).intervalSeconds());
        }
    }

    private <T> T read(byte[] json, Class<T> type) throws IOException {
        var read = mapper.readValue(json, type);
        if (read == null) {
            throw new IllegalArgumentException("null says nothing");
        }
        return read;
    }

    private static void refuse(HttpExchange exchange, @Nullable String reason) throws IOException {
        Answer.send(exchange, 400, Answer.plain(requireNonNullElse(reason, "unreadable") + "\n"));
    }

    private void sendState(HttpExchange exchange) throws IOException {
        var state = mapper.writeValueAsString(newsroom.state(player.intervalSeconds()));
        Answer.send(exchange, 200, new Page(JSON, state + "\n", Instant.EPOCH));
    }
}
