package org.mentoringpair.jira.checkins;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.checkins.ActionIssues;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Actions as sub-tasks of the issue a check-in was logged on, through Jira's issue service, as whoever is logged in. */
final class JiraActionIssues implements ActionIssues {
    private final IssueService service;
    private final IssueManager issues;
    private final SubTaskManager subTasks;
    private final DateTimeFormatterFactory dates;
    private final People people;
    private final ActionSearch search;

    JiraActionIssues(IssueService service, IssueManager issues, SubTaskManager subTasks, DateTimeFormatterFactory dates, People people, ActionSearch search) {
        this.service = service;
        this.issues = issues;
        this.subTasks = subTasks;
        this.dates = dates;
        this.people = people;
        this.search = search;
    }

    @Override
    public long make(Pair pair, long parentId, AgreedAction action) {
        ApplicationUser asking = search.asking();
        IssueService.CreateValidationResult validated = service.validateSubTaskCreate(asking, parentId, input(pair, action, asking));
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult result = service.create(asking, validated);
        JirasRefusal.unlessFree(result.getErrorCollection());
        Issue made = result.getIssue();
        try {
            subTasks.createSubTaskIssueLink(issues.getIssueObject(parentId), made, asking);
        } catch (CreateException failure) {
            throw new IllegalStateException("Action " + made.getKey() + " was not put below issue " + parentId, failure);
        }
        return made.getId();
    }

    private IssueInputParameters input(Pair pair, AgreedAction action, ApplicationUser asking) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(pair.projectId()).setIssueTypeId(search.configuration().issueType(MentoringIssueType.ACTION))
                .setSummary(action.text().replace('\n', ' ')).setReporterId(asking.getUsername());
        // what the page asks for is kept even where an administrator took its field off Jira's own screen
        input.setSkipScreenCheck(true);
        people.withKey(action.owner() == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey()).map(Person::username).ifPresent(input::setAssigneeId);
        if (action.due() != null) {
            input.setDueDate(dates.formatter().forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER)
                    .format(Timestamp.valueOf(action.due().atStartOfDay())));
        }
        return input;
    }

    @Override
    public Map<Long, State> of(Collection<Long> projectIds) {
        return search.ofProjects(projectIds).stream().collect(Collectors.toMap(Issue::getId,
                issue -> new State(issue.getKey(), issue.getStatus().getName(), ActionSearch.state(issue))));
    }
}
