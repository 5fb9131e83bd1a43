package org.tidings.localstack.newsroom;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is told in `seeds/newsroom`, whatever the clock says.
class StoriesTest {
    private static final String CARRIER = "specimen-page.example";
    private static final Pattern ADDRESS = Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE);
    private static final Pattern STORY = Pattern.compile("^## \\d", Pattern.MULTILINE);
    private static final Pattern REAL_PEOPLE =
            Pattern.compile(
                    "Zelensk|Selensk|Driscoll|S[vw]yrydenko|Trump|Witkoff|Dmitri|Rubio|Kallas"
                            + "|Barrot|Ivanova");

    private static Map<String, Site> sites;

    @BeforeAll
    static void read() throws IOException {
        var settings = NewsroomSettings.read(Seeds.newsroom());
        sites = NewsroomReader.read(Seeds.newsroom(), settings.calendar());
    }

    @Test
    void givenTheNewsroom_whenCounted_thenItIsWorthWatching() {
        var own = own();
        var days =
                own.stream().map(article -> article.published().toLocalDate()).distinct().count();

        assertTrue(sites.size() >= 9, "outlets: " + sites.size());
        assertTrue(own.size() >= 60, "articles: " + own.size());
        assertEquals(10, days);
        assertEquals(1, sites.values().stream().filter(StoriesTest::german).count());
    }

    private static boolean german(Site site) {
        return site.outlet().language().equals("de");
    }

    @Test
    void givenTheTableOfStories_whenComparedWithTheArticles_thenEachStandsInItOnce()
            throws Exception {
        var table = Files.readString(Seeds.newsroom().resolve("STORIES.md"));
        var listed = new ArrayList<String>();
        ADDRESS.matcher(table).results().forEach(found -> listed.add(found.group(1)));

        var written = new ArrayList<String>();
        for (var site : sites.values()) {
            for (var article : site.articles()) {
                written.add(site.outlet().host() + "/" + article.slug());
            }
        }
        assertEquals(sorted(written), sorted(listed));
        assertTrue(STORY.matcher(table).results().count() >= 6);
    }

    private static List<String> sorted(List<String> addresses) {
        return addresses.stream().sorted().toList();
    }

    @Test
    void givenRealPeople_whenAnArticleNamesThem_thenItSaysThatItHoldsToTheSeedArticle() {
        for (var article : own()) {
            var text = article.body().stream().map(Block::text).collect(joining("\n"));
            var mark = article.body().getLast().text();

            assertEquals(
                    REAL_PEOPLE.matcher(text).find(),
                    mark.contains("seed article") || mark.contains("Ausgangsartikel"),
                    article.slug());
        }
    }

    @Test
    void givenEdits_whenRead_thenEachChangesWordsAfterTheArticleWasPublished() {
        var edited = own().stream().filter(article -> !article.edits().isEmpty()).toList();

        assertTrue(edited.size() >= 3);
        for (var article : edited) {
            for (var edit : article.edits()) {
                assertTrue(edit.at().isAfter(article.published()), article.slug());
                assertTrue(!edit.body().equals(article.body()), article.slug());
            }
        }
    }

    private static List<Article> own() {
        return sites.values().stream()
                .filter(site -> !site.outlet().host().equals(CARRIER))
                .flatMap(site -> site.articles().stream())
                .toList();
    }
}
