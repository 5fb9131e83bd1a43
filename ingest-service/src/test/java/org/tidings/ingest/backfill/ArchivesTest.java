package org.tidings.ingest.backfill;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

@QuarkusTest
class ArchivesTest extends BackfillTest {
    private static final String DATE = "2024-05-02T06:07:08Z";

    private Response upload(String user, byte[] archive) {
        return given().auth()
                .oauth2(token(user))
                .contentType("application/warc")
                .body(archive)
                .post(BACKFILLS + "/warc?name=crawl.warc.gz");
    }

    private List<ArticleCollected> history(String urlStart) {
        return collectedOfHistory()
                .matching(a -> String.valueOf(a.provenance().url()).startsWith(urlStart));
    }

    private static Warc pages(Warc warc, String section, int count) {
        for (int i = 0; i < count; i++) {
            String url = "http://www.archive.example/" + section + "/" + i;
            warc.page(url, DATE, Newspaper.page("Archived " + i, section + " number " + i + "."));
        }
        return warc;
    }

    @Test
    void givenAnArchive_whenUploaded_thenItsPagesAreArticlesFetchedWhenItSays() {
        byte[] archive =
                pages(Warc.packed().info(), "whole", 3)
                        .response(
                                "http://www.archive.example/whole/bad",
                                DATE,
                                "200 OK",
                                "Content-Type: text/html\r\nContent-Encoding: gzip",
                                "plain".getBytes(UTF_8))
                        .page("http://127.0.0.1/whole", DATE, Newspaper.page("Inside", "Ours."))
                        .bytes();

        UUID backfill = idOf(upload("pat", archive));
        var end = awaitEnd(backfill);

        assertThat(end.getString("description")).isEqualTo("crawl.warc.gz");
        assertThat(end.getLong("progress.done")).isEqualTo(3);
        assertThat(end.getLong("progress.failed")).isEqualTo(2);
        assertThat(end.getString("failures[0].reason")).startsWith("record 5: ");
        var articles = history("http://www.archive.example/whole");
        assertThat(articles).hasSize(3);
        assertThat(articles.getFirst().clocks().fetchedAt()).isEqualTo(Instant.parse(DATE));
        assertThat(articles.getFirst().outlet().domain()).isEqualTo("archive.example");
        assertThat(text("select count(*) from backfill_upload where backfill_id = ?", backfill))
                .isEqualTo("0");
        assertThat(
                        text(
                                "select count(*) from backfill_item where page is not null and"
                                        + " backfill_id = ?",
                                backfill))
                .isEqualTo("0");
    }

    @Test
    void givenAnArticleThatWasSeenLater_whenAnArchiveHoldsAnOlderOne_thenItStaysAsItIs() {
        site().put("ebb.example/now", Page.html(Newspaper.page("Now", "It is as it is now.")));
        awaitEnd(startUrls(List.of("http://ebb.example/now")));

        byte[] archive =
                Warc.packed()
                        .page("http://ebb.example/now", DATE, Newspaper.page("Then", "It was."))
                        .bytes();
        var end = awaitEnd(idOf(upload("pat", archive)));

        assertThat(end.getLong("progress.skipped")).isEqualTo(1);
        assertThat(history("http://ebb.example/now")).hasSize(1);
    }

    @Test
    void givenAnArchiveThatBreaksOff_whenUploaded_thenWhatItHoldsIsCollectedAndTheRestIsSaid() {
        byte[] whole = pages(Warc.packed(), "cut", 6).bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 50);

        var end = awaitEnd(idOf(upload("pat", cut)));

        assertThat(end.getLong("progress.done")).isEqualTo(5);
        assertThat(end.getList("failures.reason", String.class))
                .anyMatch(reason -> reason.contains("record 6"));
    }

    /// As a process leaves it that was killed while it unpacked.
    @Test
    void givenAnUnpackingThatWasCutShort_whenTakenUpAgain_thenNoPageIsMissingOrTwice() {
        UUID backfill = idOf(upload("pat", pages(Warc.packed(), "again", 5).bytes()));
        awaitEnd(backfill);
        UUID second = idOf(upload("pat", pages(Warc.packed(), "more", 60).bytes()));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                !"0"
                                        .equals(
                                                text(
                                                        "select count(*) from backfill_item where"
                                                                + " backfill_id = ? and number > 0",
                                                        second)));
        change(
                "update backfill_item set lease_owner = 'dead', lease_until = now()"
                        + " where backfill_id = ? and number = 0 and state = 'LEASED'",
                second);

        var end = awaitEnd(second);

        assertThat(end.getLong("progress.done")).isEqualTo(60);
        assertThat(history("http://www.archive.example/more")).hasSize(60);
    }

    @Test
    void givenWhatIsNoArchive_whenUploaded_thenItIsRefusedAndNothingStays() {
        upload("pat", "<html>".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:archive-not-readable"));
        assertThat(text("select count(*) from backfill where state = 'UPLOADING'")).isEqualTo("0");
        upload("ana", new byte[0]).then().statusCode(403);
    }

    @Test
    void givenAnUploadThatBreaksOff_whenItIsOver_thenNothingStays() throws IOException {
        String head =
                "POST /api/v1/backfills/warc?name=broken HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token("pat")
                        + "\r\nContent-Type: application/warc\r\nContent-Length: 50000000\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write(Warc.packed().info().bytes());
            socket.getOutputStream().write(new byte[3_000_000]);
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    "1"
                                            .equals(
                                                    text(
                                                            "select count(*) from backfill where"
                                                                    + " description = 'broken'")));
        }
        await().atMost(PATIENCE)
                .until(
                        () ->
                                "0"
                                        .equals(
                                                text(
                                                        "select count(*) from backfill where"
                                                                + " description = 'broken'")));
    }

    @Test
    void givenTwentyMebibytes_whenUploaded_thenTheyArePiecedTogether() {
        var warc = Warc.plain();
        var random = new java.util.Random(3);
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[1 << 20];
            random.nextBytes(noise);
            warc.response(
                    "http://www.archive.example/i/" + i,
                    DATE,
                    "200 OK",
                    "Content-Type: image/png",
                    noise);
        }

        var end = awaitEnd(idOf(upload("pat", pages(warc, "behind", 2).bytes())));

        assertThat(end.getLong("progress.done")).isEqualTo(2);
    }

    @Test
    void givenMoreThanEightMebibytes_whenSentElsewhere_thenTheAnswerIs413() throws IOException {
        String head =
                "POST /api/v1/backfills HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token("pat")
                        + "\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(20).toMillis()));
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }
}
