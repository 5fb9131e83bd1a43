package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tidings.journey.Journey;

/// A saved search is given to a feed reader, which cannot sign in, and is taken away again.
class FeedAddressTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void givenASavedSearch_whenAFeedIsMade_thenItIsReadWithoutSigningInUntilItIsRevoked() {
        var search = SampleDelivery.search("Read elsewhere", "quillwort");
        AddedText.by("lea", "The quillwort", "At the quillwort the lamp was lit again.");
        try (var lea = Visitor.signedIn("lea")) {
            var page = lea.page();
            var shell = new Shell(page);
            lea.goTo("/searches/" + search);
            var panel =
                    page.getByRole(
                            AriaRole.REGION,
                            new Page.GetByRoleOptions().setName("Feed").setExact(true));
            panel.getByText("Make a feed").click();
            assertThat(panel.getByLabel("What reads it")).hasAttribute("aria-invalid", "true");
            panel.getByLabel("What reads it").fill("Screen in the hall");
            panel.getByText("Make a feed").click();

            var shown = shell.dialog("The address of this feed");
            var address = shown.locator("code").innerText();
            shell.button("I have kept it").last().click();
            assertThat(shown).isHidden();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () ->
                                    read(address)
                                            .statusCode(200)
                                            .contentType("application/atom+xml")
                                            .body(containsString("The quillwort")));
            page.reload();
            assertThat(panel.locator("[data-feed]")).hasText("Screen in the hall");
            assertThat(panel).containsText("Last read");
            assertThat(page.getByText(address)).hasCount(0);

            shell.button("Revoke Screen in the hall").click();
            shell.dialog("Revoke “Screen in the hall”?")
                    .getByText("Revoke", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(panel.locator("[data-feed]")).hasCount(0);
            read(address).statusCode(404).contentType("application/problem+json");
        }
    }

    /// As a program does that has nothing but the address.
    private static ValidatableResponse read(String address) {
        return given().get(Journey.current().gateway().resolve(URI.create(address).getPath()))
                .then();
    }
}
