package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.store.Sql;
import org.tidings.tenancy.Caller;

/// Who has worked in an organisation, from their own tokens: this service knows no others.
@ApplicationScoped
public class Colleagues {
    private static final int DAYS = 90;

    private final Sql sql;

    Colleagues(Sql sql) {
        this.sql = sql;
    }

    @Schema(name = "Colleague")
    record Colleague(
            @Schema(description = "Keycloak's id, for assignTo.") String person,
            @Schema(examples = "Ana Almeida") String name) {}

    /// Keeps who is asking, at most once an hour.
    void seen(Caller caller) {
        sql.update(
                """
                insert into colleague (organization, person, name, seen_at) values (?, ?, ?, now())
                on conflict (organization, person) do update set
                    name = excluded.name, seen_at = excluded.seen_at
                where colleague.name <> excluded.name
                    or colleague.seen_at < now() - interval '1 hour'""",
                caller.organization(),
                caller.person(),
                caller.name());
    }

    /// Whether a person has called for the organisation since then, as far as is known here to the
    /// hour.
    public boolean wasSeen(String organization, String person, Instant since) {
        return sql.first(
                        """
                        select 1 from colleague
                        where organization = ? and person = ? and seen_at >= ?""",
                        row -> true,
                        organization,
                        person,
                        since)
                .isPresent();
    }

    /// Those of the last 90 days, by name.
    List<Colleague> of(String organization) {
        return sql.query(
                """
                select person, name from colleague
                where organization = ? and seen_at > now() - make_interval(days => ?)
                order by name, person""",
                row -> new Colleague(row.getString("person"), row.getString("name")),
                organization,
                DAYS);
    }

    Optional<Colleague> find(String organization, String person) {
        return of(organization).stream().filter(each -> each.person().equals(person)).findFirst();
    }
}
