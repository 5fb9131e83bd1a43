package org.tidings.query.atom;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;

import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Feeds as their makers and as feed readers use them.
final class Feeds {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String SEARCHES = "/api/v1/saved-searches/";

    private Feeds() {}

    /// @return the saved search's id
    static String saved(String user, String query, boolean shared) {
        return as(user).contentType("application/json")
                .body(Map.of("name", unique(), "query", query, "shared", shared))
                .post("/api/v1/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response make(String user, String search, String name) {
        return as(user).contentType("application/json")
                .body(Map.of("name", name))
                .post(SEARCHES + search + "/feeds");
    }

    /// @return where the feed is read: path and token
    static String made(String user, String search) {
        var made = make(user, search, "A screen");
        assertEquals(201, made.statusCode(), made::asString);
        return URI.create(made.path("url")).getPath();
    }

    /// As a program that has the address and nothing else.
    static Response read(String address) {
        return given().get(address);
    }

    /// @throws AssertionError unless it is well-formed
    static Document parsed(Response answer) throws Exception {
        assertEquals(200, answer.statusCode(), answer::asString);
        var parsers = DocumentBuilderFactory.newDefaultNSInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.asString())));
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(ATOM, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// The texts of these elements, in the entries only.
    static List<String> inEntries(Document document, String name) {
        return elements(document, "entry").stream()
                .flatMap(entry -> elements(entry, name).stream())
                .map(Element::getTextContent)
                .toList();
    }

    /// Where a link of the feed itself leads; empty when there is none.
    static List<String> links(Document document, String relation) {
        var feed = document.getDocumentElement();
        return elements(document, "link").stream()
                .filter(link -> link.getParentNode() == feed)
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
