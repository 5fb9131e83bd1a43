package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidings.journey.HookServer;
import org.tidings.journey.Journey;

/// How a person decides by what the alerts of a saved search come, and a lead to which programs.
class DeliverySettingsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void givenASharedSearch_whenItsMailsAreSet_thenTheyStayAndWhatIsWrongIsSaidAtTheField() {
        var search = SampleDelivery.search("Mails of the harbour", "harbourmaster");
        try (var ana = Visitor.signedIn("ana")) {
            var page = ana.page();
            ana.goTo("/searches/" + search);
            page.getByLabel("Send me its alerts by e-mail").check();
            page.getByLabel("Nothing in quiet hours").check();
            page.getByLabel("Until", exactly()).fill("22:00");
            var hours = page.getByRole(AriaRole.GROUP, named("Quiet hours"));
            new Shell(page).button("Save mail settings").click();
            assertThat(hours.getByRole(AriaRole.ALERT)).containsText("two different times");
            assertThat(hours.getByLabel("Until")).hasAttribute("aria-invalid", "true");

            page.getByLabel("Until", exactly()).fill("06:30");
            new Shell(page).button("Save mail settings").click();

            assertThat(page.getByText("Saved. Its alerts come by e-mail.")).isVisible();
            page.reload();
            assertThat(page.getByLabel("Until", exactly())).hasValue("06:30");
            assertThat(page.getByRole(AriaRole.COMBOBOX, named("Time zone")))
                    .hasValue("Europe/Amsterdam");
            assertThat(page.getByText("Mails go to ana@acme.example.")).isVisible();
            assertThat(page.getByRole(AriaRole.REGION, named("Webhooks"))).hasCount(0);
            ana.goTo("/searches/webhooks");
            assertThat(new Shell(page).heading()).hasText("This is for team leads");
        }
    }

    @Test
    void givenALead_whenAWebhookIsAddedAndTested_thenItsReceiverGetsASignedRequest() {
        var search = SampleDelivery.search("Tested webhooks", "pilotage");
        String first = HookServer.address("first");
        String second = HookServer.goneAddress("second");
        try (var lea = Visitor.signedIn("lea")) {
            var page = lea.page();
            var shell = new Shell(page);
            lea.goTo("/searches/" + search);
            var panel = page.getByRole(AriaRole.REGION, named("Webhooks"));
            panel.getByLabel("Address").fill("http://open.example/");
            panel.getByText("Add webhook").click();
            assertThat(panel).containsText("it is not https");
            panel.getByLabel("Address").fill(first);
            panel.getByText("Add webhook").click();

            var secret = shell.dialog("The secret of this webhook");
            var words = secret.locator("code").innerText();
            assertEquals(64, words.length());
            shell.button("I have kept it").last().click();
            assertThat(secret).isHidden();
            shell.button("Test " + first).click();
            assertThat(panel.getByText("The test request was taken.")).isVisible();
            var got = HookServer.at(first).getLast();
            assertEquals("test", got.event());
            assertTrue(String.valueOf(got.signature()).startsWith("v1="), got.toString());

            shell.button("Change " + first).click();
            panel.getByLabel("Address").first().fill(second);
            shell.button("Save webhook").click();
            shell.button("Test " + second).click();
            assertThat(panel).containsText("The test request was not taken: it answered 410.");
            page.reload();
            assertThat(panel.locator("[data-webhook]")).hasText(second);
            assertThat(page.getByText(words)).hasCount(0);
            shell.button("Remove " + second).click();
            shell.dialog("Remove this webhook?").getByText("Remove", exactText()).click();
            assertThat(panel.locator("[data-webhook]")).hasCount(0);
        }
    }

    @Test
    void givenAnAlertThatWasNotTaken_whenItIsSentAgain_thenItComesUnderTheSameKey() {
        var search = SampleDelivery.search("Dead letters", "tamberlisk");
        String address = HookServer.goneAddress("letters");
        var webhook = SampleDelivery.webhook(search, address);
        AddedText.by("lea", "The beacon", "At the tamberlisk the beacon was lit again.");
        await().atMost(PATIENCE).until(() -> deadLetters(webhook) == 1);
        try (var lea = Visitor.signedIn("lea")) {
            lea.goTo("/searches/webhooks");
            var row =
                    lea.page()
                            .locator("main li")
                            .filter(new Locator.FilterOptions().setHasText(address));
            row.getByText("1 alert could not be delivered").click();
            assertThat(row).containsText("After 1 attempt: it answered 410");
            assertThat(row.getByText("An alert of “Dead letters”")).isVisible();

            row.getByText("Send all again").click();

            assertThat(row).containsText("1 alert is sent again.");
            await().atMost(PATIENCE).until(() -> HookServer.at(address).size() == 2);
            assertEquals(
                    1,
                    HookServer.at(address).stream()
                            .map(HookServer.Received::key)
                            .collect(Collectors.toSet())
                            .size());
        }
    }

    private static int deadLetters(String webhook) {
        return Journey.current()
                .as("lea")
                .get("/api/v1/webhooks/{id}/dead-letters", webhook)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$")
                .size();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactText() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
