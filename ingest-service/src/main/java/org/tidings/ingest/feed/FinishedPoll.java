package org.tidings.ingest.feed;

import java.util.UUID;

/// How the poll of a feed went.
public record FinishedPoll(UUID feed, PollReport report) {}
