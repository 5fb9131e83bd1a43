package org.tidings.ingest.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All names of a sight: those that identify, and those that only hint.
///
/// A canonical link hints in each direction: this page may name the address of a known article, a
/// known article's page may have named this address, and two pages may name the same third one. A
/// broken template names one address on every page, so a hint counts only where the texts agree.
///
/// @param sure what leads to an article whatever it says, the most telling first
/// @param hints what leads to an article if the texts agree
/// @param claim what the page calls its own address; null when it says nothing
record Names(List<Alias> sure, List<Alias> hints, @Nullable Alias claim) {
    Names {
        sure = List.copyOf(sure);
        hints = List.copyOf(hints);
    }

    static Names of(List<Alias> given, @Nullable URI canonical) {
        var sure = new ArrayList<Alias>();
        for (Alias name : given) {
            sure.add(name);
            form(name).map(Alias::form).ifPresent(sure::add);
        }
        Optional<String> claimed = page(given).flatMap(page -> CanonicalHint.of(page, canonical));
        var hints = new ArrayList<Alias>();
        claimed.map(Alias::form).ifPresent(hints::add);
        claimed.map(Alias::canonical).ifPresent(hints::add);
        given.stream()
                .flatMap(name -> form(name).stream())
                .map(Alias::canonical)
                .forEach(hints::add);
        return new Names(
                sure.stream().distinct().toList(),
                hints.stream().distinct().filter(hint -> !sure.contains(hint)).toList(),
                claimed.map(Alias::canonical).orElse(null));
    }

    /// Where the page lay in the end: the last address that was seen.
    private static Optional<URI> page(List<Alias> given) {
        return given.stream()
                .filter(name -> name.kind() == Alias.Kind.URL)
                .reduce((one, next) -> next)
                .map(name -> URI.create(name.value()));
    }

    private static Optional<String> form(Alias name) {
        return name.kind() == Alias.Kind.URL
                ? PlainForm.of(URI.create(name.value()))
                : Optional.empty();
    }
}
