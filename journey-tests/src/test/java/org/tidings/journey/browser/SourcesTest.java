package org.tidings.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidings.journey.MemoServer;

/// Sources as each role finds them: an analyst reads, an administrator keeps the organisation's
/// own, a platform administrator what is shared.
class SourcesTest {
    private static final String SHARED = "Quillon Wire";
    private static final String OF_ANOTHER_TEST = "Corvane";

    @BeforeAll
    static void givenTheNewsroomIsFollowed() {
        SeedArticle.id();
    }

    @Test
    void givenAnAnalyst_whenLookingAtSources_thenEverythingIsShownAndNothingCanBeChanged() {
        try (var ana = Visitor.signedIn("ana")) {
            var sources = new SourcesPage(ana.page());
            ana.goTo("/");
            new Shell(ana.page()).navigation("Sources").click();
            sources.filter(SHARED);
            assertThat(sources.row(SHARED).first()).isVisible();
            assertThat(sources.main()).containsText("You may look at everything here");
            assertThat(sources.link("Add a feed")).hasCount(0);
            assertThat(sources.link("Backfill")).hasCount(0);

            sources.open(SHARED);

            assertThat(sources.panel("Health")).containsText("Last success");
            assertThat(sources.main()).containsText("shared by all organisations");
            for (var change : new String[] {"Pause", "Edit", "Remove"}) {
                assertThat(sources.button(change)).hasCount(0);
            }
        }
    }

    @Test
    void givenAnAnalyst_whenAScreenOfAdministratorsIsOpened_thenItSaysWhoseItIs() {
        try (var ana = Visitor.signedIn("ana")) {
            for (var path :
                    new String[] {
                        "/sources/add",
                        "/sources/import",
                        "/sources/backfill",
                        "/sources/backfill/new",
                        "/sources/collections/new"
                    }) {
                ana.goTo(path);

                assertThat(new Shell(ana.page()).heading()).hasText("This is for administrators");
            }
        }
    }

    @Test
    void givenAnAdministrator_whenAFeedIsAddedByItsAddress_thenOnlyTheOrganisationHasIt() {
        try (var adam = Visitor.signedIn("adam");
                var ana = Visitor.signedIn("ana");
                var gus = Visitor.signedIn("gus")) {
            var sources = new SourcesPage(adam.page());
            adam.goTo("/sources/add");
            sources.text("Address").fill(MemoServer.libraryFeed());
            sources.button("Find feeds").click();
            assertThat(sources.panel("What would be collected")).containsText("Map room opens");
            assertThat(sources.panel("What would be collected")).containsText("Vorrland coast");
            assertThat(sources.radio("Full text")).isDisabled();

            sources.text("Name").fill("Library notes");
            sources.button("Add the feed").click();

            assertThat(sources.panel("Credentials")).containsText("without signing in");
            var address = adam.page().url();
            for (var reader : new Visitor[] {adam, ana}) {
                reader.page().navigate(address);
                assertThat(new SourcesPage(reader.page()).main()).containsText("Own");
            }
            gus.page().navigate(address);
            assertThat(new Shell(gus.page()).heading()).isVisible();
            assertThat(new SourcesPage(gus.page()).main()).not().containsText("library.xml");
        }
    }

    @Test
    void givenASharedFeed_whenAnAdministratorOpensIt_thenItIsNotTheirsToChange() {
        try (var adam = Visitor.signedIn("adam")) {
            var sources = new SourcesPage(adam.page());
            adam.goTo("/sources?scope=shared");
            sources.filter(SHARED);

            sources.open(SHARED);

            assertThat(sources.main()).containsText("you choose whether you follow it");
            assertThat(sources.button("Pause")).hasCount(0);
        }
    }

    @Test
    void givenASharedFeed_whenAPlatformAdministratorPausesIt_thenEveryoneSeesSoUntilItIsResumed() {
        try (var pat = Visitor.signedIn("pat");
                var ana = Visitor.signedIn("ana")) {
            var sources = new SourcesPage(pat.page());
            pat.goTo("/sources");
            sources.filter(OF_ANOTHER_TEST);
            sources.open(OF_ANOTHER_TEST);

            sources.button("Pause").click();

            assertThat(sources.panel("Health")).containsText("Paused since");
            ana.page().navigate(pat.page().url());
            assertThat(new SourcesPage(ana.page()).main()).containsText("by an administrator");

            sources.button("Resume").click();

            assertThat(sources.button("Pause")).isVisible();
            assertThat(sources.panel("Health")).not().containsText("Paused since");
        }
    }

