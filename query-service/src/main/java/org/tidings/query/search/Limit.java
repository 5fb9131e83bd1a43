package org.tidings.query.search;

/// How many items a page has.
public final class Limit {
    static final int MOST = 100;

    private Limit() {}

    /// @throws org.tidings.problem.ProblemException unless it is a number from 1 to 100
    public static int of(String limit) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new ParameterNotValid("limit", "a number from 1 to " + MOST);
        }
        throw new ParameterNotValid("limit", "a number from 1 to " + MOST);
    }
}
