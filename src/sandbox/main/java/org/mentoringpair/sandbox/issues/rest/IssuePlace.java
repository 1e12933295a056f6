package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.projects.Projects;
import org.mentoringpair.sandbox.projects.StoredProject;
import org.springframework.stereotype.Component;

/** Where a new issue belongs: its project, its type, and its parent where it is a sub-task. */
@Component
final class IssuePlace {
    private final Projects projects;
    private final IssueTypeSchemeManager types;
    private final Issues issues;
    private final SubTaskManager subTasks;

    IssuePlace(Projects projects, IssueTypeSchemeManager types, Issues issues, SubTaskManager subTasks) {
        this.projects = projects;
        this.types = types;
        this.issues = issues;
        this.subTasks = subTasks;
    }

    /** Sets project and type of the input, and gives the parent of a sub-task; what is wrong lands in the errors. */
    Optional<StoredIssue> read(FieldsSent sent, IssueInput input, ApplicationUser user, ErrorCollection errors) {
        Optional<StoredProject> project = named(sent.place("project"), "id", "key").flatMap(name -> projects.browsable(name, user));
        if (project.isEmpty()) {
            errors.addError("project", sent.place("project").isMissingNode() ? "project is required" : "valid project is required");
            return Optional.empty();
        }
        Optional<IssueType> type = named(sent.place("issuetype"), "id", "name").flatMap(name -> types.getIssueTypesForProject(project.get()).stream()
                .filter(offered -> offered.getId().equals(name) || offered.getName().equals(name)).findFirst());
        if (type.isEmpty()) {
            errors.addError("issuetype", sent.place("issuetype").isMissingNode() ? "issue type is required" : "valid issue type is required");
            return Optional.empty();
        }
        input.setProjectId(project.get().getId()).setIssueTypeId(type.get().getId());
        return type.get().isSubTask() ? parent(sent, user, errors) : Optional.empty();
    }

    private Optional<StoredIssue> parent(FieldsSent sent, ApplicationUser user, ErrorCollection errors) {
        Optional<String> name = named(sent.place("parent"), "id", "key");
        if (name.isEmpty()) {
            errors.addError("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
            return Optional.empty();
        }
        Optional<StoredIssue> parent = issues.browsable(name.get(), user);
        if (parent.isEmpty()) {
            errors.addError("parent", "Could not find issue by id or key.");
        }
        return parent;
    }

    Issue below(Optional<StoredIssue> parent, Issue issue, ApplicationUser user) {
        parent.ifPresent(found -> {
            try {
                subTasks.createSubTaskIssueLink(found, issue, user);
            } catch (CreateException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return issue;
    }

    private static Optional<String> named(JsonNode json, String first, String second) {
        return Optional.of(json.path(first).asText("")).filter(name -> !name.isEmpty())
                .or(() -> Optional.of(json.path(second).asText("")).filter(name -> !name.isEmpty()));
    }
}
