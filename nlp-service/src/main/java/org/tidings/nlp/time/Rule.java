package org.tidings.nlp.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A form of expression and what it means.
///
/// @param name as `why` shows it
record Rule(String name, Pattern form, Meaning meaning) {
    static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    static final String DAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final String YEAR = "(?:1[1-9]|20)\\d\\d(?![\\d,]*\\d|\\.\\d|\\s?[%€$£])";
    static final String NUMBER =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|several|a few|a couple of)";

    Rule(String name, String form, Meaning meaning) {
        this("time/" + name, Pattern.compile("(?<![\\w-])(?:" + form + ")(?![\\w])"), meaning);
    }

    interface Meaning {
        /// Null when the words are no time here.
        @Nullable Reading of(MatchResult match, Moment moment);
    }
}
