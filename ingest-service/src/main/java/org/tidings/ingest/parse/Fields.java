package org.tidings.ingest.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the fields that feeds and entries have in common from the children of an element.
final class Fields {
    /// @param at null when it could not be read
    record Time(@Nullable Instant at, String written) {}

    private final Node node;
    private final Links links;

    Fields(Node node, Links links) {
        this.node = node;
        this.links = links;
    }

    /// The first of these elements, in this order of preference, that holds something.
    @Nullable String text(String... names) {
        return first(links::text, names);
    }

    /// The same for what is never markup.
    @Nullable String plain(String... names) {
        return first(Node::text, names);
    }

    private @Nullable String first(Read read, String... names) {
        for (String name : names) {
            for (Node child : (Iterable<Node>) node.children(name)::iterator) {
                String value = read.of(child);
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    private interface Read {
        String of(Node node);
    }

    /// The first of these elements that holds a time that can be read; of several of one name the
    /// last, which whatever wrote it appended.
    @Nullable Time time(String... names) {
        for (String name : names) {
            Time last = null;
            for (Node child : (Iterable<Node>) node.children(name)::iterator) {
                Time time = timeOf(child.text());
                last = time == null ? last : time;
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    static @Nullable Time timeOf(@Nullable String written) {
        Instant at = written == null ? null : FeedTime.parse(written);
        return at == null || written == null ? null : new Time(at, written.strip());
    }

    /// All people in these elements, each once, in the document's order.
    List<String> people(String... names) {
        Set<String> wanted = Set.of(names);
        Set<String> people = new LinkedHashSet<>();
        node.children()
                .filter(child -> wanted.contains(child.name()))
                .map(Fields::person)
                .filter(person -> !person.isEmpty())
                .forEach(people::add);
        return List.copyOf(people);
    }

    /// `name (email)`, or what there is of it.
    private static String person(Node person) {
        String name = part(person, "name");
        String email = part(person, "email");
        if (name.isEmpty() && email.isEmpty()) {
            return person.hasChildren() ? "" : person.text();
        }
        if (name.isEmpty() || email.isEmpty()) {
            return name + email;
        }
        return name + " (" + email + ")";
    }

    private static String part(Node person, String name) {
        return person.child(name).map(Node::text).orElse("");
    }

    /// What the entry or feed is about, each once, in the document's order.
    List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        addTags(node, tags);
        tags.remove("");
        return new ArrayList<>(tags);
    }

    private static void addTags(Node parent, Set<String> tags) {
        parent.children().forEach(child -> addTag(child, tags));
    }

    private static void addTag(Node child, Set<String> tags) {
        switch (child.name()) {
            case "category" -> tags.add(orText(child, "term"));
            case "dc:subject", "media:category" -> tags.add(child.text());
            case "itunes:category" -> {
                tags.add(orText(child, "text"));
                addTags(child, tags);
            }
            case "keywords", "itunes:keywords", "tags", "news:keywords", "media:keywords" ->
                    split(child.text()).forEach(tags::add);
            case "media:group", "news:news" -> addTags(child, tags);
            default -> {
                // no tag
            }
        }
    }

    private static Stream<String> split(String list) {
        return Stream.of(list.split("[,;]")).map(String::strip);
    }

    private static String orText(Node node, String attribute) {
        String value = node.attribute(attribute);
        return value == null || value.isBlank() ? node.text() : value.strip();
    }

    /// The address of the `link` with this relation; null when there is none.
    @Nullable String related(String relation) {
        for (Node link : (Iterable<Node>) node.children("link")::iterator) {
            String href = link.attribute("href");
            if (href != null && !href.isBlank() && relation.equals(relation(link))) {
                return links.absolute(link, href);
            }
        }
        return null;
    }

    static String relation(Node link) {
        String relation = link.attribute("rel");
        String plain = relation == null ? "alternate" : relation.strip();
        String registered = "http://www.iana.org/assignments/relation/";
        return plain.startsWith(registered) ? plain.substring(registered.length()) : plain;
    }

    /// The address of the page: that of an Atom link to an alternate (HTML before others), or the
    /// text of the last RSS link; null when there is neither.
    @Nullable String page() {
        String page = null;
        String other = null;
        boolean declared = false;
        for (Node link : (Iterable<Node>) node.children("link")::iterator) {
            String href = link.attribute("href");
            String written = href == null ? link.text() : href.strip();
            if (written.isEmpty() || !relation(link).equals("alternate")) {
                continue;
            }
            String type = link.attribute("type");
            if (type != null && !type.contains("html")) {
                other = other == null ? links.absolute(link, written) : other;
            } else if (href == null || !declared) {
                page = links.absolute(link, written);
                declared = href != null;
            }
        }
        return page == null ? other : page;
    }
}
