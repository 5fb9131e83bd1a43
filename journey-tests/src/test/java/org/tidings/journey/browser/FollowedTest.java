package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FollowedTest {
    @BeforeAll
    static void givenTheSeedArticleIsThere() {
        SeedArticle.id();
    }

    @Test
    void givenToday_whenAllIsAskedFor_thenTheAddressSaysSoAndTheListIsAllThatCanBeSeen() {
        try (var ana = Visitor.signedIn("ana")) {
            var shell = new Shell(ana.page());
            var today = listAskedFor(ana, () -> ana.goTo("/"));
            assertTrue(today.url().contains("followed=true"), today.url());
            assertThat(choice(ana, "What we follow")).isChecked();

            var all = listAskedFor(ana, () -> label(ana, "All that we can see").click());

            assertFalse(all.url().contains("followed"), all.url());
            assertThat(ana.page()).hasURL("/?show=all");
            assertThat(shell.rows().first()).isVisible();
            ana.page().reload();
            assertThat(choice(ana, "All that we can see")).isChecked();

            label(ana, "Newest first").click();
            assertThat(ana.page()).hasURL("/?show=all&view=time");
            label(ana, "What we follow").click();
            assertThat(ana.page()).hasURL("/?view=time");
        }
    }

    @Test
    void givenASearch_whenOnlyWhatIsFollowedIsWanted_thenTheAddressSaysSoForFurtherSearchesToo() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/search?q=Kyiv");
            assertThat(new Shell(ana.page()).rows().first()).isVisible();
            assertThat(only(ana)).not().isChecked();

            ana.page()
                    .waitForRequest(
                            asked -> asked.url().contains("/api/v1/search?q=Kyiv&followed=true"),
                            () -> only(ana).press(" "));
            assertThat(ana.page()).hasURL("/search?q=Kyiv&within=followed");
            ana.page().reload();
            assertThat(only(ana)).isChecked();
            new Shell(ana.page()).search("zzyzxwort");
            assertThat(ana.page()).hasURL("/search?q=zzyzxwort&within=followed");
            link(ana, "Search all that we can see").click();
            assertThat(ana.page()).hasURL("/search?q=zzyzxwort");
        }
    }

    @Test
    void givenAPlatformAdministrator_whenSearching_thenEverythingIsSearched() {
        try (var pat = Visitor.signedIn("pat")) {
            var asked = searchAskedFor(pat, () -> pat.goTo("/search?q=Kyiv&within=followed"));

            assertFalse(asked.url().contains("followed"), asked.url());
            assertThat(new Shell(pat.page()).rows().first()).isVisible();
            assertThat(only(pat)).hasCount(0);
        }
    }

    @Test
    void givenAnOrganisationThatFollowsNothing_whenTodayIsOpened_thenItSaysWhatToDo() {
        try (var ana = Visitor.signedIn("ana");
                var adam = Visitor.signedIn("adam")) {
            NewsScreen.TODAY_FOLLOWS_NOTHING.open(ana);
            NewsScreen.TODAY_FOLLOWS_NOTHING.open(adam);

            assertThat(ana.page().locator("main")).containsText("Ask an administrator");
            assertThat(link(ana, "Go to Sources")).hasCount(0);
            assertThat(link(adam, "Go to Sources")).isVisible();
            link(ana, "Show all that we can see").click();
            assertThat(choice(ana, "All that we can see")).isChecked();
        }
    }

    @Test
    void givenAPlatformAdministrator_whenTodayIsOpened_thenThereIsNothingToChoose() {
        try (var pat = Visitor.signedIn("pat")) {
            var list = listAskedFor(pat, () -> pat.goTo("/"));

            assertFalse(list.url().contains("followed"), list.url());
            assertThat(new Shell(pat.page()).rows().first()).isVisible();
            assertThat(label(pat, "What we follow")).hasCount(0);
        }
    }

    private static Request listAskedFor(Visitor visitor, Runnable action) {
        return visitor.page()
                .waitForRequest(request -> request.url().contains("/api/v1/articles?"), action);
    }

    private static Request searchAskedFor(Visitor visitor, Runnable action) {
        return visitor.page()
                .waitForRequest(request -> request.url().contains("/api/v1/search?"), action);
    }

    private static Locator only(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.SWITCH,
                        new Page.GetByRoleOptions().setName("Only what we follow"));
    }

    private static Locator choice(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator label(Visitor visitor, String name) {
        return visitor.page().locator("main label").getByText(name);
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
