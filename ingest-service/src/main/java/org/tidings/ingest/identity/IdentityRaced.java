package org.tidings.ingest.identity;

/// Somebody else saw the same article first, between our look and our writing. The transaction is
/// of no use; the next attempt finds what they wrote.
public class IdentityRaced extends RuntimeException {
    IdentityRaced(Alias alias) {
        super("another transaction identified " + alias.value());
    }
}
