package org.tidings.ingest.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes OPML 2.0: folders for collections, and what others have no word for in attributes of our
/// own namespace.
final class OpmlWriter {
    private static final String PREFIX = "tidings";

    private final XMLStreamWriter xml;

    private OpmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(List<ListedFeed> feeds) {
        var text = new StringWriter();
        try {
            var writer =
                    new OpmlWriter(
                            XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            writer.document(feeds);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void document(List<ListedFeed> feeds) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace(PREFIX, OpmlReader.OURS);
        line(1);
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters("Feeds");
        xml.writeEndElement();
        xml.writeEndElement();
        line(1);
        xml.writeStartElement("body");
        Map<String, List<ListedFeed>> folders = new TreeMap<>();
        for (ListedFeed feed : feeds) {
            String folder = feed.collection() == null ? "" : feed.collection();
            folders.computeIfAbsent(folder, _ -> new ArrayList<>()).add(feed);
        }
        for (var folder : folders.entrySet()) {
            folder(folder.getKey(), folder.getValue());
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
        xml.close();
    }

    private void folder(String name, List<ListedFeed> feeds) throws XMLStreamException {
        if (!name.isEmpty()) {
            line(2);
            xml.writeStartElement("outline");
            attribute("text", name);
        }
        for (ListedFeed feed : feeds) {
            line(name.isEmpty() ? 2 : 3);
            feed(feed);
        }
        if (!name.isEmpty()) {
            line(2);
            xml.writeEndElement();
        }
    }

    private void feed(ListedFeed feed) throws XMLStreamException {
        xml.writeEmptyElement("outline");
        attribute("type", "rss");
        attribute("text", feed.title() == null ? feed.outlet() : feed.title());
        attribute("title", feed.title());
        attribute("xmlUrl", feed.url());
        attribute("htmlUrl", feed.site());
        attribute("language", feed.language());
        ours("outlet", feed.outlet());
        ours("country", feed.country());
        ours("kind", feed.kind());
        ours("interval", feed.interval());
    }

    private void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }

    private void ours(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(PREFIX, OpmlReader.OURS, name, value);
        }
    }

    private void line(int indent) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(indent));
    }
}
