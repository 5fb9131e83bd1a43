package org.tidings.nlp.entity;

import java.util.regex.Pattern;

/// Full stops that belong to a name: `U.S.`, `Washington D.C.`, `Acme Corp.`, `Acme, Inc.`
final class Abbreviations {
    private static final Pattern LAST_WORD =
            Pattern.compile(
                    "(?:^|[\\s.])(?:(?:\\p{L}\\.)+\\p{L}|Corp|Inc|Ltd|Co|Cos|Bros|Jr|Sr|Govt|Dept|Univ)$");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    "^,? (?:Inc|Ltd|LLC|L\\.L\\.C|L\\.P|LP|PLC|plc|GmbH|S\\.A|N\\.V|Corp|Co)(?![\\p{L}\\d-])\\.?");
    private static final int LONGEST_FORM = 10;

    private Abbreviations() {}

    /// Where a name ends that was read up to an offset: behind the stop that belongs to it.
    static int end(String text, int start, int end) {
        boolean stop = end < text.length() && text.charAt(end) == '.';
        return stop && LAST_WORD.matcher(text.substring(start, end)).find() ? end + 1 : end;
    }

    /// Where a company's name ends: behind its legal form, if one follows.
    static int withLegalForm(String text, int end) {
        var form =
                LEGAL_FORM.matcher(
                        text.substring(end, Math.min(text.length(), end + LONGEST_FORM)));
        return form.find() ? end + form.end() : end;
    }
}
