package org.tidings.query.desk;

import java.util.regex.Pattern;
import org.tidings.query.index.Names;

/// The words of a note as they are sought.
final class NoteWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NoteWords() {}

    /// Without case, accents and punctuation, each between two spaces.
    static String of(String text) {
        return BETWEEN.matcher(' ' + Names.key(text) + ' ').replaceAll(" ");
    }
}
