package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.issue.IssueFieldConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mentoringpair.sandbox.dates.DateFormats;
import org.mentoringpair.sandbox.dates.Dates;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.Forms;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.workflows.Category;
import org.springframework.stereotype.Component;

/** What the issue says: the fields of its view screen, tab by tab, as far as they are filled in. */
@Component
final class IssueFacts {
    /** These have places of their own on the page. */
    private static final Set<String> ELSEWHERE = Set.of(IssueFieldConstants.SUMMARY, IssueFieldConstants.DESCRIPTION, IssueFieldConstants.ASSIGNEE,
            IssueFieldConstants.REPORTER, IssueFieldConstants.DUE_DATE, IssueFieldConstants.PRIORITY, IssueFieldConstants.RESOLUTION, IssueFieldConstants.SECURITY);

    private final Forms forms;
    private final Dates dates;

    IssueFacts(Forms forms, Dates dates) {
        this.forms = forms;
        this.dates = dates;
    }

    void putInto(Map<String, Object> model, StoredIssue issue) {
        Form form = forms.toView(issue);
        DateFormats formats = dates.ofReader();
        model.put("shownTabs", form.tabs().stream().map(tab -> new ShownTab(tab.id(), tab.name(), tab.fields().stream()
                .filter(field -> !ELSEWHERE.contains(field.getId())).map(field -> shown(issue, field)).filter(Objects::nonNull).toList()))
                .filter(tab -> !tab.getValues().isEmpty()).toList());
        model.put("details", shown(issue, form, IssueFieldConstants.PRIORITY, IssueFieldConstants.RESOLUTION, IssueFieldConstants.SECURITY));
        model.put("people", shown(issue, form, IssueFieldConstants.ASSIGNEE, IssueFieldConstants.REPORTER));
        model.put("due", shown(issue, form, IssueFieldConstants.DUE_DATE));
        model.put("description", shown(issue, form, IssueFieldConstants.DESCRIPTION));
        model.put("lozenge", ((Category) issue.getStatus().getStatusCategory()).getLozenge());
        model.put("created", formats.moment(issue.getCreated().toInstant()));
        model.put("updated", formats.moment(issue.getUpdated().toInstant()));
    }

    private static List<ShownValue> shown(StoredIssue issue, Form form, String... fields) {
        List<ShownValue> values = new ArrayList<>();
        for (String field : fields) {
            ShownValue value = shown(issue, form.fields().get(field));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static ShownValue shown(StoredIssue issue, PlayedField field) {
        Object value = issue.value(field);
        return value == null ? null : new ShownValue(field, value);
    }
}
