package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.contracts.finding.Event;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.evaluate.Matches.Rule;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// PETRARCH's test sentences with their CAMEO codes, compared by PLOVER type. The sentences try
/// out its coder (invented states, odd syntax), and CAMEO codes intents and words as well as
/// deeds, so the second figure leaves out what we call positions and quotations.
final class EventSet implements Evaluation {
    private static final String SET = "events";
    private static final Pattern SENTENCE = Pattern.compile("(?s)<Sentence .*?</Sentence>");
    private static final Pattern CODE = Pattern.compile("eventcode\\s*=\\s*\"(\\d{2,4})\"");
    private static final Pattern TEXT = Pattern.compile("(?s)<Text>(.*?)</Text>");

    /// CAMEO's root codes; 01, statements, has no type.
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("02", "REQUEST"),
                    Map.entry("03", "AGREE"),
                    Map.entry("04", "CONSULT"),
                    Map.entry("05", "SUPPORT"),
                    Map.entry("06", "COOPERATE"),
                    Map.entry("07", "AID"),
                    Map.entry("08", "CONCEDE"),
                    Map.entry("09", "ACCUSE"),
                    Map.entry("10", "REQUEST"),
                    Map.entry("11", "ACCUSE"),
                    Map.entry("12", "REJECT"),
                    Map.entry("13", "THREATEN"),
                    Map.entry("14", "PROTEST"),
                    Map.entry("15", "MOBILIZE"),
                    Map.entry("16", "SANCTION"),
                    Map.entry("17", "COERCE"),
                    Map.entry("18", "ASSAULT"),
                    Map.entry("19", "ASSAULT"),
                    Map.entry("20", "ASSAULT"));

    /// Those that are more than words.
    private static final Set<String> DEEDS =
            Set.of(
                    "CONSULT",
                    "COOPERATE",
                    "AID",
                    "RETREAT",
                    "PROTEST",
                    "MOBILIZE",
                    "SANCTION",
                    "COERCE",
                    "ASSAULT");

    private static final Rule<String, String> SAME =
            new Rule<>(String::equals, (one, other) -> 1, one -> false, one -> one, other -> other);

    @Override
    public String set() {
        return SET;
    }

    @Override
    public Report run(Path data, CloseReading reading) throws IOException {
        String records =
                Files.readString(data.resolve("events/petrarch/PETR.UnitTest.records.xml"));
        var all = new Matches();
        var deeds = new Matches();
        Matcher sentence = SENTENCE.matcher(records);
        while (sentence.find()) {
            Matcher text = TEXT.matcher(sentence.group());
            if (text.find()) {
                String plain = text.group(1).strip().replaceAll("\\s+", " ");
                Set<String> wanted = types(sentence.group());
                Set<String> found = found(plain, reading);
                add(all, plain, wanted, found, type -> true);
                add(deeds, plain, wanted, found, DEEDS::contains);
            }
        }
        return new Report(
                List.of(
                        Score.of(SET, "types of a sentence", all, "words and intents too"),
                        Score.of(SET, "types of a sentence, deeds only", deeds, "")),
                all.errors());
    }

    private static void add(
            Matches matches,
            String text,
            Set<String> wanted,
            Set<String> found,
            Predicate<String> counts) {
        matches.add(
                text + " -",
                wanted.stream().filter(counts).toList(),
                found.stream().filter(counts).toList(),
                SAME);
    }

    /// CAMEO's signing of agreements, 057, is PLOVER's AGREE; its withdrawal and cease-fire,
    /// 087, RETREAT.
    private static Set<String> types(String sentence) {
        Set<String> types = new TreeSet<>();
        Matcher code = CODE.matcher(sentence);
        while (code.find()) {
            String digits = code.group(1);
            String type = TYPES.get(digits.substring(0, 2));
            if (digits.startsWith("057")) {
                type = "AGREE";
            } else if (digits.startsWith("087")) {
                type = "RETREAT";
            }
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    private static Set<String> found(String text, CloseReading reading) {
        Set<String> types = new TreeSet<>();
        var found = Enrichment.findings(reading.read(Source.of(text)).document());
        found.events().stream().map(Event::type).forEach(types::add);
        return types;
    }
}
