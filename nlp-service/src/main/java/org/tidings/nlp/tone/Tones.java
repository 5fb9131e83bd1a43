package org.tidings.nlp.tone;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Tone;
import org.tidings.nlp.document.Kind;

/// @param tone null where it was not measured
public record Tones(@Nullable Tone tone) {
    public static final Kind<Tones> KIND = new Kind<>("tone", Tones.class, new Tones(null));
}
