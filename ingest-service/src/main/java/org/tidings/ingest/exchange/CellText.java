package org.tidings.ingest.exchange;

/// Text in the cell of a table. Spreadsheets take a cell that starts with certain characters for a
/// formula and would run what a feed's title says; an apostrophe before it tells them that it is
/// text.
final class CellText {
    private static final String STARTS = "=+-@\t\r";

    private CellText() {}

    static String write(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String read(String cell) {
        boolean marked =
                cell.length() > 1 && cell.charAt(0) == '\'' && STARTS.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
