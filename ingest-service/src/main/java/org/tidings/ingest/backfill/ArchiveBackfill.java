package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// Turns an archive's pages into items. After an interruption the records that are items already
/// are passed over.
@ApplicationScoped
class ArchiveBackfill {
    /// Records between two looks at whether to go on.
    private static final int STRIDE = 200;

    private final Uploads uploads;
    private final ItemQueue queue;
    private final BackfillConfig config;

    ArchiveBackfill(Uploads uploads, ItemQueue queue, BackfillConfig config) {
        this.uploads = uploads;
        this.queue = queue;
        this.config = config;
    }

    ItemOutcome unpack(String owner, Item archive) {
        int known = queue.lastNumber(archive.backfill());
        try (WarcPages pages = open(archive.backfill())) {
            return unpack(owner, archive, pages, known);
        } catch (IOException failure) {
            return new ItemOutcome.Failed(
                    "the archive cannot be read: " + failure.getMessage(), false);
        }
    }

    private WarcPages open(UUID backfill) throws IOException {
        return WarcPages.open(uploads.open(backfill), config.maxUnpacked(), config.maxPage());
    }

    private ItemOutcome unpack(String owner, Item archive, WarcPages pages, int known) {
        int taken = 0;
        try {
            while (pages.next()) {
                int number = pages.number();
                Optional<NewItem> page = number > known ? pages.page() : Optional.empty();
                if (!goesOn(owner, archive, number, page)) {
                    return new ItemOutcome.Interrupted();
                }
                taken += page.isPresent() ? 1 : 0;
                if (taken > config.maxItems()) {
                    return new ItemOutcome.Failed(
                            "what follows record "
                                    + number
                                    + " was left out: a backfill has "
                                    + config.maxItems()
                                    + " pages at most",
                            false);
                }
            }
            return new ItemOutcome.Unpacked();
        } catch (IOException broken) {
            return new ItemOutcome.Failed(
                    "the archive cannot be read beyond record "
                            + pages.number()
                            + ": "
                            + broken.getMessage(),
                    false);
        }
    }

    private boolean goesOn(String owner, Item archive, int number, Optional<NewItem> page) {
        if (page.isPresent()) {
            return queue.put(owner, archive.key(), number, page.get());
        }
        return number % STRIDE != 0 || queue.renew(owner, archive.key());
    }
}
