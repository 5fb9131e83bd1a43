package org.tidings.outgoing;

import java.net.UnknownHostException;

/// The guard does not let us connect there. A kind of failed resolution, since that is what the
/// HTTP client lets a resolver throw.
public class AddressRefused extends UnknownHostException {
    public AddressRefused(String reason) {
        super(reason);
    }
}
