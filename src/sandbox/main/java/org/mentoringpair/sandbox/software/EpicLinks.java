package org.mentoringpair.sandbox.software;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import org.mentoringpair.sandbox.WithJiraSoftware;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.IssueRemains;
import org.mentoringpair.sandbox.issues.ValueFollower;
import org.mentoringpair.sandbox.links.LinkTypes;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Keeps beside each Epic Link the issue link that Jira Software keeps: source the epic, destination the issue. */
@Component
@Conditional(WithJiraSoftware.class)
final class EpicLinks implements ValueFollower, IssueRemains {
    private final Database database;
    private final LinkTypes types;

    EpicLinks(Database database, LinkTypes types) {
        this.database = database;
        this.types = types;
    }

    @Override
    public void changed(long issue, PlayedField field, Object from, Object to) {
        if (!(field instanceof CustomField custom) || !custom.getCustomFieldType().getKey().equals(EpicFieldTypes.EPIC_LINK)) {
            return;
        }
        Long type = types.ofStyle(SeedEpics.LINK_STYLE).iterator().next().getId();
        database.sql("DELETE FROM issue_link WHERE link_type_id = ? AND destination_id = ?").params(type, issue).update();
        if (to != null) {
            database.insert("INSERT INTO issue_link (link_type_id, source_id, destination_id) VALUES (?, ?, ?)", type, ((Issue) to).getId(), issue);
        }
    }

    /** Issues of an epic that goes belong to none. */
    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM custom_field_value WHERE string_value = ? AND field_id IN (SELECT id FROM custom_field WHERE type_key = ?)")
                .params(Long.toString(issue), EpicFieldTypes.EPIC_LINK).update();
    }
}
