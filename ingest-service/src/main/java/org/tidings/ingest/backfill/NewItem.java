package org.tidings.ingest.backfill;

import java.time.Instant;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.outgoing.AddressGuard;

/// Something to do that was just found.
///
/// @param url in its normal form; as written where it has none
/// @param host asked for it; empty when nothing is to be fetched
/// @param depth sitemaps above it
/// @param modifiedAt as the sitemap says
/// @param failure why it cannot be done; null otherwise
/// @param captured the page as it once was; null where it is fetched
record NewItem(
        ItemRole role,
        String url,
        String host,
        int depth,
        @Nullable Instant modifiedAt,
        @Nullable String failure,
        @Nullable Captured captured) {
    /// Longer ones are cut where they are shown; none of them is fetched.
    private static final int SHOWN = 2_048;

    /// @param page packed
    record Captured(ByteString page, @Nullable String type, Instant at) {}

    /// An address that somebody wrote down. What is no address becomes an item that says so.
    static NewItem address(
            ItemRole role,
            String written,
            AddressGuard guard,
            int depth,
            @Nullable Instant modifiedAt) {
        try {
            WebAddress address = WebAddress.parse(written);
            return guard.refusalOf(address.host())
                    .map(reason -> failed(role, address.toString(), reason))
                    .orElseGet(
                            () ->
                                    new NewItem(
                                            role,
                                            address.toString(),
                                            address.host(),
                                            depth,
                                            modifiedAt,
                                            null,
                                            null));
        } catch (MalformedAddress failure) {
            return failed(role, written, String.valueOf(failure.getMessage()));
        }
    }

    static NewItem archive(String name) {
        return new NewItem(ItemRole.ARCHIVE, name, "", 0, null, null, null);
    }

    static NewItem captured(String url, Captured page) {
        return new NewItem(ItemRole.PAGE, url, "", 0, null, null, page);
    }

    static NewItem failed(ItemRole role, String url, String reason) {
        String shown = url.length() > SHOWN ? url.substring(0, SHOWN) : url;
        return new NewItem(role, printable(shown), "", 0, null, printable(reason), null);
    }

    /// PostgreSQL's texts hold no NUL, and a person wants to read no control character.
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\ufffd");
    }
}
