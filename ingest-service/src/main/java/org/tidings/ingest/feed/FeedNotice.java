package org.tidings.ingest.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something about a feed that the person who looks after it should know.
@Schema(
        name = "FeedNotice",
        description =
                """
                Something that the person who looks after the feed should know; the detail says the
                rest.

                - `MOVED`: the feed moved for good; its address was updated.
                - `MOVE_NOT_TAKEN`: it moved for good, but its address was not updated, since another
                  feed has the new one, or since its credentials would go to another site.
                - `GONE`: its outlet says that it is gone for good (410). It is asked once in a long
                  while; remove it, or give its new address.
                - `DISALLOWED`: robots.txt asks us to leave it alone.
                - `VALIDATORS_UNTRUSTED`: its server said "not modified" while there was something
                  new; it is read whole at each poll for a while.
                - `PAGES_LOCKED`: pages that it names are not given to us: they ask for credentials
                  that it does not have, that they refuse, or that must not leave the feed's site.

                It ends when it no longer holds: `GONE` and `DISALLOWED` with the next poll that goes
                well, `PAGES_LOCKED` when the feed is read and none of its pages is locked, or when
                credentials are set. The others stay until another takes their place.
                """)
public enum FeedNotice {
    /// It moved for good; its address was updated.
    MOVED,
    /// It moved for good, but its address was not updated; the detail says why.
    MOVE_NOT_TAKEN,
    /// Its outlet says that it is gone for good.
    GONE,
    /// Its host's robots.txt asks us to leave it alone.
    DISALLOWED,
    /// Its server says "not modified" when it was: it is read whole each time.
    VALIDATORS_UNTRUSTED,
    /// Pages that it names are not given to us: they ask for credentials that it does not have,
    /// that they refuse, or that must not be sent to them.
    PAGES_LOCKED
}
