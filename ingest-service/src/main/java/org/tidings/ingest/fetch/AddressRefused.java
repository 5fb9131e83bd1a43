package org.tidings.ingest.fetch;

import java.net.UnknownHostException;

/// The guard does not let us connect there. A kind of failed resolution, since that is what the
/// HTTP client lets a resolver throw.
class AddressRefused extends UnknownHostException {
    AddressRefused(String reason) {
        super(reason);
    }
}
