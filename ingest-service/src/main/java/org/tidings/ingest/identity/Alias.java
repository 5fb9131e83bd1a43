package org.tidings.ingest.identity;

import java.net.URI;
import java.util.UUID;

/// One name under which an article was seen.
///
/// @param value for URL the address in its normal form; for FORM and CANONICAL its plain form, see
///     [PlainForm]; for ENTRY the feed's id of the entry behind the feed's own id, since entry ids
///     mean nothing elsewhere; for TEXT the SHA-256 of the text
public record Alias(Kind kind, String value) {
    public static Alias url(URI url) {
        return new Alias(Kind.URL, url.toString());
    }

    public static Alias entry(UUID feed, String id) {
        return new Alias(Kind.ENTRY, feed + " " + id);
    }

    public static Alias text(String sha256) {
        return new Alias(Kind.TEXT, sha256);
    }

    static Alias form(String plain) {
        return new Alias(Kind.FORM, plain);
    }

    static Alias canonical(String plain) {
        return new Alias(Kind.CANONICAL, plain);
    }

    /// What stands in the table's key: short, however long the value.
    String key() {
        return Sha256.of(kind.name(), value);
    }

    public enum Kind {
        URL,
        ENTRY,
        TEXT,
        /// What all ways to write the address have in common.
        FORM,
        /// What a page calls its own address. A hint until the texts agree: templates lie.
        CANONICAL
    }
}
