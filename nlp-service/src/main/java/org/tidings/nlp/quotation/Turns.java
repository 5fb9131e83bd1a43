package org.tidings.nlp.quotation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;

/// Turns of a transcript within quotation marks: `“VELL: We never left.`
final class Turns {
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}.’' -]{1,30}): ?");

    private final Document document;
    private final Entities entities;

    Turns(Document document) {
        this.document = document;
        this.entities = document.get(Entities.KIND);
    }

    /// @param label the name in capitals
    record Turn(int entity, Span label, Span words) {}

    /// Null when the words do not begin with the name of somebody known.
    @Nullable Turn of(Span words) {
        var label = LABEL.matcher(document.text()).region(words.start(), words.end());
        if (!label.lookingAt() || label.end() == words.end()) {
            return null;
        }
        String last = label.group(1).toLowerCase(Locale.ROOT);
        String name = " " + last.substring(last.lastIndexOf(' ') + 1);
        for (int entity = 0; entity < entities.all().size(); entity++) {
            String known = " " + entities.get(entity).name().toLowerCase(Locale.ROOT);
            if (known.endsWith(name)) {
                return new Turn(
                        entity,
                        new Span(label.start(1), label.end(1)),
                        new Span(label.end(), words.end()));
            }
        }
        return null;
    }
}
