package org.tidings.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Any number of papers, each on a host of its own, with as many articles as a feed is asked for:
/// `/WORD/12.xml` lists the pages `/WORD/0` to `/WORD/11`, which have that word in their text.
final class PressServer {
    /// One level below it is any host.
    static final String HOSTS = "*.press.example";

    private static final Pattern FEED = Pattern.compile("/(\\w+)/(\\d+)\\.xml");
    private static final Pattern PAGE = Pattern.compile("/(\\w+)/(\\d+)");
    private static final List<String> WHO =
            List.of("The ferry", "A pilot", "The council", "A grain ship", "The night train");
    private static final List<String> DID =
            List.of("left", "reached", "waited for", "turned back from", "asked about");
    private static final List<String> WHAT =
            List.of("the harbour", "Holm", "the lock", "the customs house", "the long pier");
    private static final List<String> WHEN =
            List.of("on Monday", "before noon", "after the storm", "without a word", "at last");

    private PressServer() {}

    static String feed(int paper, String word, int articles) {
        return "http://" + host(paper) + "/" + word + "/" + articles + ".xml";
    }

    private static String host(int paper) {
        return HOSTS.replace("*", "paper" + paper);
    }

    /// @return the port on the loopback address; it is served for as long as the tests run
    static int start() {
        try {
            var loopback = InetAddress.ofLiteral("127.0.0.1");
            var server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(
                    "/",
                    exchange -> {
                        String host = exchange.getRequestHeaders().getFirst("Host");
                        String path = exchange.getRequestURI().getPath();
                        boolean isFeed = path.endsWith(".xml");
                        byte[] answer = answer(host, path).getBytes(UTF_8);
                        exchange.getResponseHeaders()
                                .add(
                                        "Content-Type",
                                        isFeed
                                                ? "application/rss+xml"
                                                : "text/html; charset=utf-8");
                        int length = answer.length == 0 ? -1 : answer.length;
                        exchange.sendResponseHeaders(length < 0 ? 404 : 200, length);
                        try (var body = exchange.getResponseBody()) {
                            body.write(answer);
                        }
                    });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String answer(String host, String path) {
        var feed = FEED.matcher(path);
        if (feed.matches()) {
            return feed(host, feed.group(1), Integer.parseInt(feed.group(2)));
        }
        var page = PAGE.matcher(path);
        return page.matches() ? page(host, page.group(1), Integer.parseInt(page.group(2))) : "";
    }

    private static String feed(String host, String word, int articles) {
        return IntStream.range(0, articles)
                .mapToObj(
                        number ->
                                """
                                <item><title>%s</title><guid>%s-%d</guid>
                                <link>http://%s/%s/%d</link></item>
                                """
                                        .formatted(
                                                title(host, number),
                                                word,
                                                number,
                                                host,
                                                word,
                                                number))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <rss version="2.0"><channel><title>Notes</title>
                                <link>http://%s/</link><description>Of the harbour</description>
                                """
                                        .formatted(host),
                                "</channel></rss>"));
    }

    private static String title(String host, int number) {
        return "Note " + number + " of " + host.substring(0, host.indexOf('.'));
    }

    private static String page(String host, String word, int number) {
        var random = new Random((host + word + number).hashCode());
        String text =
                IntStream.range(0, 9)
                        .mapToObj(_ -> sentence(random))
                        .collect(Collectors.joining(" "));
        return """
        <!doctype html><html lang="en"><head><title>%1$s</title></head><body><article>
        <h1>%1$s</h1><p>%2$s</p><p>The word of the day was %3$s, and nobody knew why.</p>
        </article></body></html>
        """
                .formatted(title(host, number), text, word);
    }

    private static String sentence(Random random) {
        return one(WHO, random)
                + " "
                + one(DID, random)
                + " "
                + one(WHAT, random)
                + " "
                + one(WHEN, random)
                + ", "
                + (2 + random.nextInt(900))
                + " hours late.";
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
