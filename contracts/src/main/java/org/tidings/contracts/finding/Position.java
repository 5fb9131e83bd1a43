package org.tidings.contracts.finding;

import org.tidings.contracts.Span;

/// Where somebody stands on something.
///
/// @param span of the whole statement
/// @param target what they support, reject, demand, make a condition or warn of
public record Position(Span span, Party holder, Stance stance, Span target, String why) {
    public enum Stance {
        SUPPORTS,
        REJECTS,
        DEMANDS,
        CONDITIONS,
        WARNS
    }
}
