package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.ScopeColumn;

/// Hands out items, so that of several replicas one works on each. All times are the database's,
/// so that the clocks of replicas need not agree.
@ApplicationScoped
class ItemQueue {
    /// Items stand in lanes, one for each host of each running backfill, so that a long list does
    /// not keep a short one waiting. A host that somebody is asking at the moment is left alone.
    /// The recursion hops from lane to lane in the index, however many items wait in each.
    private static final String CLAIM =
            """
            with recursive lane (id, host) as (
                select b.id, i.host from backfill b, lateral (
                    select host from backfill_item
                    where backfill_id = b.id and state = 'WAITING' order by host limit 1) i
                where b.state = 'RUNNING'
                union all
                select l.id, i.host from lane l, lateral (
                    select host from backfill_item
                    where backfill_id = l.id and state = 'WAITING' and host > l.host
                    order by host limit 1) i
            ),
            busy as (
                select host from backfill_item
                where state = 'LEASED' and lease_until >= now() and host <> ''
            ),
            chosen as (
                select id, host from (select id, host from lane limit 1000) near
                where host not in (select host from busy) order by random() limit 1
            ),
            first as (
                select i.backfill_id, i.number from backfill_item i
                join chosen c on c.id = i.backfill_id and c.host = i.host
                where i.state = 'WAITING' order by i.number limit 1
                for update of i skip locked
            )
            update backfill_item i
            set state = 'LEASED', attempts = attempts + 1, lease_owner = :owner,
                lease_until = now() + make_interval(secs => :secs)
            from first f, backfill b
            where i.backfill_id = f.backfill_id and i.number = f.number and b.id = i.backfill_id
            returning i.backfill_id, i.number, i.role, i.url, i.depth, i.modified_at, i.attempts,
                i.page, i.page_type, i.page_at, b.scope, b.from_day, b.to_day, b.created_by
            """;

    private final Session database;
    private final ItemWriter writer;
    private final BackfillConfig config;

    ItemQueue(Session database, ItemWriter writer, BackfillConfig config) {
        this.database = database;
        this.writer = writer;
        this.config = config;
    }

    /// An item that waits, leased to the owner; empty when none can be taken up now.
    @Transactional
    Optional<Item> claim(String owner) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("owner", owner)
                .setParameter("secs", seconds(config.lease()))
                .getResultStream()
                .findFirst()
                .map(ItemQueue::item);
    }

    private static Item item(Tuple row) {
        byte[] page = row.get(7, byte[].class);
        Instant at = moment(row.get(9));
        return new Item(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                ItemRole.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, Integer.class),
                moment(row.get(5)),
                row.get(6, Integer.class),
                page == null || at == null
                        ? null
                        : new NewItem.Captured(ByteString.of(page), row.get(8, String.class), at),
                new ScopeColumn().convertToEntityAttribute(row.get(10, String.class)),
                new DayRange(day(row.get(11)), day(row.get(12))),
                row.get(13, String.class));
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case Instant moment -> moment;
            case Timestamp stamp -> stamp.toInstant();
            default -> throw new IllegalStateException("no moment: " + column.getClass());
        };
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("no day: " + column.getClass());
        };
    }

    /// Prolongs the owner's leases.
    @Transactional
    void renew(String owner, Collection<Item.Key> underway) {
        underway.forEach(key -> prolong(owner, key));
    }

    /// Prolongs one lease of the owner's.
    ///
    /// @return whether to go on: the item is the owner's still, and its backfill runs
    @Transactional
    boolean renew(String owner, Item.Key key) {
        return prolong(owner, key)
                && database.createNativeQuery(
                                "select 1 from backfill where id = :id and state = 'RUNNING'",
                                Integer.class)
                        .setParameter("id", key.backfill())
                        .getResultStream()
                        .findFirst()
                        .isPresent();
    }

    private boolean prolong(String owner, Item.Key key) {
        return database.createNativeMutationQuery(
                                """
                                update backfill_item
                                set lease_until = now() + make_interval(secs => :secs)
                                where backfill_id = :backfill and number = :number
                                  and state = 'LEASED' and lease_owner = :owner
                                """)
                        .setParameter("secs", seconds(config.lease()))
                        .setParameter("backfill", key.backfill())
                        .setParameter("number", key.number())
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    /// Adds an archive's page while its unpacking is the owner's.
    ///
    /// @return whether to go on
    @Transactional
    boolean put(String owner, Item.Key archive, int number, NewItem page) {
        if (!renew(owner, archive)) {
            return false;
        }
        writer.put(archive.backfill(), number, page);
        return true;
    }

    /// Of the items that are there; 0 when there is none.
    @Transactional
    int lastNumber(UUID backfill) {
        return database.createNativeQuery(
                        """
                        select coalesce(max(number), 0) from backfill_item
                        where backfill_id = :backfill
                        """,
                        Integer.class)
                .setParameter("backfill", backfill)
                .getSingleResult();
    }

    /// Lets what was postponed or abandoned wait again. What was abandoned too often has failed:
    /// it may be what ended the process.
    @Transactional
    void takeBack() {
        database.createNativeMutationQuery(
                        """
                        update backfill_item set state = 'WAITING'
                        where state = 'LATER' and not_before <= now()
                        """)
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        update backfill_item
                        set state = case when attempts < :attempts then 'WAITING' else 'FAILED' end,
                            reason = 'nothing was heard of whoever worked on it',
                            finished_at = case when attempts < :attempts then null else now() end,
                            page = case when attempts < :attempts then page end,
                            lease_owner = null, lease_until = null
                        where state = 'LEASED' and lease_until < now()
                        """)
                .setParameter("attempts", config.attempts())
                .executeUpdate();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
