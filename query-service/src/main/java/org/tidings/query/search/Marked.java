package org.tidings.query.search;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.Mark;
import org.tidings.query.desk.Marks;
import org.tidings.query.index.ArticleIndex.Among;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;

/// The parameter `mark`: narrows a request to what the caller has marked.
@RequestScoped
public class Marked {
    private final Marks marks;
    private final Caller caller;

    Marked(Marks marks, Caller caller) {
        this.marks = marks;
        this.caller = caller;
    }

    /// @param wanted the parameter; null: everything
    /// @return null when everything is wanted
    /// @throws org.tidings.problem.ProblemException `no-organization` for platform administrators,
    ///     who mark nothing
    public @Nullable Among among(@Nullable String wanted) {
        Mark mark = of(wanted);
        return mark == null ? null : marks.among(Viewer.of(caller), mark);
    }

    @Nullable Mark of(@Nullable String wanted) {
        if (wanted == null) {
            return null;
        }
        caller.organization();
        return switch (wanted) {
            case "read" -> Mark.READ;
            case "unread" -> Mark.UNREAD;
            case "starred" -> Mark.STARRED;
            case "assigned" -> Mark.ASSIGNED;
            case "noted" -> Mark.NOTED;
            default ->
                    throw new ParameterNotValid(
                            "mark", "\"read\", \"unread\", \"starred\", \"assigned\" or \"noted\"");
        };
    }
}
