package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tidings.ingest.identity.IdentityRaced;

/// Takes in what was captured, also when others take in the same at the same time.
@ApplicationScoped
public class ArticleIntake {
    private static final Logger LOG = Logger.getLogger(ArticleIntake.class);
    private static final int ATTEMPTS = 5;

    /// Deadlock, serialisation failure, unique violation (PostgreSQL, appendix A): what another
    /// transaction wrote was in the way, and the next attempt sees it.
    private static final Set<String> RACES = Set.of("40P01", "40001", "23505");

    private final RevisionWriter writer;

    ArticleIntake(RevisionWriter writer) {
        this.writer = writer;
    }

    /// Saves and publishes the capture, unless the article's latest revision says the same.
    public StoredRevision take(Capture capture) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writer.write(capture);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isRace(failure)) {
                    throw failure;
                }
                LOG.debugf("attempt %d met another transaction: %s", attempt, failure.getMessage());
            }
        }
    }

    private static boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IdentityRaced
                    || (cause instanceof SQLException sql && RACES.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
