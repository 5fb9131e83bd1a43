package org.tidings.ingest.fetch;

/// What somebody wrote is not an address that we fetch.
public class MalformedAddress extends IllegalArgumentException {
    private final WebAddress.Fault fault;

    MalformedAddress(WebAddress.Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public WebAddress.Fault fault() {
        return fault;
    }
}
