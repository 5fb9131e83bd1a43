package org.tidings.ingest.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads OPML (1.0 to 2.0). Folders, however deep, become names of collections, their parts joined
/// by ` / `. Document types are passed over and nothing outside is read.
final class OpmlReader {
    /// Attributes of our own; others write none.
    static final String OURS = "urn:tidings:opml";

    private static final int DEEPEST = 50;

    private final XMLStreamReader xml;
    private final List<ListedFeed> feeds = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();

    private OpmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @throws ListRefused when it is no OPML
    static List<ListedFeed> read(byte[] list) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(list));
            try {
                var reader = new OpmlReader(xml);
                reader.run();
                return reader.feeds;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException failure) {
            var at = failure.getLocation();
            throw ListRefused.at(
                    at == null ? 0 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber(),
                    "It is not well-formed XML");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("nothing outside the list is read");
                });
        return factory;
    }

    private void run() throws XMLStreamException {
        boolean isOpml = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isOpml && !xml.getLocalName().equalsIgnoreCase("opml")) {
                    throw ListRefused.at(
                            xml.getLocation().getLineNumber(),
                            xml.getLocation().getColumnNumber(),
                            "It is no OPML: it starts with <" + xml.getLocalName() + ">");
                }
                isOpml = true;
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT && isOutline()) {
                folders.removeLast();
            }
        }
    }

    private boolean isOutline() {
        return xml.getLocalName().equalsIgnoreCase("outline");
    }

    private void start() {
        if (!isOutline()) {
            return;
        }
        if (folders.size() == DEEPEST) {
            throw ListRefused.at(
                    xml.getLocation().getLineNumber(),
                    xml.getLocation().getColumnNumber(),
                    "Its folders are nested more than " + DEEPEST + " deep");
        }
        String url = own("xmlUrl");
        String title = own("title") == null ? own("text") : own("title");
        if (url != null || "rss".equalsIgnoreCase(own("type"))) {
            feeds.add(feed(url, title));
            folders.addLast("");
        } else {
            folders.addLast(title == null ? "" : title);
        }
    }

    private ListedFeed feed(@Nullable String url, @Nullable String title) {
        return new ListedFeed(
                xml.getLocation().getLineNumber(),
                url,
                title,
                folder(),
                own("htmlUrl"),
                ours("outlet"),
                ours("country"),
                own("language"),
                ours("kind"),
                ours("interval"));
    }

    private @Nullable String folder() {
        String path =
                folders.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
        return path.isEmpty() ? null : path;
    }

    /// Some write `xmlurl`.
    private @Nullable String own(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean none = namespace == null || namespace.isEmpty();
            if (none && xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return present(xml.getAttributeValue(i));
            }
        }
        return null;
    }

    private @Nullable String ours(String name) {
        return present(xml.getAttributeValue(OURS, name));
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
