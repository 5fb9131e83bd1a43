package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.outgoing.AddressGuard;

/// Starts backfills, steers them, and tells how far they are.
@ApplicationScoped
class Backfills {
    private static final int SHOWN_FAILURES = 20;

    private final BackfillRepository backfills;
    private final ItemWriter items;
    private final Uploads uploads;
    private final ProgressReport reports;
    private final AddressGuard guard;
    private final BackfillConfig config;

    Backfills(
            BackfillRepository backfills,
            ItemWriter items,
            Uploads uploads,
            ProgressReport reports,
            AddressGuard guard,
            BackfillConfig config) {
        this.backfills = backfills;
        this.items = items;
        this.uploads = uploads;
        this.reports = reports;
        this.guard = guard;
        this.config = config;
    }

    @Transactional
    BackfillView start(Visibility scope, BackfillDraft draft, String person) {
        return switch (draft.kind()) {
            case URLS -> addresses(scope, draft.urls(), person);
            case SITEMAP -> sitemap(scope, draft, person);
            case WARC -> throw BackfillRules.kindMissing();
            case null -> throw BackfillRules.kindMissing();
        };
    }

    private BackfillView addresses(
            Visibility scope, @Nullable List<@Nullable String> urls, String person) {
        var found =
                BackfillRules.addresses(urls, config.maxAddresses()).stream()
                        .map(url -> NewItem.address(ItemRole.PAGE, url, guard, 0, null))
                        .toList();
        String description = found.size() == 1 ? "1 address" : found.size() + " addresses";
        Backfill backfill = saved(scope, BackfillKind.URLS, description, DayRange.ALL, person);
        items.append(backfill.id(), found, config.maxItems());
        return view(backfill);
    }

    private BackfillView sitemap(Visibility scope, BackfillDraft draft, String person) {
        var address = BackfillRules.sitemap(draft.sitemap(), guard);
        var range = BackfillRules.range(draft.from(), draft.to());
        Backfill backfill =
                saved(scope, BackfillKind.SITEMAP, address + range.inWords(), range, person);
        items.append(
                backfill.id(),
                List.of(NewItem.address(ItemRole.SITEMAP, address.toString(), guard, 0, null)),
                config.maxItems());
        return view(backfill);
    }

    private Backfill saved(
            Visibility scope,
            BackfillKind kind,
            String description,
            DayRange range,
            String person) {
        var backfill = new Backfill(scope, kind, description, range, BackfillState.RUNNING, person);
        backfills.persistAndFlush(backfill);
        return backfill;
    }

    /// Makes room for an archive that is being sent.
    @Transactional
    UUID expectArchive(Visibility scope, @Nullable String name, String person) {
        var backfill =
                new Backfill(
                        scope,
                        BackfillKind.WARC,
                        BackfillRules.fileName(name),
                        DayRange.ALL,
                        BackfillState.UPLOADING,
                        person);
        backfills.persist(backfill);
        return backfill.id();
    }

    /// The archive is here: its pages can be looked for.
    @Transactional
    BackfillView startArchive(Visibility scope, UUID id) {
        Backfill backfill = locked(scope, id);
        if (backfill.state() != BackfillState.UPLOADING) {
            throw BackfillRules.over(backfill.state());
        }
        backfill.resume();
        items.put(id, 0, NewItem.archive(backfill.description()));
        return view(backfill);
    }

    @Transactional
    void refuseArchive(UUID id) {
        backfills.deleteById(id);
    }

    @Transactional
    List<BackfillView> list(Visibility scope) {
        return backfills.of(scope).stream()
                .map(backfill -> backfill.view(reports.progress(backfill), List.of()))
                .toList();
    }

    @Transactional
    BackfillView get(Visibility scope, UUID id) {
        return view(visible(scope, id));
    }

    @Transactional
    BackfillView.Page items(
            Visibility scope, UUID id, @Nullable ItemState state, int after, int limit) {
        return reports.items(visible(scope, id).id(), state, after, limit);
    }

    @Transactional
    BackfillView pause(Visibility scope, UUID id) {
        return change(scope, id, Backfill::pause);
    }

    @Transactional
    BackfillView resume(Visibility scope, UUID id) {
        return change(scope, id, Backfill::resume);
    }

    /// What is underway is finished still; the rest is left.
    @Transactional
    BackfillView cancel(Visibility scope, UUID id) {
        BackfillView view = change(scope, id, Backfill::cancel);
        uploads.drop(id);
        uploads.dropPages(id);
        return view;
    }

    /// A change that was made already is no fault of the caller.
    private BackfillView change(Visibility scope, UUID id, Consumer<Backfill> change) {
        Backfill backfill = locked(scope, id);
        if (!backfill.state().isUnderway()) {
            throw BackfillRules.over(backfill.state());
        }
        change.accept(backfill);
        backfills.flush();
        return view(backfill);
    }

    private Backfill visible(Visibility scope, UUID id) {
        return backfills.of(scope, id).orElseThrow(() -> BackfillRules.notFound(id));
    }

    private Backfill locked(Visibility scope, UUID id) {
        return backfills.locked(scope, id).orElseThrow(() -> BackfillRules.notFound(id));
    }

    private BackfillView view(Backfill backfill) {
        return backfill.view(
                reports.progress(backfill), reports.failures(backfill.id(), SHOWN_FAILURES));
    }
}
