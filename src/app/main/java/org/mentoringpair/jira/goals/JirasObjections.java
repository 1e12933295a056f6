package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.Refusal;

/** What Jira has against several issues that are to be made together, each said once and at its input where there is one. */
final class JirasObjections {
    private final Set<Objection> found = new LinkedHashSet<>();

    /**
     * @param summaryField the input the issue's summary comes from
     * @param dueField     the input its due date comes from
     */
    void to(ErrorCollection errors, String summaryField, String dueField) {
        errors.getErrors().forEach((field, reason) -> found.add(new Objection(switch (field) {
            case IssueFieldConstants.SUMMARY -> summaryField;
            case IssueFieldConstants.DUE_DATE -> dueField;
            default -> null;
        }, reason)));
        errors.getErrorMessages().forEach(reason -> found.add(new Objection(null, reason)));
    }

    List<Refusal> all() {
        return found.stream().map(objection ->
                new Refusal(Refusal.Kind.INVALID, objection.field(), "mentoring.goals.jira-says", objection.reason())).toList();
    }

    /** @param field null where it is about the whole */
    private record Objection(String field, String reason) {
    }
}
