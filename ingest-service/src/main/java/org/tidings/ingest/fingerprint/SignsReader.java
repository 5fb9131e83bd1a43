package org.tidings.ingest.fingerprint;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.Visibility;
import org.tidings.fingerprint.Fingerprints;

/// Reads the signs of origin from an article.
@ApplicationScoped
public class SignsReader {
    private final WireRepository wires;

    SignsReader(WireRepository wires) {
        this.wires = wires;
    }

    /// @param scope whose agencies are known, beside those of the vocabulary
    /// @param text as it is stored
    public OriginSigns read(Visibility scope, @Nullable String byline, String text) {
        var lines = new CreditLines(Agencies.KNOWN.with(wires.namesIn(scope)));
        return new OriginSigns(lines.in(byline, text), Fingerprints.of(text).orElse(null));
    }
}
