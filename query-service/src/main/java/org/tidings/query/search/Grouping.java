package org.tidings.query.search;

/// The parameter `group`.
public final class Grouping {
    private Grouping() {}

    /// @return whether of the copies of one text only the first is wanted
    public static boolean of(String wanted) {
        return switch (wanted) {
            case "copies" -> true;
            case "none" -> false;
            default -> throw new ParameterNotValid("group", "\"copies\" or \"none\"");
        };
    }
}
