package org.tidings.query.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.desk.ArticleMarks.InList;
import org.tidings.query.desk.WrittenNotes.Written;

/// The marks on an article as one person sees them: their own, and the organisation's.
///
/// @param read by the person
/// @param starred by the person
/// @param assigned the name of whoever is to deal with it; null for nobody
/// @param tags by name
/// @param lists by name, the person's own and shared ones
/// @param notes in the order in which they were written
record ExportedMarks(
        boolean read,
        boolean starred,
        @Nullable String assigned,
        List<String> tags,
        List<String> lists,
        List<Note> notes) {
    ExportedMarks {
        tags = List.copyOf(tags);
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    /// @param by the writer's name
    record Note(String text, String by, Instant at) {
        /// For formats in which a note is one text.
        String line() {
            return text + " (" + by + ", " + at + ")";
        }
    }

    static ExportedMarks of(ArticleMarks marks, List<Written> notes) {
        return new ExportedMarks(
                marks.read(),
                marks.starred(),
                marks.assigned() == null ? null : marks.assigned().name(),
                marks.tags(),
                marks.lists().stream().map(InList::name).toList(),
                notes.stream()
                        .map(note -> new Note(note.text(), note.writer(), note.at()))
                        .toList());
    }
}
