package org.tidings.ingest.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/// The XML below a feed.
final class FeedXml {
    private static final List<String> DATES = List.of("pubDate", "published", "issued", "date");

    private FeedXml() {}

    static Document parse(Reader reader) throws JDOMException, IOException {
        var builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        return builder.build(reader);
    }

    /// When each entry was published, in the feed's own writing; ROME keeps only what it read.
    ///
    /// @param count the entries that ROME found
    /// @return one for each, empty where the entry gives none; all empty when the two counts
    ///     differ and a date could go to the wrong entry
    static List<String> datesAsWritten(Document xml, int count) {
        List<String> dates = new ArrayList<>();
        for (Element element : xml.getDescendants(Filters.element())) {
            if (element.getName().equals("item") || element.getName().equals("entry")) {
                dates.add(dateOf(element));
            }
        }
        return dates.size() == count ? dates : Collections.nCopies(count, "");
    }

    private static String dateOf(Element entry) {
        for (String name : DATES) {
            for (Element child : entry.getChildren()) {
                if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
                    return child.getTextTrim();
                }
            }
        }
        return "";
    }
}
