package org.tidings.ingest.health;

/// How unlikely a count is.
final class Surprise {
    private Surprise() {}

    /// The negative natural logarithm of a bound on the probability of a count as far from the
    /// expectation or farther: Chernoff's for Poisson counts, which is exact for a count of 0,
    /// divided by the dispersion.
    ///
    /// @param expected more than 0, else nothing surprises
    static double of(long observed, double expected, double dispersion) {
        if (expected <= 0) {
            return 0;
        }
        double log = observed == 0 ? 0 : observed * Math.log(observed / expected);
        return (log - observed + expected) / dispersion;
    }
}
