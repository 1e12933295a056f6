package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevel;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevels;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** The issues of this Jira, to be read. */
@Component
public final class Issues implements Neighbours {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-([0-9]{1,18})");

    private final Database database;
    private final ProjectManager projects;
    private final UserManager people;
    private final Browsable browsable;
    private final SecurityLevels levels;

    Issues(Database database, ProjectManager projects, UserManager people, Browsable browsable, SecurityLevels levels) {
        this.database = database;
        this.projects = projects;
        this.people = people;
        this.browsable = browsable;
        this.levels = levels;
    }

    /** Whoever asks: for Jira's own use and for apps, which look after permissions themselves. */
    public Optional<StoredIssue> byId(Long id) {
        return id == null ? Optional.empty() : where("i.id = ?", List.of(id)).stream().findFirst();
    }

    public Optional<StoredIssue> byKey(String key) {
        Matcher parts = KEY.matcher(Objects.requireNonNullElse(key, ""));
        return parts.matches() ? where("p.pkey = ? AND i.issue_number = ?", List.of(parts.group(1).toUpperCase(), Long.valueOf(parts.group(2)))).stream().findFirst()
                : Optional.empty();
    }

    /** All issues of a project, whoever asks, oldest first. */
    List<Long> idsOf(long projectId) {
        return database.sql("SELECT id FROM jira_issue WHERE project_id = ? ORDER BY id").param(projectId).query(Long.class).list();
    }

    /** The issue if this person may browse it; what may not be seen looks like what is not there. */
    public Optional<StoredIssue> browsable(String idOrKey, ApplicationUser user) {
        Matcher parts = KEY.matcher(idOrKey);
        List<Object> parameters = new ArrayList<>();
        String which;
        if (parts.matches()) {
            which = "p.pkey = ? AND i.issue_number = ?";
            parameters.addAll(List.of(parts.group(1).toUpperCase(), Long.valueOf(parts.group(2))));
        } else if (idOrKey.matches("[0-9]{1,18}")) {
            which = "i.id = ?";
            parameters.add(Long.valueOf(idOrKey));
        } else {
            return Optional.empty();
        }
        return where(which + " AND " + browsable.condition("i", user, parameters), parameters).stream().findFirst();
    }

    /** Those of these issues that this person may browse, oldest first. */
    public List<StoredIssue> browsable(String condition, List<Object> given, ApplicationUser user) {
        List<Object> parameters = new ArrayList<>(given);
        return where("(" + condition + ") AND " + browsable.condition("i", user, parameters), parameters);
    }

    /** These issues in this order with all their values, in two statements; those that are gone are left out. */
    public List<StoredIssue> inOrder(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, Stored>> values = new HashMap<>();
        database.sql("SELECT * FROM custom_field_value WHERE issue_id IN (:ids)").param("ids", ids).query(row -> {
            values.computeIfAbsent(row.getLong("issue_id"), id -> new HashMap<>()).put("customfield_" + row.getLong("field_id"), Stored.of(row));
        });
        Map<Long, StoredIssue> found = new LinkedHashMap<>();
        database.sql(IssueRow.SELECT + "i.id IN (:ids)").param("ids", ids).query(IssueRow::of).list()
                .forEach(row -> found.put(row.id(), new StoredIssue(row, this, values.getOrDefault(row.id(), Map.of()))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** @param condition on {@code jira_issue i}, {@code project p}, {@code issue_type t} and {@code issue_status s} */
    List<StoredIssue> where(String condition, List<Object> parameters) {
        return database.sql(IssueRow.SELECT + condition + " ORDER BY i.id").params(parameters).query(IssueRow::of).list().stream()
                .map(row -> new StoredIssue(row, this, null)).toList();
    }

    @Override
    public Map<String, Stored> customValues(long issue) {
        Map<String, Stored> values = new HashMap<>();
        database.sql("SELECT * FROM custom_field_value WHERE issue_id = ?").param(issue)
                .query(row -> {
                    values.put("customfield_" + row.getLong("field_id"), Stored.of(row));
                });
        return values;
    }

    @Override
    public ApplicationUser person(Stored key) {
        return key == null ? null : people.getUserByKeyEvenWhenUnknown(key.string());
    }

    @Override
    public Project project(long id) {
        return projects.getProjectObj(id);
    }

    @Override
    public Issue issue(long id) {
        return byId(id).orElse(null);
    }

    @Override
    public SecurityLevel securityLevel(long id) {
        return levels.withId(id).orElseThrow(() -> new IllegalArgumentException("There is no security level " + id));
    }

    @Override
    public Collection<Issue> subTasks(Long parent) {
        return parent == null ? List.of() : List.copyOf(where("i.parent_id = ?", List.of(parent)));
    }
}
