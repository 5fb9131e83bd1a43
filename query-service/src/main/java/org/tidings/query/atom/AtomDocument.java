package org.tidings.query.atom;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes a page as an Atom document (RFC 4287). All texts are plain text to their readers: what
/// looks like markup in a title stays letters.
final class AtomDocument {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private final XMLStreamWriter xml;

    private AtomDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(AtomPage page) {
        var text = new StringWriter();
        text.write(DECLARATION);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomDocument(xml).write(page);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(AtomPage page) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", page.id());
        element("title", page.title());
        element("updated", page.updated());
        element("generator", "Tidings");
        link("self", "application/atom+xml", page.self());
        link("alternate", "text/html", page.alternate());
        link("first", "application/atom+xml", page.first());
        link("next", "application/atom+xml", page.next());
        for (AtomPage.Entry entry : page.entries()) {
            write(entry);
        }
        xml.writeEndElement();
    }

    private void write(AtomPage.Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        if (entry.language() != null) {
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", clean(entry.language()));
        }
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated());
        if (entry.published() != null) {
            element("published", entry.published());
        }
        xml.writeStartElement("author");
        element("name", entry.author());
        xml.writeEndElement();
        link("alternate", null, entry.alternate());
        link("related", "text/html", entry.related());
        if (entry.summary() != null) {
            element("summary", entry.summary());
        }
        xml.writeEndElement();
    }

    private void link(String relation, @Nullable String type, @Nullable URI to)
            throws XMLStreamException {
        if (to != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            if (type != null) {
                xml.writeAttribute("type", type);
            }
            xml.writeAttribute("href", clean(to.toASCIIString()));
        }
    }

    private void element(String name, Instant at) throws XMLStreamException {
        element(name, at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// Without what no XML document can hold (XML 1.0, 2.2): most control characters, and halves of
    /// surrogate pairs.
    private static String clean(String text) {
        return text.codePoints()
                .filter(AtomDocument::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
