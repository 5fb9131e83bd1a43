package org.tidings.nlp.voice;

import java.util.List;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.document.Kind;

/// Who speaks in the article, in reading order.
public record Voices(List<Voice> all) {
    public static final Kind<Voices> KIND =
            new Kind<>("voice", Voices.class, new Voices(List.of()));

    public Voices {
        all = List.copyOf(all);
    }
}
