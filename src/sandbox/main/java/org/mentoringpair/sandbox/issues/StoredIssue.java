package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevel;

/**
 * An issue as it was read, with what has been set on it since. What it refers to is read when it is asked for, and
 * the values of all its custom fields together.
 */
public final class StoredIssue implements MutableIssue {
    private final IssueRow row;
    private final Neighbours neighbours;
    private final Map<String, Object> changes = new LinkedHashMap<>();
    private Map<String, Stored> customValues;
    private Project project;
    private Issue parent;
    private Status moved;
    private Draft comment;

    /** @param customValues by field id; null where they are still to be read */
    StoredIssue(IssueRow row, Neighbours neighbours, Map<String, Stored> customValues) {
        this.row = row;
        this.neighbours = neighbours;
        this.customValues = customValues;
    }

    /** What {@link #value} gives now; null where the field is empty. */
    public Object value(PlayedField field) {
        return changes.containsKey(field.getId()) ? changes.get(field.getId()) : stored(field);
    }

    /** What stood in the field when the issue was read. */
    Object stored(PlayedField field) {
        return read(field.kind(), field.isCustom() ? customValues().get(field.getId()) : row.values().get(field.getId()));
    }

    /** Everything a listener may still ask of an issue that is about to go. */
    void readWhole() {
        customValues();
        getProjectObject();
        getParentObject();
    }

    private static <T> T read(Kind<T> kind, Stored stored) {
        return stored == null ? null : kind.read(stored);
    }

    private Map<String, Stored> customValues() {
        if (customValues == null) {
            customValues = row.id() == null ? Map.of() : neighbours.customValues(row.id());
        }
        return customValues;
    }

    void change(String field, Object value) {
        changes.put(field, value);
    }

    /** By field id; a value of null empties the field. */
    Map<String, Object> changes() {
        return changes;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public Long getNumber() {
        return row.number();
    }

    private String text(String field) {
        if (changes.containsKey(field)) {
            return (String) changes.get(field);
        }
        Stored stored = row.values().get(field);
        return stored == null ? null : stored.string() != null ? stored.string() : stored.text();
    }

    private ApplicationUser person(String field) {
        return changes.containsKey(field) ? (ApplicationUser) changes.get(field) : neighbours.person(row.values().get(field));
    }

    private String personKey(String field) {
        if (changes.containsKey(field)) {
            return changes.get(field) == null ? null : ((ApplicationUser) changes.get(field)).getKey();
        }
        return row.values().containsKey(field) ? row.values().get(field).string() : null;
    }

    @Override
    public String getSummary() {
        return text(IssueFieldConstants.SUMMARY);
    }

    @Override
    public void setSummary(String summary) {
        change(IssueFieldConstants.SUMMARY, summary);
    }

    @Override
    public String getDescription() {
        return text(IssueFieldConstants.DESCRIPTION);
    }

    @Override
    public void setDescription(String description) {
        change(IssueFieldConstants.DESCRIPTION, description);
    }

    @Override
    public Long getProjectId() {
        return row.project();
    }

    @Override
    public Project getProjectObject() {
        if (project == null) {
            project = neighbours.project(row.project());
        }
        return project;
    }

    @Override
    public String getIssueTypeId() {
        return row.type().getId();
    }

    @Override
    public IssueType getIssueType() {
        return row.type();
    }

    @Override
    public Status getStatus() {
        return moved == null ? row.status() : moved;
    }

    @Override
    public String getStatusId() {
        return getStatus() == null ? null : getStatus().getId();
    }

    /** In the midst of a transition: from here on it is in the status it leads to. */
    void moveTo(Status status) {
        this.moved = status;
    }

    /** To be said with the change. */
    void say(Draft draft) {
        this.comment = draft;
    }

    Optional<Draft> said() {
        return Optional.ofNullable(comment);
    }

    @Override
    public ApplicationUser getAssignee() {
        return person(IssueFieldConstants.ASSIGNEE);
    }

    @Override
    public String getAssigneeId() {
        return personKey(IssueFieldConstants.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return person(IssueFieldConstants.REPORTER);
    }

    @Override
    public String getReporterId() {
        return personKey(IssueFieldConstants.REPORTER);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        change(IssueFieldConstants.ASSIGNEE, assignee);
    }

    @Override
    public Timestamp getCreated() {
        return row.created();
    }

    @Override
    public Timestamp getUpdated() {
        return row.updated();
    }

    @Override
    public Timestamp getDueDate() {
        if (changes.containsKey(IssueFieldConstants.DUE_DATE)) {
            return (Timestamp) changes.get(IssueFieldConstants.DUE_DATE);
        }
        Stored stored = row.values().get(IssueFieldConstants.DUE_DATE);
        return stored == null ? null : stored.date();
    }

    @Override
    public String getResolutionId() {
        Stored stored = row.values().get(IssueFieldConstants.RESOLUTION);
        return stored == null ? null : stored.string();
    }

    @Override
    public Long getParentId() {
        return row.parent();
    }

    @Override
    public Issue getParentObject() {
        if (parent == null && row.parent() != null) {
            parent = neighbours.issue(row.parent());
        }
        return parent;
    }

    public Collection<Issue> getSubTaskObjects() {
        return neighbours.subTasks(row.id());
    }

    @Override
    public boolean isSubTask() {
        return row.type().isSubTask();
    }

    @Override
    public Long getSecurityLevelId() {
        if (changes.containsKey(IssueFieldConstants.SECURITY)) {
            return changes.get(IssueFieldConstants.SECURITY) == null ? null : ((SecurityLevel) changes.get(IssueFieldConstants.SECURITY)).getId();
        }
        Stored stored = row.values().get(IssueFieldConstants.SECURITY);
        return stored == null ? null : Long.valueOf(stored.string());
    }

    /** @throws IllegalArgumentException if there is no such level */
    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        change(IssueFieldConstants.SECURITY, securityLevelId == null ? null : neighbours.securityLevel(securityLevelId));
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return value((PlayedField) customField);
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        change(customField.getId(), value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && row.id() != null && row.id().equals(issue.getId());
    }

    @Override
    public int hashCode() {
        return row.id() == null ? 0 : row.id().hashCode();
    }

    @Override
    public String toString() {
        return row.key();
    }
}
