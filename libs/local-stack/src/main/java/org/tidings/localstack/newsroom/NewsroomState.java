package org.tidings.localstack.newsroom;

import org.jspecify.annotations.Nullable;

/// Where the newsroom's clock stands, and what that means.
///
/// @param dayOne date of day 1, as in ISO 8601
/// @param day counted from 1
/// @param time at the newsroom's own clock, such as `07:30`
/// @param published articles that are out
/// @param articles those that are out and those to come
/// @param ahead publications and edits to come
/// @param intervalSeconds between two of them while it plays; 0 while it stands
/// @param latest what happened last; null before anything has
public record NewsroomState(
        String dayOne,
        int day,
        String time,
        int published,
        int articles,
        int ahead,
        int intervalSeconds,
        @Nullable Latest latest) {

    /// @param edited whether it had been out before
    public record Latest(boolean edited, String outlet, String title, String url) {}
}
