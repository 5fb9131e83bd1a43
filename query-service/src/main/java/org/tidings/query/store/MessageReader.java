package org.tidings.query.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;

/// Bytes become messages here and not in a deserialiser, so that what cannot be read is ours to
/// set aside.
@ApplicationScoped
class MessageReader {
    private final ObjectMapper json;

    MessageReader(ObjectMapper json) {
        this.json = json;
    }

    Arrival enriched(ReceivedMessage message) throws UnreadableMessage {
        return new Arrival.Content(
                read(message.origin().value(), ArticleEnriched.class), message.trace());
    }

    Arrival withdrawn(ReceivedMessage message) throws UnreadableMessage {
        return new Arrival.Withdrawal(
                read(message.origin().value(), ArticleWithdrawn.class), message.trace());
    }

    /// A message of another topic.
    <T> T read(ReceivedMessage message, Class<T> type) throws UnreadableMessage {
        return read(message.origin().value(), type);
    }

    private <T> T read(byte @Nullable [] payload, Class<T> type) throws UnreadableMessage {
        if (payload == null) {
            throw new UnreadableMessage("the message is empty");
        }
        try {
            @Nullable T message = json.readValue(payload, type);
            if (message == null) {
                throw new UnreadableMessage("the message is empty");
            }
            return message;
        } catch (IOException unreadable) {
            throw new UnreadableMessage(reason(unreadable), unreadable);
        }
    }

    /// The contracts' own words where they refused the content; never a piece of the content.
    private static String reason(IOException unreadable) {
        for (@Nullable Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        return unreadable instanceof JsonProcessingException json
                ? "not the expected JSON: " + json.getOriginalMessage()
                : String.valueOf(unreadable.getMessage());
    }
}
