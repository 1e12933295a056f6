package org.mentoringpair.sandbox.software;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;

/** What was asked for, or an error in its place. */
record Outcome<T>(T value, ErrorCollection errors) implements ServiceOutcome<T> {
    static <T> ServiceOutcome<T> of(Optional<T> found) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (found.isEmpty()) {
            errors.addErrorMessage("Jira Software's configuration is incomplete");
        }
        return new Outcome<>(found.orElse(null), errors);
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }
}
