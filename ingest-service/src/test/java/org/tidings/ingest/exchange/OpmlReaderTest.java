package org.tidings.ingest.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.problem.ProblemException;

class OpmlReaderTest {
    private static final String LIST =
            """
            <?xml version="1.0"?>
            <opml version="1.1"><head><title>mine</title></head><body>
              <outline text="World">
                <outline text="Ports">
                  <outline type="rss" text="t" title="Quay news" xmlUrl=" https://quay.example/rss "
                           htmlUrl="https://www.quay.example/"/>
                </outline>
                <outline text="Hill" xmlurl="https://hill.example/rss"/>
              </outline>
              <outline type="rss" text="No address"/>
            </body></opml>
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static void assertUnreadable(String list, String detail) {
        assertThatThrownBy(() -> OpmlReader.read(bytes(list)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> {
                            assertThat(refused.problem().type())
                                    .hasToString("urn:tidings:problem:import-unreadable");
                            assertThat(refused.problem().detail()).contains(detail);
                        });
    }

    @Test
    void givenNestedFolders_whenRead_thenEachFeedKnowsItsLineAndItsFolders() {
        var feeds = OpmlReader.read(bytes(LIST));

        assertThat(feeds)
                .extracting(ListedFeed::url)
                .containsExactly("https://quay.example/rss", "https://hill.example/rss", null);
        assertThat(feeds)
                .extracting(ListedFeed::collection)
                .containsExactly("World / Ports", "World", null);
        assertThat(feeds).extracting(ListedFeed::title).startsWith("Quay news", "Hill");
        assertThat(feeds).extracting(ListedFeed::line).containsExactly(6, 8, 10);
    }

    @Test
    void givenWhatIsNoList_whenRead_thenTheProblemSaysWhere() {
        assertUnreadable("<opml><body><outline", "not well-formed");
        assertUnreadable("", "not well-formed");
        assertUnreadable("<rss version='2.0'/>", "it starts with <rss>");
        assertUnreadable("<opml>" + "<outline text='x'>".repeat(200), "50 deep");
    }

    @Test
    void givenEntitiesFromOutside_whenRead_thenNothingIsRead(@TempDir Path folder)
            throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "never to be seen");
        String list =
                """
                <!DOCTYPE opml [<!ENTITY x SYSTEM "%s">]>
                <opml><body><outline text="a">&x;</outline>
                <outline text="b" xmlUrl="https://b.example/"/></body></opml>
                """
                        .formatted(secret.toUri());

        assertUnreadable(list, "not well-formed");
        assertThat(OpmlReader.read(bytes(list.replace("&x;", ""))))
                .extracting(ListedFeed::url)
                .containsExactly("https://b.example/");
    }

    @Test
    void givenEntitiesThatGrow_whenRead_thenTheyDoNot() {
        var bomb = new StringBuilder("<!DOCTYPE opml [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><opml><body><outline text=\"&a29;\" xmlUrl=\"https://b.example/\"/>")
                .append("</body></opml>");

        assertUnreadable(bomb.toString(), "not well-formed");
    }

    @Test
    void givenTheSeedsListOfPublicFeeds_whenRead_thenEachCouldBeAdded() throws Exception {
        var feeds = OpmlReader.read(Files.readAllBytes(Path.of("../seeds/feeds/public-news.opml")));

        assertThat(feeds).hasSizeGreaterThan(15);
        for (ListedFeed feed : feeds) {
            assertThat(WebAddress.tryParse(feed.url())).as("%s", feed).isPresent();
            assertThat(ListedFeedReading.domain(feed)).as("%s", feed).isNotNull();
            assertThat(ListedFeedReading.outlet(feed).name()).as("%s", feed).isNotNull();
            assertThat(feed.collection()).as("%s", feed).isNotNull();
        }
        assertThat(feeds).extracting(ListedFeed::url).doesNotHaveDuplicates();
    }
}
