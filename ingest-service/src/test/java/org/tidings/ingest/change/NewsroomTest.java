package org.tidings.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.ChangeKind;

/// The edits of the demo newsroom, as STORIES.md tells them.
class NewsroomTest {
    private static final Path NEWSROOM = Path.of("../seeds/newsroom");
    private static final Pattern TITLE = Pattern.compile("(?m)^Title: (.*)$");

    private record Article(String title, String text) {
        static Article read(String host, String folder, String slug) throws IOException {
            String file =
                    Files.readString(NEWSROOM.resolve(host).resolve(folder).resolve(slug + ".txt"));
            int head = file.indexOf("\n\n");
            var title = TITLE.matcher(file.substring(0, head));
            // Lines of a paragraph are joined, as the newsroom does.
            String text = file.substring(head + 2).replaceAll("(?<!\n)\n(?!\n)", " ");
            return new Article(title.find() ? title.group(1) : null, text.replaceAll("\n+", "\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "halvenportexaminer.example, two-warnings-no-answer, HEADLINE NUMBER WORDING",
        "corvane.example, terminal-fire-eight-or-nine, HEADLINE WORDING",
        "quillonwire.example, second-letter-confirmed, WORDING",
    })
    void givenAnEditOfTheNewsroom_whenCompared_thenItsKindsAreNamed(
            String host, String slug, String kinds) throws IOException {
        var before = Article.read(host, "articles", slug);
        var after = Article.read(host, "edits", slug);

        var difference =
                Difference.between(before.title(), before.text(), after.title(), after.text());

        assertThat(difference.counts().keySet())
                .contains(
                        Pattern.compile(" ")
                                .splitAsStream(kinds)
                                .map(ChangeKind::valueOf)
                                .toArray(ChangeKind[]::new));
    }
}
