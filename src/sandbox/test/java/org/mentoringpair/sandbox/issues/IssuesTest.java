package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;

public class IssuesTest extends OnBothDatabases {
    @Test
    public void an_issue_is_created_with_jiras_defaults() {
        MutableIssue issue = jira.create("Task", "Plan the first talk with Seán O'Brien");

        assertThat(issue.getKey()).isEqualTo("PAIR-" + issue.getNumber());
        assertThat(issue.getStatus().getName()).isEqualTo("To Do");
        assertThat(issue.getReporter()).isEqualTo(jira.person("admin"));
        assertThat(issue.getSummary()).isEqualTo("Plan the first talk with Seán O'Brien");
        assertThat(jira.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);
        assertThat(jira.get(IssueService.class).getIssue(jira.person("admin"), issue.getKey().toLowerCase()).getIssue()).isEqualTo(issue);
    }

    @Test
    public void what_is_wrong_with_an_issue_is_said_at_its_field() {
        IssueService service = jira.get(IssueService.class);
        String[][] wrong = {{"summary", " ", "You must specify a summary of the issue."},
            {"summary", "x".repeat(256), "Summary can't exceed 255 characters."},
            {"summary", "two\nlines", "The summary is invalid because it contains newline characters."},
            {"duedate", "2026-12-24", "You did not enter a valid date."},
            {"duedate", "31/Feb/26", "You did not enter a valid date."},
            {"assignee", "nobody", "User 'nobody' was not found in the system."},
            {"priority", "77", "Invalid value '77'."},
            {"resolution", "10000", "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown."},
            {"customfield_4711", "x", "Field 'customfield_4711' cannot be set. It is not on the appropriate screen, or unknown."}};

        for (String[] each : wrong) {
            CreateValidationResult judged = service.validateCreate(jira.person("admin"), jira.input("Task", "Walk and talk").type(each[0], each[1]));
            assertThat(judged.getErrorCollection().getErrors()).as("%s %s", each[0], each[1]).containsOnlyKeys(each[0]);
            assertThat(judged.getErrorCollection().getErrors().get(each[0])).startsWith(each[2]);
            assertThatThrownBy(() -> service.create(jira.person("admin"), judged)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    public void a_project_and_a_type_that_are_not_there_are_refused() {
        IssueService service = jira.get(IssueService.class);

        assertThat(service.validateCreate(jira.person("admin"), new IssueInput()).getErrorCollection().getErrors()).containsOnlyKeys("project");
        IssueInput noType = (IssueInput) new IssueInput().setProjectId(jira.project().getId());
        assertThat(service.validateCreate(jira.person("admin"), noType).getErrorCollection().getErrors()).containsOnlyKeys("issuetype");
        assertThat(service.validateCreate(jira.person("admin"), jira.input("Sub-task", "alone")).getErrorCollection().getErrors()).containsOnlyKeys("issuetype");
        assertThat(service.validateCreate(null, jira.input("Task", "from nobody")).getErrorCollection().getErrorMessages()).hasSize(1);
    }

    @Test
    public void every_change_stands_in_the_history() {
        MutableIssue issue = jira.create("Task", "Read a book");

        UpdateValidationResult judged = jira.get(IssueService.class).validateUpdate(jira.person("kenji"), issue.getId(),
                new IssueInput().type("summary", "Read two books").type("duedate", "7/Dec/26").type("assignee", "kenji"));
        jira.get(IssueService.class).update(jira.person("kenji"), judged);

        assertThat(jira.get(History.class).of(issue.getId())).singleElement().satisfies(group -> {
            assertThat(group.author()).isEqualTo(jira.person("kenji"));
            assertThat(group.changes()).containsExactlyInAnyOrder(new Change("jira", "summary", null, "Read a book", null, "Read two books"),
                    new Change("jira", "duedate", null, null, "2026-12-07", "07/Dec/26"), new Change("jira", "assignee", null, null, "kenji", "田中 健二"));
        });
        assertThat(jira.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID);
    }

    @Test
    public void nobody_is_told_before_the_commit_nor_of_what_was_rolled_back() {
        jira.database.inTransaction(() -> {
            jira.create("Task", "Soon");
            assertThat(jira.events).isEmpty();
        });
        assertThat(jira.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);

        assertThatThrownBy(() -> jira.database.inTransaction(() -> {
            jira.create("Task", "Never");
            throw new IllegalStateException("the power fails");
        })).hasMessage("the power fails");
        assertThat(jira.events).hasSize(1);
    }

    @Test
    public void an_update_by_an_app_leaves_what_others_have_changed_since() {
        CustomField last = jira.field("datepicker", "Last check-in");
        MutableIssue read = jira.create("Task", "Old words");
        jira.get(IssueService.class).update(jira.person("admin"),
                jira.get(IssueService.class).validateUpdate(jira.person("admin"), read.getId(), new IssueInput().type("summary", "New words")));
        jira.events.clear();

        read.setCustomFieldValue(last, java.sql.Timestamp.valueOf("2026-11-20 00:00:00"));
        jira.get(IssueManager.class).updateIssue(jira.person("admin"), read,
                UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build());

        assertThat(jira.again(read).getSummary()).isEqualTo("New words");
        assertThat(jira.again(read).getCustomFieldValue(last)).isEqualTo(java.sql.Timestamp.valueOf("2026-11-20 00:00:00"));
        assertThat(jira.events).isEmpty();
    }

    @Test
    public void the_event_of_a_deleted_issue_still_says_what_it_was() {
        CustomField field = jira.fieldOnScreen("textfield", "Motto");
        MutableIssue issue = jira.create(jira.input("Task", "Short life").type(field.getId(), "carpe <diem>"));

        jira.get(IssueDeletion.class).delete((StoredIssue) jira.again(issue), jira.person("admin"));

        IssueEvent told = jira.events.get(1);
        assertThat(told.getEventTypeId()).isEqualTo(EventType.ISSUE_DELETED_ID);
        assertThat(told.getIssue().getSummary()).isEqualTo("Short life");
        assertThat(told.getIssue().getCustomFieldValue(field)).isEqualTo("carpe <diem>");
        assertThat(told.getIssue().getProjectObject().getKey()).isEqualTo("PAIR");
        assertThat(jira.again(issue)).isNull();
    }

    @Test
    public void two_at_once_never_get_the_same_key() {
        List<String> keys = IntStream.range(0, 40).parallel().mapToObj(number -> jira.create("Task", "Number " + number).getKey()).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    public void issues_with_their_values_are_read_in_two_statements_however_many_there_are() {
        CustomField field = jira.fieldOnScreen("textfield", "Topic");
        List<Long> ids = IntStream.range(0, 12).mapToObj(number -> jira.create(jira.input("Task", "Talk " + number).type(field.getId(), "t" + number)).getId()).toList();

        List<String> statements = jira.statements.during(() -> assertThat(jira.get(Issues.class).inOrder(ids))
                .extracting(issue -> issue.getCustomFieldValue(field)).startsWith("t0", "t1").hasSize(12));

        assertThat(statements).hasSize(2);
    }
}
