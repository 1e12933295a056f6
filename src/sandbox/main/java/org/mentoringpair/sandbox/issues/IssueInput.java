package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.comments.Draft;

/** What somebody typed into the fields of an issue, by field id. */
public final class IssueInput implements IssueInputParameters {
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Long project;
    private String issueType;
    private boolean skipScreenCheck;
    private Draft comment;
    /** As in Jira: what is not mentioned stays. */
    private boolean retain = true;

    public IssueInput type(String field, String value) {
        // Jira forgives a null and takes it as nothing said
        if (value != null) {
            typed.put(field, value);
        }
        return this;
    }

    /** To be said beside a transition. */
    public IssueInput say(Draft draft) {
        this.comment = draft;
        return this;
    }

    Optional<Draft> comment() {
        return Optional.ofNullable(comment);
    }

    Map<String, String> typed() {
        return typed;
    }

    Long project() {
        return project;
    }

    String issueType() {
        return issueType;
    }

    boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    boolean retains() {
        return retain;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        this.project = projectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        this.issueType = issueTypeId;
        return this;
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return type(IssueFieldConstants.SUMMARY, summary);
    }

    /** @param reporterId user name, as in Jira */
    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return type(IssueFieldConstants.REPORTER, reporterId);
    }

    /** @param assigneeId user name, as in Jira */
    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return type(IssueFieldConstants.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return type(IssueFieldConstants.DUE_DATE, dueDate);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        if (values.length > 1) {
            throw new NotPlayed("IssueInputParameters#addCustomFieldValue with several values", IssueInput.class);
        }
        return type("customfield_" + customFieldId, values.length == 0 ? "" : values[0]);
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        this.skipScreenCheck = skip;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainExisting) {
        this.retain = retainExisting;
    }
}
