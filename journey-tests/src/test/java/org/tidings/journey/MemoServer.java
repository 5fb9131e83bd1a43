package org.tidings.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/// Feeds that only one organisation follows.
public final class MemoServer {
    static final String HOST = "memo.acme.example";

    /// A second site of the same server, of which nobody has added anything.
    static final String LIBRARY = "library.acme.example";

    static final String LIBRARY_FEED = "/library.xml";

    static final String LETTERS_FEED = "/letters.xml";

    private static final Map<String, String> PAGES =
            Map.of(
                    LETTERS_FEED,
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0"><channel><title>Letters to the library</title>
                    <link>http://library.acme.example/</link><description>From readers</description>
                    <item><title>Map room opens</title><guid>letter-1</guid>
                    <link>http://library.acme.example/maps</link></item>
                    </channel></rss>
                    """,
                    "/feed.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0"><channel><title>House notes</title>
                    <link>http://memo.acme.example/</link><description>For the house</description>
                    <item><title>Canteen moves</title><guid>memo-1</guid>
                    <link>http://memo.acme.example/canteen</link></item>
                    </channel></rss>
                    """,
                    "/canteen",
                    """
                    <!doctype html><html><head><title>Canteen moves</title></head><body><article>
                    <h1>Canteen moves</h1><p>The canteen moves into the Quellbacher wing on Monday,
                    and the old rooms become a reading room for everyone in the house.</p>
                    </article></body></html>
                    """,
                    LIBRARY_FEED,
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0"><channel><title>Library notes</title>
                    <link>http://library.acme.example/</link><description>For readers</description>
                    <item><title>Map room opens</title><guid>library-1</guid>
                    <link>http://library.acme.example/maps</link></item>
                    </channel></rss>
                    """,
                    "/maps",
                    """
                    <!doctype html><html><head><title>Map room opens</title></head><body><article>
                    <h1>Map room opens</h1><p>The map room opens on Tuesday with the charts of the
                    Vorrland coast, and the librarian shows them to whoever asks for them.</p>
                    </article></body></html>
                    """);

    private MemoServer() {}

    /// The address of a feed that no other test adds.
    public static String libraryFeed() {
        return "http://" + LIBRARY + LIBRARY_FEED;
    }

    /// The address of a feed that nobody ever adds.
    public static String lettersFeed() {
        return "http://" + LIBRARY + LETTERS_FEED;
    }

    /// @return the port on the loopback address; it is served for as long as the tests run
    static int start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            server.createContext(
                    "/",
                    exchange -> {
                        var path = exchange.getRequestURI().getPath();
                        var page = PAGES.getOrDefault(path, "").getBytes(UTF_8);
                        exchange.getResponseHeaders()
                                .add(
                                        "Content-Type",
                                        path.endsWith(".xml")
                                                ? "application/rss+xml"
                                                : "text/html; charset=utf-8");
                        exchange.sendResponseHeaders(
                                page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
                        try (var body = exchange.getResponseBody()) {
                            body.write(page);
                        }
                    });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
