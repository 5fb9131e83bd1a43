package org.tidings.nlp.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Reader;

/// What all layers find in a text, in words that tests compare.
public record Facts(String text, Findings findings) {
    public static Facts in(String text) {
        return in(text, null);
    }

    public static Facts in(String text, @Nullable LocalDate published) {
        var source = new Source(null, text, published, List.of(), List.of());
        return new Facts(text, Enrichment.findings(Reader.reading().read(source).document()));
    }

    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// `AT_LEAST 26 killed`, one per quantity.
    public List<String> quantities() {
        return findings.quantities().stream().map(Facts::quantity).toList();
    }

    private static String quantity(Quantity quantity) {
        double value = quantity.value();
        String number = value == Math.rint(value) ? "%d".formatted((long) value) : "" + value;
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        String what = quantity.what() == null ? "" : " " + quantity.what();
        return quantity.bound() + " " + number + unit + what;
    }

    /// `DENIED Ann Roe: Ann Roe denied it`, one per claim.
    public List<String> claims() {
        return findings.claims().stream()
                .map(claim -> claim.status() + " " + party(claim) + ": " + words(claim.span()))
                .toList();
    }

    private static String party(Claim claim) {
        var parties =
                switch (claim.status()) {
                    case CONFIRMED -> claim.confirmedBy();
                    case DENIED -> claim.deniedBy();
                    case UNCONFIRMED -> claim.notConfirmedBy();
                    case DECLINED -> claim.declinedBy();
                    case ASSERTED, REPORTED ->
                            claim.source() == null ? List.<Party>of() : List.of(claim.source());
                };
        return String.join(" and ", parties.stream().map(Party::name).toList());
    }

    /// `REJECTS Ann Roe: any deal`, one per position.
    public List<String> positions() {
        return findings.positions().stream().map(this::position).toList();
    }

    private String position(Position position) {
        return position.stance() + " " + position.holder().name() + ": " + words(position.target());
    }

    /// `COERCE: police arrested two men`, one per event.
    public List<String> events() {
        return findings.events().stream().map(this::event).toList();
    }

    private String event(Event event) {
        return event.type() + ": " + words(event.span());
    }

    /// `2026-03-12..2026-03-12 on Thursday`, one per time that is no duration.
    public List<String> times() {
        return findings.times().stream()
                .filter(time -> time.duration() == null)
                .map(time -> time.from() + ".." + time.to() + " " + words(time.span()))
                .toList();
    }

    public List<String> durations() {
        return findings.times().stream()
                .filter(time -> time.duration() != null)
                .map(time -> time.duration())
                .toList();
    }
}
