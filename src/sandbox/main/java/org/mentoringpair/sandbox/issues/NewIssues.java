package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevels;
import org.mentoringpair.sandbox.issuetypes.Constants;
import org.mentoringpair.sandbox.workflows.Transition;
import org.mentoringpair.sandbox.workflows.Workflows;
import org.springframework.stereotype.Component;

/** Gives a planned issue its number and its place in the database. */
@Component
public final class NewIssues {
    private final Database database;
    private final Workflows workflows;
    private final Constants constants;
    private final Issues issues;
    private final IssueWriting writing;
    private final IssueEvents events;
    private final SecurityLevels levels;
    private final Rules rules;

    NewIssues(Database database, Workflows workflows, Constants constants, Issues issues, IssueWriting writing, IssueEvents events, SecurityLevels levels,
              Rules rules) {
        this.constants = constants;
        this.database = database;
        this.workflows = workflows;
        this.issues = issues;
        this.writing = writing;
        this.events = events;
        this.levels = levels;
        this.rules = rules;
    }

    /** An issue of this type that nobody has made yet, with Jira's defaults: the level of security is among them. */
    public StoredIssue planned(ApplicationUser user, Project project, IssueType type) {
        StoredIssue planned = new StoredIssue(IssueRow.planned(project.getId(), type, null), issues, null);
        planned.change(IssueFieldConstants.REPORTER, user);
        planned.change(IssueFieldConstants.PRIORITY, constants.priorities().stream()
                .filter(priority -> priority.getId().equals(Constants.DEFAULT_PRIORITY)).findFirst().orElseThrow());
        levels.defaultOf(project.getId()).ifPresent(level -> planned.change(IssueFieldConstants.SECURITY, level));
        return planned;
    }

    /** @throws Refused if a validator or a post function of the workflow objects */
    StoredIssue add(StoredIssue planned, ApplicationUser creator, long eventType) {
        Transition start = workflows.followedBy(planned.getProjectId(), planned.getIssueTypeId()).start();
        ErrorCollection objections = rules.objections(start, planned, creator);
        if (objections.hasAnyErrors()) {
            throw new Refused(objections);
        }
        return database.inTransaction(() -> {
            rules.run(start.functions(), planned, creator);
            long id = insert(planned, start, creator);
            writing.writeFirst(id, planned);
            rules.run(start.afterwards(), issues.byId(id).orElseThrow(), creator);
            StoredIssue made = issues.byId(id).orElseThrow();
            events.tell(made, creator, null, eventType);
            return made;
        });
    }

    private long insert(StoredIssue planned, Transition start, ApplicationUser creator) {
        Timestamp now = writing.now();
        return database.insert("INSERT INTO jira_issue (project_id, issue_number, issue_type_id, summary, creator_key, status_id, created, updated)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                planned.getProjectId(), nextNumber(planned.getProjectId()), Long.valueOf(planned.getIssueTypeId()), planned.getSummary(),
                creator == null ? null : creator.getKey(), Long.valueOf(start.target()), now, now);
    }

    /** The update keeps the project's row locked until the end of the transaction: no number is given twice, none is lost. */
    private long nextNumber(long project) {
        database.sql("UPDATE project SET counter = counter + 1 WHERE id = ?").param(project).update();
        return database.sql("SELECT counter FROM project WHERE id = ?").param(project).query(Long.class).single();
    }
}