    @Test
    void givenASharedOutlet_whenAPlatformAdministratorEditsIt_thenReadersSeeTheChange() {
        try (var pat = Visitor.signedIn("pat");
                var ana = Visitor.signedIn("ana")) {
            var sources = new SourcesPage(pat.page());
            pat.goTo("/sources/outlets");
            sources.filter(OF_ANOTHER_TEST);
            sources.open(OF_ANOTHER_TEST);
            sources.choice("Language").selectOption("nl");

            sources.button("Save").click();

            assertThat(sources.main()).containsText("Saved.");
            ana.page().navigate(pat.page().url());
            var read = new SourcesPage(ana.page());
            assertThat(read.panel("What is known")).containsText("Dutch");
            assertThat(read.button("Save")).hasCount(0);
        }
    }

    @Test
    void givenAnAdministrator_whenAnOutletIsFollowed_thenAnalystsSeeItUntilItIsNoLonger() {
        try (var adam = Visitor.signedIn("adam");
                var ana = Visitor.signedIn("ana")) {
            var sources = new SourcesPage(adam.page());
            adam.goTo("/sources/following?list=outlets&text=" + OF_ANOTHER_TEST);
            var button = sources.row(OF_ANOTHER_TEST).first().locator("button");
            boolean before = "true".equals(button.getAttribute("aria-pressed"));

            button.click();

            assertThat(button).hasAttribute("aria-pressed", Boolean.toString(!before));
            ana.goTo("/sources/following?list=outlets&text=" + OF_ANOTHER_TEST);
            var row = new SourcesPage(ana.page()).row(OF_ANOTHER_TEST).first();
            assertThat(row).isVisible();
            assertThat(row.locator("button")).hasCount(0);
            assertEquals(!before, row.innerText().contains("Followed"));

            button.click();

            assertThat(button).hasAttribute("aria-pressed", Boolean.toString(before));
        }
    }

    @Test
    void givenAListWithABadLine_whenItIsTried_thenTheReportSaysWhichAndNothingIsAdded() {
        try (var adam = Visitor.signedIn("adam")) {
            var sources = new SourcesPage(adam.page());
            adam.goTo("/sources/import");

            sources.chooseFile("feeds.csv", SourcesPage.LIST);

            var report = sources.panel("What would happen");
            assertThat(report).containsText("2 feeds would be added.");
            assertThat(report).containsText("1 line is refused.");
            assertThat(report).containsText("Line 4");
            assertThat(report).containsText("gopher://old.example");
            adam.goTo("/sources?text=trial.acme.example");
            assertThat(sources.main()).containsText("No feed is like this");
        }
    }

    @Test
    void givenAFeedThatHasMoved_whenOpened_thenItIsSaidInWordsAndWhatToDoToWhoKeepsIt() {
        try (var pat = Visitor.signedIn("pat");
                var ana = Visitor.signedIn("ana")) {
            for (var reader : new Visitor[] {pat, ana}) {
                NoticedFeed.answerTo(reader, "MOVE_NOT_TAKEN", "It is another feed here already.");
                reader.goTo("/sources?text=quillonwire");
                new SourcesPage(reader.page()).open(SHARED);
                assertThat(new SourcesPage(reader.page()).main())
                        .containsText("It is another feed here already.");
            }

            assertThat(new SourcesPage(pat.page()).main()).containsText("Edit its address");
            assertThat(new SourcesPage(ana.page()).main()).not().containsText("Edit its address");
        }
    }

    @Test
    void givenAFeed_whenOpened_thenTheRightsAndRetentionOfItsOutletAreChangedByWhoMay() {
        try (var pat = Visitor.signedIn("pat");
                var ana = Visitor.signedIn("ana")) {
            ana.goTo("/sources?text=quillonwire");
            var read = new SourcesPage(ana.page());
            read.open(SHARED);
            assertThat(read.panel("Outlet")).containsText("Full text");
            assertThat(read.panel("Outlet")).containsText("Kept without a time limit");
            assertThat(read.link("Change rights")).hasCount(0);
            pat.page().navigate(ana.page().url());
            var sources = new SourcesPage(pat.page());

            sources.link("Change rights").click();

            assertThat(sources.text("Days to keep")).isVisible();
            assertThat(sources.radio("Excerpt")).isEnabled();
        }
    }

    @Test
    void givenOutlets_whenListed_thenEachSaysHowItsFeedsDo() {
        try (var ana = Visitor.signedIn("ana")) {
            ana.goTo("/sources/outlets");
            var sources = new SourcesPage(ana.page());

            assertThat(sources.row(SHARED).first().locator("[data-status]").first()).isVisible();
        }
    }

    @Test
    void givenOneAddress_whenABackfillIsStarted_thenItsEndIsShownWithoutBeingAskedFor() {
        try (var pat = Visitor.signedIn("pat")) {
            var sources = new SourcesPage(pat.page());
            pat.goTo("/sources/backfill/new");
            sources.text("Addresses").fill("http://specimen-page.example/2025/ferry");

            sources.button("Collect 1 address").click();

            assertThat(sources.panel("What failed"))
                    .containsText("specimen-page.example/2025/ferry");
            pat.goTo("/sources/backfill");
            assertThat(sources.row("1 address").first()).containsText("1 failed");
        }
    }
}
