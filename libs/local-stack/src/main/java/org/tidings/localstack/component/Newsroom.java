package org.tidings.localstack.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.localstack.newsroom.NewsroomServer;
import org.tidings.localstack.process.Launch;

/// The invented outlets of `seeds/newsroom`, served under their own host names on one port.
public final class Newsroom implements Component {
    public static final String NAME = "newsroom";

    private final Home home;
    private final Path seeds;
    private final int port;

    public Newsroom(Home home, Path seeds, int port) {
        this.home = home;
        this.seeds = seeds;
        this.port = port;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, port);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(clock().getParent());
    }

    /// Lies with what the stack stores, since its dates are those of the collected articles.
    private Path clock() {
        return home.data(NAME).resolve("clock.txt");
    }

    @Override
    public Launch launch() {
        var options =
                List.of(
                        "-cp",
                        Jvm.ownClassPath(),
                        NewsroomServer.class.getName(),
                        seeds.toString(),
                        Integer.toString(port),
                        clock().toString());
        return new Launch(
                Jvm.command(home.temporary(NAME), "64m", options), Map.of(), home.temporary(NAME));
    }

    @Override
    public boolean isReady() {
        return Http.isOk(address().resolve("/health"));
    }

    /// The value of `TIDINGS_FETCH_MAPPINGS` with which its outlets are found.
    public String fetchMappings() {
        var hosts = new TreeSet<String>();
        for (var feed : feeds()) {
            hosts.add(URI.create(feed.path("url").asText()).getHost());
        }
        return String.join(",", hosts.stream().map(host -> host + "=127.0.0.1:" + port).toList());
    }

    /// What to send to `POST /api/v1/feeds`, one object for each feed.
    public JsonNode feeds() {
        try {
            return new ObjectMapper().readTree(seeds.resolve("feeds.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
