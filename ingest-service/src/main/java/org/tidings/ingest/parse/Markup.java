package org.tidings.ingest.parse;

import java.util.ArrayList;
import java.util.List;

/// Reads tags, text and what else XML has, in one pass and whatever is wrong with it: a bare `<`
/// is text, a tag that never ends does so at the next `<`, attributes may lack quotes or values.
///
/// Each position is looked at a bounded number of times, so the time grows with the length.
final class Markup {
    /// What was found, in the document's order.
    interface Receiver {
        /// @param empty whether the tag closes itself
        void open(String name, List<Attribute> attributes, boolean empty);

        void close(String name);

        /// @param raw with its references as they are written, or the content of a CDATA section
        void text(String raw, boolean cdata);

        /// @param subset the internal subset, in which entities are declared
        void doctype(String subset);

        /// The name of the element that is open at this point; empty when there is none.
        String current();
    }

    /// @param name as written, with its prefix
    /// @param value with its references as they are written
    record Attribute(String name, String value) {}

    private static final int MOST_ATTRIBUTES = 100;

    private final String text;
    private final Receiver receiver;
    private int at;
    // Where a search found nothing, a later one finds nothing either
    private boolean moreCommentEnds = true;
    private boolean moreCdataEnds = true;

    Markup(String text, Receiver receiver) {
        this.text = text;
        this.receiver = receiver;
    }

    void read() {
        while (at < text.length()) {
            int tag = nextTag(at);
            if (tag > at) {
                receiver.text(text.substring(at, tag), false);
            }
            at = tag;
            if (at < text.length()) {
                tag();
            }
        }
    }

    private int nextTag(int from) {
        int found = text.indexOf('<', from);
        while (found >= 0 && !startsTag(found)) {
            found = text.indexOf('<', found + 1);
        }
        return found < 0 ? text.length() : found;
    }

    private boolean startsTag(int open) {
        char next = charAt(open + 1);
        return isNameStart(next)
                || (next == '/' && (isNameStart(charAt(open + 2)) || charAt(open + 2) == '>'))
                || text.startsWith("<!--", open)
                || text.startsWith("<![CDATA[", open)
                || text.regionMatches(true, open, "<!doctype", 0, 9)
                || next == '?';
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            comment();
        } else if (text.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (charAt(at + 1) == '!') {
            doctype();
        } else if (charAt(at + 1) == '?') {
            at = after(">", at + 2);
        } else if (charAt(at + 1) == '/') {
            close();
        } else {
            open();
        }
    }

    private void comment() {
        int end = moreCommentEnds ? text.indexOf("-->", at + 4) : -1;
        moreCommentEnds = end >= 0;
        at = end >= 0 ? end + 3 : after(">", at + 4);
    }

    /// A section that never ends does so with the element it stands in.
    private void cdata() {
        int start = at + 9;
        int end = moreCdataEnds ? text.indexOf("]]>", start) : -1;
        moreCdataEnds = end >= 0;
        if (end >= 0) {
            at = end + 3;
        } else {
            int closing = text.indexOf("</" + receiver.current(), start);
            end = closing < 0 ? text.length() : closing;
            at = end;
        }
        if (end > start) {
            receiver.text(text.substring(start, end), true);
        }
    }

    private void doctype() {
        int end = after(">", at);
        int subset = text.indexOf('[', at);
        if (subset >= 0 && subset < end) {
            int close = text.indexOf("]", subset);
            while (close >= 0 && charAt(skipSpace(close + 1)) != '>') {
                close = text.indexOf("]", close + 1);
            }
            if (close >= 0) {
                receiver.doctype(text.substring(subset + 1, close));
                end = skipSpace(close + 1) + 1;
            }
        }
        at = end;
    }

    private void close() {
        int start = at + 2;
        int end = nameEnd(start);
        String name = text.substring(start, end);
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        at = charAt(end) == '>' ? end + 1 : end;
        receiver.close(name);
    }

    private void open() {
        int end = nameEnd(at + 1);
        String name = text.substring(at + 1, end);
        at = end;
        List<Attribute> attributes = List.of();
        boolean empty = false;
        while (true) {
            at = skipSpace(at);
            char c = charAt(at);
            if (at >= text.length() || c == '<') {
                break;
            }
            if (c == '>') {
                at++;
                break;
            }
            if (c == '/') {
                at++;
                empty = charAt(at) == '>';
                continue;
            }
            attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
            attribute(attributes);
        }
        receiver.open(name, attributes, empty);
    }

    private void attribute(List<Attribute> into) {
        int start = at;
        while (at < text.length() && !endsAttributeName(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++; // a character that belongs nowhere
            return;
        }
        String name = text.substring(start, at);
        int equals = skipSpace(at);
        String value = "";
        if (charAt(equals) == '=') {
            at = skipSpace(equals + 1);
            value = value();
        }
        if (into.size() < MOST_ATTRIBUTES) {
            into.add(new Attribute(name, value));
        }
    }

    private String value() {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = text.indexOf(quote, start);
            if (end >= 0) {
                at = end + 1;
                return text.substring(start, end);
            }
            at = start;
        }
        int start = at;
        while (at < text.length() && !endsBareValue(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsBareValue(int position) {
        char c = text.charAt(position);
        return c <= ' ' || c == '>' || c == '<' || (c == '/' && charAt(position + 1) == '>');
    }

    private static boolean endsAttributeName(char c) {
        return c <= ' ' || c == '=' || c == '>' || c == '<' || c == '/' || c == '"' || c == '\'';
    }

    private int after(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found + what.length();
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || c == ':'
                || c >= 0xC0;
    }

    private static boolean isName(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 0xB7;
    }
}
