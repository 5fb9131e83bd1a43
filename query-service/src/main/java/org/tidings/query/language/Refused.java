package org.tidings.query.language;

import org.tidings.query.language.Query.Place;

/// Thrown by whatever finds a fault in a query, and turned into a problem by [QueryParser], which
/// knows whether the query that it would become can be answered.
///
/// It has no stack trace: it says something of a query, not of the program.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String detail;
    private final transient Place place;
    private final String expected;
    private final String edited;

    /// @param place of the fault
    /// @param expected what should have stood there
    /// @param edited the whole query with this one fault mended
    Refused(Reason reason, String detail, Place place, String expected, String edited) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.place = place;
        this.expected = expected;
        this.edited = edited;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    Place place() {
        return place;
    }

    String expected() {
        return expected;
    }

    String edited() {
        return edited;
    }
}
