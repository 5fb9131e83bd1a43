package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;

/// People in letters and mail by the line they stand on: whom a letter is to, who signs it, and
/// `"Andrews, Jennifer"` beside an address.
final class Correspondence {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
    private static final String PERSON = WORD + "(?: (?:\\p{Lu}\\.? )?" + WORD + ")?";
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?:(?:Hi|Hello|Hey|Dear)[ ,]+(" + PERSON + ")[ ,:!-]*|(" + WORD + ")[,:])");
    private static final Pattern REVERSED =
            Pattern.compile("\"(" + WORD + ", " + WORD + "(?: \\p{Lu}\\.?)?)\"(?:\\s*<.*)?");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:(?:many |best |kind |kindest |warm )?(?:thanks|thx|regards|wishes)|sincerely"
                            + "|yours(?: truly| sincerely)?|cheers|love|respectfully|take care)"
                            + "(?: again)?[,.! -]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile("[- ]*(" + PERSON + ")");
    private static final int LONGEST_LINE = 60;

    private final String text;

    Correspondence(Document document) {
        text = document.text();
    }

    /// The names with those that the lines tell.
    List<Name> told(List<Name> names) {
        List<Name> told = new ArrayList<>(names);
        boolean closed = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= LONGEST_LINE && end > start) {
                String line = text.substring(start, end);
                line(line, start, end < text.length(), closed, told);
                closed = CLOSING.matcher(line.strip()).matches();
            } else {
                closed &= end == start;
            }
            start = end + 1;
        }
        told.sort(Comparator.comparingInt(name -> name.span().start()));
        return told;
    }

    private void line(String line, int start, boolean goesOn, boolean closed, List<Name> told) {
        var reversed = REVERSED.matcher(line);
        var addressed = ADDRESSED.matcher(line.strip());
        var signed = SIGNED.matcher(line.strip());
        int indent = line.length() - line.stripLeading().length();
        if (reversed.matches()) {
            add(told, start + reversed.start(1), start + reversed.end(1));
        } else if (goesOn && addressed.matches()) {
            int group = addressed.group(1) == null ? 2 : 1;
            String name = addressed.group(group);
            if (!isNone(name)) {
                add(
                        told,
                        start + indent + addressed.start(group),
                        start + indent + addressed.end(group));
            }
        } else if (closed && signed.matches() && !isNone(signed.group(1))) {
            add(told, start + indent + signed.start(1), start + indent + signed.end(1));
        }
    }

    /// Another greeting, or what a heading says before a colon.
    private static boolean isNone(String name) {
        String first = name.toLowerCase(Locale.ROOT).split(" ", -1)[0];
        return NameWords.isNever(first)
                || NameWords.is("no person", first)
                || CLOSING.matcher(name).matches();
    }

    private void add(List<Name> told, int start, int end) {
        var span = new Span(start, end);
        var person =
                new Name(
                        span,
                        text.substring(start, end),
                        Entity.Type.PERSON,
                        0.9,
                        "entity/correspondence");
        boolean known =
                told.stream()
                        .anyMatch(
                                name ->
                                        name.type() == Entity.Type.PERSON
                                                && name.span().start() <= start
                                                && end <= name.span().end());
        if (!known) {
            told.removeIf(person::overlaps);
            told.add(person);
        }
    }
}
