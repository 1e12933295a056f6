package org.mentoringpair.jira.setup;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edge towards Jira's configuration, whose parts refuse with exceptions of many kinds. Whatever they throw is
 * noted where administrators see it, beside the thing it concerns, and in the log.
 */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {
    }

    /** @return what Jira said when it refused, empty if it did not */
    static Optional<String> to(String what, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException refused) {
            LOG.error("Jira refused to {}", what, refused);
            return Optional.of(refused.getMessage() == null ? refused.getClass().getName() : refused.getMessage());
        }
    }
}
