package org.tidings.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void givenTheTable_whenRead_thenEveryMethodOfEveryRouteStatesWhoMayCallIt() {
        for (var route : Routes.TABLE) {
            assertFalse(route.callers().isEmpty(), route.prefix());
            route.callers().forEach((method, roles) -> assertFalse(roles.isEmpty(), method::name));
        }
    }

    @Test
    void givenARouteWithGet_whenAskedForHead_thenTheSameMayCallIt() {
        var search = Routes.of("/api/v1/search").orElseThrow();

        assertTrue(search.permits(HttpMethod.HEAD, Set.of("analyst")));
        assertFalse(search.permits(HttpMethod.HEAD, Set.of()));
    }

    @Test
    void givenAnAddressBelowARoute_whenLookedUp_thenItIsCovered() {
        assertTrue(Routes.of("/api/v1/articles/7").isPresent());
        assertTrue(Routes.of("/api/v1/articles-of-others").isEmpty());
    }

    @Test
    void givenTheRevisionsOfAnArticle_whenLookedUp_thenTheyAreAnsweredWhereTheyAreKept() {
        assertEquals(Service.INGEST, service("/api/v1/articles/7/revisions"));
        assertEquals(Service.INGEST, service("/api/v1/articles/7/revisions/2/diff"));
        assertEquals(Service.QUERY, service("/api/v1/articles/7"));
        assertEquals(Service.QUERY, service("/api/v1/articles/7/revisions-of-others"));
        assertEquals(Service.QUERY, service("/api/v1/articles/revisions"));
        assertEquals(Service.QUERY, service("/api/v1/articles"));
    }

    @Test
    void givenWhatIsSaidOfQueries_whenLookedUp_thenReadersMayAskForItAndSendQueries() {
        var queries = Routes.of("/api/v1/queries/explain").orElseThrow();

        assertEquals(Service.QUERY, queries.service());
        assertTrue(queries.permits(HttpMethod.GET, Set.of("analyst")));
        assertTrue(queries.permits(HttpMethod.POST, Set.of("platform-admin")));
        assertFalse(queries.permits(HttpMethod.DELETE, Set.of("analyst")));
        assertFalse(queries.permits(HttpMethod.GET, Set.of()));
    }

    @Test
    void givenATextToBeRead_whenLookedUp_thenReadersMayGiveItToNlpService() {
        var enrich = Routes.of("/api/v1/enrich").orElseThrow();

        assertEquals(Service.NLP, enrich.service());
        assertTrue(enrich.permits(HttpMethod.POST, Set.of("analyst")));
        assertTrue(enrich.permits(HttpMethod.POST, Set.of("platform-admin")));
        assertFalse(enrich.permits(HttpMethod.POST, Set.of()));
        assertFalse(enrich.offers(HttpMethod.GET));
        assertEquals(Service.QUERY, service("/api/v1/articles/7/findings"));
    }

    @Test
    void givenSavedSearchesAndAlerts_whenLookedUp_thenMembersOfOrganisationsKeepThem() {
        var searches = Routes.of("/api/v1/saved-searches/7/following").orElseThrow();
        var alerts = Routes.of("/api/v1/alerts/read-all").orElseThrow();

        assertEquals(Service.QUERY, searches.service());
        assertEquals(Service.QUERY, alerts.service());
        assertTrue(searches.permits(HttpMethod.DELETE, Set.of("analyst")));
        assertFalse(searches.permits(HttpMethod.GET, Set.of("platform-admin")));
        assertTrue(alerts.permits(HttpMethod.POST, Set.of("analyst")));
        assertFalse(alerts.permits(HttpMethod.GET, Set.of("platform-admin")));
        assertFalse(alerts.offers(HttpMethod.DELETE));
    }

    @Test
    void givenWebhooks_whenLookedUp_thenLeadsKeepThem() {
        var webhooks = Routes.of("/api/v1/webhooks/7").orElseThrow();

        assertEquals(Service.QUERY, webhooks.service());
        assertTrue(webhooks.permits(HttpMethod.PUT, Set.of("lead")));
        assertFalse(webhooks.permits(HttpMethod.PUT, Set.of("analyst")));
    }

    private static Service service(String path) {
        return Routes.of(path).orElseThrow().service();
    }
}
