package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/>Home</a></nav>",
                "<aside><p>The tide tables of the whole week, for sailors and for walkers.</p></aside>",
                "<figure><img src=a><figcaption>The crane, seen from the ferry.</figcaption></figure>",
                "<div class='caption'>The crane, seen from the ferry. Photo: A. North</div>",
                "<div class='related-links'><p>Ferry line closes after a hundred years of service to"
                        + " the islands of the sound.</p></div>",
                "<ul class='mehr-zum-thema'><li><a href=/b>Ferry line closes</a></li></ul>",
                "<div id='newsletterBox'><p>Every morning the news of the port in your mail.</p></div>",
                "<div class='share-buttons'><span>Share</span></div>",
                "<div class='cookieBanner'><p>We use cookies to make this page work.</p></div>",
                "<div class='author-box'><p>Tessa Quill has written about ports for years.</p></div>",
                "<div class='postMeta'>12 March, 4 minutes</div>",
                "<section id='comments'><p>First! I have always said that this crane is too old, and"
                        + " nobody listened to me in all those years.</p></section>",
                "<div style='display:none'><p>Not to be seen by anybody at all.</p></div>",
                "<div hidden><p>Not to be seen by anybody at all.</p></div>",
                "<p><a href=/b>Ferry line closes after a hundred years</a></p>",
                "<p>Read more: <a href=/b>Ferry line closes after a hundred years</a></p>",
                "<p>Lesen Sie auch: <a href=/b>Fähre wird eingestellt</a></p>",
                "<p>À lire aussi : <a href=/b>La fin du bac</a></p>",
                "<p>Le puede interesar: <a href=/b>El fin del transbordador</a></p>",
                "<p>Leggi anche: <a href=/b>Fine del traghetto</a></p>",
                "<p>Anzeige</p>",
                "<p>Foto: A. North</p>",
                "<p>Sign up for our newsletter</p>",
                "<form><p>Your name</p><input></form>",
                "<button>Subscribe</button>",
                "<script>var paragraph = 'none';</script>"
            })
    void givenFurnitureInTheMidstOfAnArticle_whenExtracted_thenItIsLeftOut(String furniture) {
        assertThat(Pages.read(Pages.article(furniture)).text())
                .isEqualTo(Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class='has-sidebar with-comments'><article class='post tag-social'>%s</article>",
                "<body><form id=page><div class=main>%s</div></form>",
                "<body><div class='content newsletter-open'>%s</div>",
                "<body><div id=comments-closed><h1>Crane repaired</h1>%s</div>",
                "<body><section class='premium ads'><div>%s</div></section>",
                "<body><table><tr><td>%s</td></tr></table>"
            })
    void givenABodyNamedLikeFurniture_whenExtracted_thenTheArticleStays(String page) {
        String paragraphs =
                "<p>" + Pages.FIRST + "</p><p>" + Pages.SECOND + "</p><p>" + Pages.THIRD + "</p>";

        assertThat(Pages.read(page.formatted(paragraphs)).text())
                .isEqualTo(Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD);
    }

    @Test
    void givenACommentSectionLongerThanTheArticle_whenExtracted_thenTheArticleIsFound() {
        String comment = "<div class=comment><p>" + Pages.THIRD + " I doubt it.</p></div>";
        String page =
                "<body><div><h1>Crane</h1><p>%s</p><p>%s</p></div><div id=comments>%s</div>"
                        .formatted(Pages.FIRST, Pages.SECOND, comment.repeat(30));

        assertThat(Pages.read(page).text()).isEqualTo(Pages.FIRST + "\n" + Pages.SECOND);
    }

    @Test
    void givenRelatedLinksBehindTheArticle_whenExtracted_thenTheyAreCutOff() {
        String page =
                Pages.article("")
                        .replace(
                                "</div></main>",
                                "<h3>Das könnte Sie auch interessieren</h3><p>Die Fähre zu den Inseln"
                                        + " fährt nicht mehr.</p></div></main>");

        assertThat(Pages.read(page).text()).endsWith(Pages.THIRD);
    }

    @Test
    void givenALeadOutsideOfTheText_whenExtracted_thenItStandsFirst() {
        String lead = "The port gets its crane back before the ice comes, says its master.";
        String page =
                "<body><header><h1>Crane repaired</h1><p class=lead>%s</p></header>%s"
                        .formatted(
                                lead,
                                "<div class='article-body'><p>"
                                        + Pages.FIRST
                                        + "</p><p>"
                                        + Pages.SECOND
                                        + "</p></div>");

        assertThat(Pages.read(page).text())
                .isEqualTo(lead + "\n" + Pages.FIRST + "\n" + Pages.SECOND);
    }
}
