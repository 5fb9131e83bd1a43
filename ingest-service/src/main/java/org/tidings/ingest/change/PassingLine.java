package org.tidings.ingest.change;

import java.util.regex.Pattern;

/// Lines that change by themselves while nobody edits the article: how old it is, how long it takes
/// to read, how often it was read, shared or commented on. Extraction leaves them out; where one
/// slips through, it must not make revisions.
final class PassingLine {
    private static final int LONGEST = 80;
    private static final String UNIT =
            "(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?"
                    + "|Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?"
                    + "|secondes?|heures?|jours?|semaines?|segundos?|minutos?|horas?|días?|dias?"
                    + "|minuti|minuto|ore|ora|giorni|giorno|minuten|uur|uren|dagen)";
    private static final Pattern PASSING =
            Pattern.compile(
                    "(?iU)^\\W*(?:(?:(?:last )?updated|published|posted|aktualisiert|mis à jour"
                            + "|publié|actualizado|publicado|aggiornato|bijgewerkt)\\W+)?(?:"
                            + "(?:an?|one|\\d+) ?"
                            + UNIT
                            + " (?:ago|old)"
                            + "|vor (?:einer|einem|\\d+) "
                            + UNIT
                            + "|il y a (?:une?|\\d+) "
                            + UNIT
                            + "|hace (?:una?|\\d+) "
                            + UNIT
                            + "|há (?:uma?|\\d+) "
                            + UNIT
                            + "|(?:un|una|un'|\\d+) ?"
                            + UNIT
                            + " (?:fa|geleden|atrás)"
                            + "|just now|gerade eben"
                            + "|\\d+ ?(?:min|mins|minutes?|Minuten?|minutos?|minuti)\\.? "
                            + "(?:read|Lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd)"
                            + "|(?:reading time|Lesezeit|temps de lecture)\\W+\\d+ ?\\w*\\.?"
                            + "|[\\d.,]+ ?[KkMm]? (?:views?|shares?|comments?|likes?|reads|replies"
                            + "|Kommentare?|commentaires?|comentarios?|comentários?|commenti"
                            + "|reacties|Aufrufe|vues|vistas)"
                            + ")\\W*$");

    private PassingLine() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && PASSING.matcher(line).matches();
    }
}
