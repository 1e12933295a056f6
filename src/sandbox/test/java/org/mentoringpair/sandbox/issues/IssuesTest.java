package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class IssuesTest {
    @Parameterized.Parameters(name = "{0}")
    public static Databases[] makes() {
        return Databases.values();
    }

    @Parameterized.Parameter
    public Databases make;

    private SmallJira jira;

    @Before
    public void start() {
        jira = new SmallJira(make);
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void an_issue_is_created_with_jiras_defaults() {
        MutableIssue issue = jira.create("Task", "Plan the first talk with Seán O'Brien");

        assertThat(issue.getKey()).isEqualTo("PAIR-1");
        assertThat(issue.getStatus().getName()).isEqualTo("To Do");
        assertThat(issue.getReporter()).isEqualTo(jira.person("admin"));
        assertThat(issue.getSummary()).isEqualTo("Plan the first talk with Seán O'Brien");
        assertThat(jira.eventTypes()).containsExactly(1L);
        assertThat(jira.get(IssueService.class).getIssue(jira.person("admin"), "pair-1").getIssue().getId()).isEqualTo(issue.getId());
    }
}
