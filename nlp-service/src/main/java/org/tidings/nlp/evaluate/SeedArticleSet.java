package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidings.nlp.reading.CloseReading;

/// The seed article against its full labels, item by item; every miss is listed.
///
/// @param article the file's name without `.txt`, beside its `.gold.json`
record SeedArticleSet(String article) implements Evaluation {
    private static final String SET = "seed-article";
    private static final int POINTS_WANTED = 3;

    @Override
    public String set() {
        return SET;
    }

    @Override
    public boolean alwaysTelling() {
        return true;
    }

    @Override
    public Report run(Path folder, CloseReading reading) throws IOException {
        var labels = new ObjectMapper().readTree(folder.resolve(article + ".gold.json").toFile());
        String text = Gold.text(folder.resolve(article + ".txt"));
        var whole = new WholeArticle(Gold.read(SET, text, labels, reading));
        List<Score> scores = new ArrayList<>();
        whole.kinds().forEach((kind, matches) -> scores.add(score(kind, matches)));
        return new Report(scores, whole.errors());
    }

    private static Score score(String kind, Matches matches) {
        String note = "%d of %d".formatted(matches.hits(), matches.gold());
        boolean points = kind.contains("points");
        return points
                ? Score.share(
                        SET,
                        kind,
                        matches.hits(),
                        matches.gold(),
                        "%s, %d wanted".formatted(note, POINTS_WANTED))
                : Score.of(SET, kind, matches, note);
    }
}
