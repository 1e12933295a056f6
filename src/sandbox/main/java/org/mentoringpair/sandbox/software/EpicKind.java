package org.mentoringpair.sandbox.software;

import com.atlassian.jira.issue.Issue;
import org.mentoringpair.sandbox.fields.Control;
import org.mentoringpair.sandbox.fields.InvalidValue;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.issues.Issues;
import org.springframework.beans.factory.ObjectProvider;

/** The epic an issue belongs to, typed by its key (with or without Jira's prefix {@code key:}) and kept by its id. */
final class EpicKind extends Kind<Issue> {
    private final ObjectProvider<Issues> issues;

    EpicKind(ObjectProvider<Issues> issues) {
        this.issues = issues;
    }

    @Override
    public Control control() {
        return Control.ISSUE;
    }

    @Override
    public Issue parse(String typed) throws InvalidValue {
        String key = typed.strip().replaceFirst("^key:", "");
        return issues.getObject().byKey(key).filter(issue -> Epics.isEpic(issue.getIssueType()))
                .orElseThrow(() -> new InvalidValue("Issue '" + key + "' is not an epic."));
    }

    @Override
    public String typed(Issue value) {
        return value.getKey();
    }

    @Override
    public String reference(Issue value) {
        return value.getId().toString();
    }

    @Override
    public Stored store(Issue value) {
        return Stored.string(value.getId().toString());
    }

    @Override
    public Issue read(Stored stored) {
        return issues.getObject().byId(Long.valueOf(stored.string())).orElse(null);
    }

    @Override
    public String schemaType() {
        return "any";
    }
}
