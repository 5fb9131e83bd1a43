package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles in the shapes that pages give them.
class PageShapesTest {
    private static final String ALL = Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=c><h1>Crane repaired</h1><div>%1$s<br><br>%2$s<br><br>%3$s</div></div>",
                "<div><h1>Crane repaired</h1><div><span>%1$s</span></div><div><span>%2$s</span></div>"
                        + "<div><span>%3$s</span></div></div>",
                "<news-story><h1>Crane repaired</h1><story-text>%1$s</story-text>"
                        + "<story-text>%2$s</story-text><story-text>%3$s</story-text></news-story>",
                "<div id=app></div><noscript><h1>Crane repaired</h1><p>%1$s<p>%2$s<p>%3$s</noscript>",
                "<table><tr><td><a href=/1>Fish</a><br>Ships</td><td><h1>Crane repaired</h1>%1$s"
                        + "<p>%2$s<p>%3$s</td></tr></table>",
                "<main><h1>Crane repaired</h1><section><p>%1$s</p></section><div>Advertisement</div>"
                        + "<section><p>%2$s</p></section><section><p>%3$s</p></section></main>",
                "<div role=dialog><h2>Your choice</h2><p>We and our partners keep what we learn of you"
                        + " for years, and sell it to whom we like, so that what you see is paid for.</p>"
                        + "</div><div><h1>Crane repaired</h1><p>%1$s<p>%2$s<p>%3$s</div>",
                "<div class=x1><p>We value your privacy: we and our partners store and read"
                        + " information on a device, such as unique marks, for advertising.</p></div>"
                        + "<div><h1>Crane repaired</h1><p>%1$s<p>%2$s<p>%3$s</div>",
                "<div><h1>Crane repaired</h1><div>2 March 2026</div><p>%1$s<p>%2$s<p>%3$s"
                        + "<p>The author is a writer who lives by the sea with two dogs.</div>"
            })
    void givenAShape_whenExtracted_thenTheArticleIsRead(String shape) {
        String html = shape.formatted(Pages.FIRST, Pages.SECOND, Pages.THIRD);
        String page = "<html><head><title>Crane repaired | The Paper</title></head><body>" + html;

        assertThat(Pages.read(page).text()).isEqualTo(ALL);
    }

    @Test
    void givenAShortArticleAboveSomeTeasers_whenExtracted_thenTheTeasersAreLeftOut() {
        String teasers =
                IntStream.range(0, 3)
                        .mapToObj(
                                at ->
                                        "<div><a href=/"
                                                + at
                                                + "><h3>Another thing</h3></a><p>A text that says a little"
                                                + " about what is behind it and no more, number "
                                                + at
                                                + ".</p></div>")
                        .collect(Collectors.joining());

        ExtractedPage page =
                Pages.read(
                        "<h1>Crane repaired</h1><div><p>The crane in the port is repaired at last, the harbour"
                                + " master said.</p><p>Ships moor again.</p></div><div>"
                                + teasers
                                + "</div>");

        assertThat(page.text())
                .isEqualTo(
                        "The crane in the port is repaired at last, the harbour master said.\nShips moor again.");
    }

    @Test
    void givenCommentsInBoxesWithoutATellingName_whenExtracted_thenTheirHeadingEndsTheArticle() {
        String comments =
                "<section class=x7><h3>12 Comments</h3>"
                        + "<div><p>They should have done this years ago, when my father worked there.</p></div>"
                        + "<div><p>Nobody ever listened to us, and now they want to be thanked for it.</p></div>"
                        + "</section>";

        assertThat(Pages.read(Pages.article("").replace("</main>", comments + "</main>")).text())
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join our community on WhatsApp and get the latest news from the port.",
                "Abonnieren Sie unseren Newsletter, dann verpassen Sie nichts mehr aus dem Hafen.",
                "Suivez-nous sur Facebook",
                "Únete a nuestro canal de WhatsApp",
                "Iscriviti al nostro canale Telegram",
                "Zapisz się do naszego newslettera",
                "The crane at dawn. Photo: Ada North/North Pictures",
                "Der Kran am Morgen. (Foto: Ada Nord)"
            })
    void givenALineInWhichTheHouseSpeaks_whenExtracted_thenItIsLeftOut(String line) {
        assertThat(Pages.read(Pages.article("<p>" + line + "</p>")).text()).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union told its members by a newsletter that the talks had failed again.",
                "“Follow us on Facebook,” the dockers called to all who stood at the gate that day.",
                "Facebook and Twitter removed the pictures of the crane after a day and a half."
            })
    void givenASentenceAboutSuchThings_whenExtracted_thenItStays(String line) {
        assertThat(Pages.read(Pages.article("<p>" + line + "</p>")).text()).contains(line);
    }

    @Test
    void givenReadingsAboveCharacters_whenExtracted_thenTheyAreNoText() {
        String text =
                "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>のクレーンは冬が来る前に修理されると港長は述べ、"
                        + "外で待つ二隻の船が最初に荷を下ろすことになるという。</p>";

        assertThat(Pages.read("<h1>クレーン</h1><div>" + text + "</div>").text())
                .startsWith("港のクレーンは冬が来る前に");
    }
}
