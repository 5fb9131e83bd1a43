package org.tidings.query.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.unique;
import static org.tidings.query.alert.Alerts.articles;
import static org.tidings.query.alert.Alerts.awaitAlerts;
import static org.tidings.query.alert.Alerts.saved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.store.Sql;

/// `-Dtidings.soak=true` stores 100,000.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ManySavedSearchesTest {
    private static final Logger LOG = Logger.getLogger(ManySavedSearchesTest.class);
    private static final int SEARCHES = Boolean.getBoolean("tidings.soak") ? 100_000 : 4_000;

    /// Each of them seeks a word of its own, and another that half of them share.
    private static final String INSERT =
            """
            with made as (
                insert into saved_search (id, organization, owner, owner_name, name, name_key,
                    folder, shared, query, living, cost, activated_at, one_per_copy_group, version)
                select gen_random_uuid(), 'many', 'nobody', 'Nobody', 'many ' || n, 'many ' || n, '',
                    false, 'manyword' || n || ' OR (ferry NEAR/5 manyplace' || n % 2000 || ')', false,
                    '', clock_timestamp(), false, 1
                from generate_series(1, ?) as n returning id),
            numbered as (
                select id, row_number() over () as n from made),
            counted as (
                update saved_search_counter set last = last + ? returning last)
            insert into saved_search_change (search_id, number)
            select id, last - ? + n from numbered, counted""";

    @Inject Topics topics;
    @Inject Sql sql;
    @Inject ActiveSearches searches;

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            sql.update("delete from saved_search where organization = 'many'");
                            sql.update(
                                    """
                                    update saved_search_change c
                                    set number = number + (select last from saved_search_counter)
                                    where not exists (
                                        select 1 from saved_search s where s.id = c.search_id)""");
                            sql.update(
                                    """
                                    update saved_search_counter set last =
                                        (select max(number) from saved_search_change)""");
                        });
        searches.catchUp();
    }

    @Test
    void givenManySearches_whenAnArticleArrives_thenItRaisesItsAlerts() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(INSERT, SEARCHES, SEARCHES, SEARCHES));
        var began = Instant.now();
        searches.catchUp();
        LOG.infof("%d searches loaded in %s", SEARCHES, Duration.between(began, Instant.now()));
        String word = unique();
        String mine = saved("ana", word);
        var article = Sample.of("Ferry", word + " manyword77 and a ferry to manyplace7.");

        topics.send(article);

        awaitAlerts("ana", mine, 1);
        assertEquals(List.of(article.id().toString()), articles("ana", mine));
        // One by its own word, and one in 2,000 by the place.
        assertEquals(
                1 + SEARCHES / 2_000,
                sql.first(
                                "select count(*) from alert where article_id = ?"
                                        + " and organization = 'many'",
                                row -> row.getInt(1),
                                article.id())
                        .orElseThrow());
    }
}
