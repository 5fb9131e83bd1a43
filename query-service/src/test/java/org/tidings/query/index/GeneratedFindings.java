package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Tone;
import org.tidings.contracts.finding.Topic;
import org.tidings.query.index.GeneratedArticle.Word;

/// What was found in a generated article, with its words beside it.
///
/// @param named the people, places, … of the article, as the contracts have them in its entities
record GeneratedFindings(
        List<Someone> named,
        List<Attributed> attributed,
        List<Asserted> claims,
        List<Counted> counts,
        List<Happened> events,
        Findings findings) {

    /// Somebody or something of a name, or of several.
    ///
    /// @param entity as the contracts have it; null for a mere description, such as `officials`
    record Someone(List<String> names, @Nullable Entity entity) {
        static Someone called(String description) {
            return new Someone(List.of(description), null);
        }
    }

    /// @param pieces the words that were said; several where it goes on
    record Attributed(
            List<List<Word>> pieces,
            boolean said,
            @Nullable Someone speaker,
            List<Word> verb,
            @Nullable String channel) {}

    record Asserted(List<Word> words, String status, List<Someone> by) {}

    record Counted(
            List<String> what, double low, double high, String bound, @Nullable Someone place) {}

    record Happened(String type, List<Someone> actors, @Nullable Someone place) {}

    static GeneratedFindings none() {
        return new GeneratedFindings(
                List.of(), List.of(), List.of(), List.of(), List.of(), Findings.NONE);
    }

    /// @param words of the text
    static GeneratedFindings draw(Random random, List<Word> words) {
        return new Drawing(random, words).all();
    }

    private static final class Drawing {
        private final Random random;
        private final List<Word> words;
        private final List<Someone> named;
        private final List<Quotation> quotations = new ArrayList<>();

        Drawing(Random random, List<Word> words) {
            this.random = random;
            this.words = words;
            this.named = GeneratedNames.draw(random);
        }

        GeneratedFindings all() {
            var attributed = several(3, this::attributed);
            var quoted = List.copyOf(quotations);
            var happened = several(3, this::happened);
            var events = happened.stream().map(this::event).toList();
            var counted = several(3, () -> counted(happened));
            var claims = several(3, this::asserted);
            return new GeneratedFindings(
                    named,
                    attributed,
                    claims.stream().map(Claimed::asserted).toList(),
                    counted.stream().map(Quantified::counted).toList(),
                    happened,
                    new Findings(
                            List.of(),
                            named.stream()
                                    .map(Someone::entity)
                                    .map(Objects::requireNonNull)
                                    .toList(),
                            List.of(),
                            counted.stream().map(Quantified::quantity).toList(),
                            quoted,
                            claims.stream().map(Claimed::claim).toList(),
                            List.of(),
                            List.of(),
                            events,
                            List.of(),
                            List.of(),
                            topics(),
                            tone(),
                            null));
        }

        private <T> List<T> several(int most, Supplier<T> one) {
            var several = new ArrayList<T>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                several.add(one.get());
            }
            return several;
        }

        private <T> T any(T[] values) {
            return List.of(values).get(random.nextInt(values.length));
        }

        /// Some words in a row.
        private List<Word> row() {
            int from = random.nextInt(words.size());
            int to = Math.min(words.size(), from + 1 + random.nextInt(8));
            return words.subList(from, to);
        }

        private static Span span(List<Word> row) {
            return new Span(row.getFirst().start(), row.getLast().end());
        }

        private @Nullable Someone one(Predicate<Entity.Type> type, int known) {
            var fitting =
                    named.stream()
                            .filter(each -> type.test(Objects.requireNonNull(each.entity()).type()))
                            .toList();
            if (fitting.isEmpty() || random.nextInt(10) >= known) {
                return null;
            }
            return fitting.get(random.nextInt(fitting.size()));
        }

        private Someone party() {
            var known = one(type -> type != Entity.Type.PLACE, 8);
            return known != null
                    ? known
                    : Someone.called(random.nextBoolean() ? "officials" : "Both Sides");
        }

        private Party party(Someone who) {
            int at = named.indexOf(who);
            return new Party(who.names().getFirst(), null, at < 0 ? null : at);
        }

        private Attributed attributed() {
            var pieces = new ArrayList<List<Word>>();
            pieces.add(row());
            if (random.nextInt(4) == 0) {
                pieces.add(row());
            }
            Someone speaker = random.nextInt(8) == 0 ? null : party();
            var verb = List.of(words.get(random.nextInt(words.size())));
            String channel =
                    random.nextInt(3) > 0 ? null : random.nextBoolean() ? "X" : "a Statement";
            int how = random.nextInt(4);
            int first = quotations.size();
            var kind = how == 0 ? Quotation.Kind.INDIRECT : Quotation.Kind.DIRECT;
            var act = random.nextBoolean() ? Quotation.Act.SPEECH : Quotation.Act.THOUGHT;
            quotations.add(
                    new Quotation(
                            span(pieces.getFirst()),
                            kind,
                            speaker == null ? null : party(speaker),
                            null,
                            new Quotation.Cue(span(verb), Quotation.CueClass.NEUTRAL, act, false),
                            channel,
                            null,
                            "generated",
                            how == 0 ? Quotation.Form.CLAUSE : null));
            for (var further : pieces.subList(1, pieces.size())) {
                quotations.add(
                        new Quotation(
                                span(further),
                                Quotation.Kind.DIRECT,
                                null,
                                null,
                                null,
                                null,
                                first,
                                "generated",
                                null));
            }
            boolean said = how > 0 || act == Quotation.Act.SPEECH;
            return new Attributed(pieces, said, speaker, verb, channel);
        }

        private record Claimed(Asserted asserted, Claim claim) {}

        private Claimed asserted() {
            var row = row();
            var status = any(Claim.Status.values());
            Someone source = random.nextInt(3) == 0 ? null : party();
            var others = several(1, this::party);
            var by = new ArrayList<>(others);
            if (source != null) {
                by.add(source);
            }
            var parties = others.stream().map(this::party).toList();
            int role = random.nextInt(4);
            var claim =
                    new Claim(
                            span(row),
                            status,
                            source == null ? null : party(source),
                            role == 0 ? parties : List.of(),
                            role == 1 ? parties : List.of(),
                            role == 2 ? parties : List.of(),
                            role == 3 ? parties : List.of(),
                            "generated");
            return new Claimed(
                    new Asserted(row, status.name().toLowerCase(Locale.ROOT), by), claim);
        }

        private Happened happened() {
            return new Happened(
                    List.of("ASSAULT", "CONSULT", "PROTEST").get(random.nextInt(3)),
                    several(2, this::party),
                    one(type -> type == Entity.Type.PLACE, 7));
        }

        private Event event(Happened happened) {
            return new Event(
                    span(row()),
                    happened.type(),
                    happened.actors().stream().map(this::party).toList(),
                    List.of(),
                    happened.place() == null ? null : named.indexOf(happened.place()),
                    null,
                    "generated");
        }

        private record Quantified(Counted counted, Quantity quantity) {}

        private Quantified counted(List<Happened> events) {
            var what = random.nextInt(4) == 0 ? null : GeneratedNames.counted(random);
            var unit = random.nextInt(4) == 0 ? "storm" : null;
            double low = List.of(3.0, 7.5, 12.0, 26.0, 400.0).get(random.nextInt(5));
            Double high = random.nextInt(4) == 0 ? low * 2 : null;
            var bound = any(Quantity.Bound.values());
            Integer event = events.isEmpty() ? null : (Integer) random.nextInt(events.size());
            var counted =
                    new Counted(
                            Stream.of(what, unit).filter(Objects::nonNull).toList(),
                            low,
                            high == null ? low : high,
                            bound.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            event == null ? null : events.get(event).place());
            return new Quantified(
                    counted,
                    new Quantity(span(row()), low, high, bound, unit, what, event, "generated"));
        }

        private List<Topic> topics() {
            return IntStream.range(0, GeneratedNames.TOPICS.size())
                    .filter(_ -> random.nextInt(3) == 0)
                    .mapToObj(GeneratedNames.TOPICS::get)
                    .toList();
        }

        private @Nullable Tone tone() {
            return random.nextInt(5) == 0
                    ? null
                    : new Tone((random.nextInt(21) - 10) / 10.0, List.of(), List.of(), "generated");
        }
    }
}
