package org.tidings.nlp.topic;

import java.util.List;
import org.tidings.contracts.finding.Topic;
import org.tidings.nlp.document.Kind;

/// The topics of a text, the surest first; a topic's parent stands before it.
public record Topics(List<Topic> all) {
    public static final Kind<Topics> KIND =
            new Kind<>("topic", Topics.class, new Topics(List.of()));

    public Topics {
        all = List.copyOf(all);
    }
}
