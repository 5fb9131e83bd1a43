package org.tidings.localstack.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the newsroom under the outlets' own names: the server stands in as the HTTP proxy.
final class Visitor implements AutoCloseable {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final HttpClient client;

    Visitor(int port) {
        var server = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        client = HttpClient.newBuilder().proxy(ProxySelector.of(server)).build();
    }

    /// @param headers names and values by turns
    HttpResponse<String> get(String url, String... headers)
            throws IOException, InterruptedException {
        return send("GET", url, headers);
    }

    HttpResponse<String> send(String method, String url, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    Document document(String url) throws Exception {
        return parse(get(url).body());
    }

    static Document parse(String xml)
            throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /// The items of an RSS or the entries of an Atom feed.
    List<Element> entries(String host) throws Exception {
        var feed = document("http://" + host + "/feed.xml");
        var rss = feed.getElementsByTagName("item");
        return elements(rss.getLength() > 0 ? rss : feed.getElementsByTagNameNS(ATOM, "entry"));
    }

    static String link(Element entry) {
        var link = elements(entry.getElementsByTagName("link")).getFirst();
        return link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent();
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
