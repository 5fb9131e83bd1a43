package org.tidings.nlp.claim;

import java.util.List;
import org.tidings.contracts.finding.Claim;
import org.tidings.nlp.document.Kind;

/// The claims of a text in reading order.
public record Claims(List<Claim> all) {
    public static final Kind<Claims> KIND =
            new Kind<>("claim", Claims.class, new Claims(List.of()));

    public Claims {
        all = List.copyOf(all);
    }
}
