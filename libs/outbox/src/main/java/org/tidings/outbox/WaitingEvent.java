package org.tidings.outbox;

import org.tidings.tracing.TraceContext;

/// A row of the outbox that was not sent yet.
///
/// @param topic without the deployment's prefix
record WaitingEvent(long id, String topic, String key, String message, TraceContext trace) {}
