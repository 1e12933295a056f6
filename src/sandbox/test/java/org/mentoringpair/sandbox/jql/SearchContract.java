package org.mentoringpair.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.jql.Samples.Issue;

/** What a search finds, on every database. */
public abstract class SearchContract {
    private final ApplicationUser zoe = Samples.person("zoe");
    private final ApplicationUser oluwaseun = Samples.person("oluwaseun");
    private SearchedJira jira;
    private Samples samples;

    abstract SearchedJira start();

    @Before
    public void fill() {
        jira = start();
        samples = new Samples(jira.database, 20261122, 60);
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void a_thousand_queries_find_what_they_mean() {
        Random random = new Random(7);
        int telling = 0;
        for (int asked = 0; asked < 1000; asked++) {
            RandomQuestion question = RandomQuestion.of(random, 3);
            List<String> expected = keys(issue -> question.holds().test(issue, false));
            assertThat(jira.found(zoe, question.jql())).as(question.jql()).containsExactlyInAnyOrderElementsOf(expected);
            telling += expected.isEmpty() ? 0 : 1;
        }
        assertThat(telling).isGreaterThan(500);
    }

    @Test
    public void issues_and_projects_one_may_not_browse_do_not_exist() {
        String hidden = samples.issues.stream().filter(issue -> issue.project().equals("HID")).findFirst().orElseThrow().key();

        assertThat(jira.found(zoe, "")).isNotEmpty().noneMatch(key -> key.startsWith("HID"));
        assertThat(jira.found(oluwaseun, "project = HID")).isNotEmpty().allMatch(key -> key.startsWith("HID"));
        assertThat(jira.found(oluwaseun, "key = " + hidden)).containsExactly(hidden);
        assertThat(jira.problems(zoe, "project = HID")).containsExactly("The value 'HID' does not exist for the field 'project'.");
        assertThat(jira.problems(zoe, "project = 303")).containsExactly("A value with ID '303' does not exist for the field 'project'.");
        assertThat(jira.problems(zoe, "key = " + hidden)).containsExactly("An issue with key '" + hidden + "' does not exist for field 'key'.");
        assertThat(jira.problems(null, "project = HID")).hasSize(1);
    }

    @Test
    public void an_app_may_search_for_what_anybody_may_browse() {
        long hidden = samples.issues.stream().filter(issue -> issue.project().equals("HID")).count();

        Query query = jira.service().parseQuery(null, "project = 303").getQuery();

        assertThat(jira.bean(IssueSearch.class).find(null, query, 0, 1000).total()).isZero();
        assertThat(jira.bean(IssueSearch.class).findWhoeverMayBrowse(null, query, 0, 1000).total()).isEqualTo((int) hidden).isPositive();
    }

    @Test
    public void a_page_and_the_count_agree() throws Exception {
        List<Long> all = jira.ids(zoe, "ORDER BY key", 0, 1000);

        assertThat(jira.ids(zoe, "ORDER BY key", 10, 5)).isEqualTo(all.subList(10, 15));
        assertThat(jira.ids(zoe, "ORDER BY key", 1000, 5)).isEmpty();
        assertThat(jira.service().searchCount(zoe, jira.service().parseQuery(zoe, "").getQuery())).isEqualTo(all.size());
        assertThat(jira.bean(IssueSearch.class).find(zoe, jira.service().parseQuery(zoe, "").getQuery(), 10, 5).total()).isEqualTo(all.size());
    }

    @Test
    public void results_come_in_the_order_asked_for_and_those_without_a_value_last() {
        List<String> byDay = jira.found(zoe, "ORDER BY 'Last check-in', key");
        List<String> stages = jira.found(zoe, "Stage is not EMPTY ORDER BY Stage DESC, key");

        assertThat(byDay.stream().map(key -> issue(key).lastCheckIn()).filter(day -> day != null).toList()).isSorted();
        assertThat(issue(byDay.get(byDay.size() - 1)).lastCheckIn()).isNull();
        assertThat(stages.stream().map(key -> -Samples.STAGES.indexOf(issue(key).stage())).toList()).isSorted();
        assertThat(jira.found(zoe, "ORDER BY created").get(0)).isEqualTo(jira.found(zoe, "ORDER BY created DESC").get(0));
        assertThat(jira.found(zoe, "priority is not EMPTY ORDER BY priority").stream().map(key -> issue(key).priority()).toList()).isSorted();
        assertThat(jira.problems(zoe, "ORDER BY bogus")).containsExactly("Not able to sort using field 'bogus'.");
    }

    @Test
    public void people_are_found_by_user_name_by_full_name_and_by_function() {
        assertThat(jira.found(zoe, "assignee = currentUser()")).isEqualTo(jira.found(zoe, "assignee = \"Zoë O'Neill\"")).isNotEmpty();
        assertThat(jira.found(zoe, "Mentor in membersOf(mentors)")).isEqualTo(jira.found(zoe, "Mentor in (zoe, GRAINNE)")).isNotEmpty();
        assertThat(jira.found(null, "assignee = currentUser()")).isEmpty();
        assertThat(jira.problems(zoe, "assignee = nobody")).containsExactly("The value 'nobody' does not exist for the field 'assignee'.");
        assertThat(jira.problems(zoe, "assignee in membersOf(ghosts)")).containsExactly(
                "Function 'membersOf' can not generate a list of usernames for group 'ghosts'; the group does not exist.");
    }

    @Test
    public void days_may_be_counted_from_today() {
        assertThat(jira.found(zoe, "due < 3d AND due >= startOfDay(-2)")).isEqualTo(jira.found(zoe, "due < '2026-11-25' AND due >= '2026/11/20'")).isNotEmpty();
        assertThat(jira.found(zoe, "created >= '-1w 1d'")).isEqualTo(jira.found(zoe, "created >= '2026-11-14 12:00'")).isNotEmpty();
        assertThat(jira.found(zoe, "due = now()")).isEqualTo(jira.found(zoe, "due = '2026-11-22'"));
        assertThat(jira.found(zoe, "due >= startOfWeek() and due <= endOfWeek()")).isEqualTo(jira.found(zoe, "due >= '2026-11-22' and due <= '2026-11-28'"));
        assertThat(jira.problems(zoe, "due > '2026-02-30'")).first().asString().startsWith("Date value '2026-02-30' for field 'due' is invalid. Valid formats include:");
        assertThat(jira.problems(zoe, "due > startOfDay(soon)")).containsExactly(
                "Duration for function 'startOfDay' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier.");
    }

    @Test
    public void what_makes_no_sense_for_a_field_is_refused_in_jiras_words() {
        assertThat(jira.problems(zoe, "bogus = 1")).containsExactly("Field 'bogus' does not exist or you do not have permission to view it.");
        assertThat(jira.problems(zoe, "cf[99] = 1")).containsExactly("Field 'cf[99]' does not exist or you do not have permission to view it.");
        assertThat(jira.problems(zoe, "project ~ MP")).containsExactly("The operator '~' is not supported by the 'project' field.");
        assertThat(jira.problems(zoe, "text = goal")).containsExactly("The operator '=' is not supported by the 'text' field.");
        assertThat(jira.problems(zoe, "status in Done")).containsExactly("Operator 'in' does not support the non-list value '\"Done\"' for field 'status'.");
        assertThat(jira.problems(zoe, "status = noSuch()")).containsExactly("Unable to find JQL function 'noSuch()'.");
        assertThat(jira.problems(zoe, "assignee = currentUser(1)")).containsExactly("Function 'currentUser' expected '0' arguments but received '1'.");
        assertThat(jira.problems(zoe, "Stage = Gone OR key = nokey")).containsExactly(
                "The value 'Gone' does not exist for the field 'Stage'.", "The issue key 'nokey' for field 'key' is invalid.");
        assertThat(jira.problems(zoe, "summary ~ '*goal'")).containsExactly("The text query '*goal' for field 'summary' is not allowed to start with character '*'.");
        assertThatThrownBy(() -> jira.problems(zoe, "fixVersion = 1")).isInstanceOf(NotPlayed.class);
        assertThatThrownBy(() -> jira.problems(zoe, "issue in linkedIssues('MP-1')")).isInstanceOf(NotPlayed.class);
    }

    @Test
    public void text_is_sought_in_summary_description_comments_and_text_fields() {
        jira.database.sql("INSERT INTO issue_comment (issue_id, author_key, body, created, updated) VALUES (?, 'key-zoe', 'Serendipity!', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)")
                .param(visible().id()).update();

        assertThat(jira.found(zoe, "text ~ serendipity")).containsExactly(visible().key());
        assertThat(jira.found(zoe, "text ~ 'seren*' AND comment ~ 'seRendip?ty'")).containsExactly(visible().key());
        assertThat(jira.found(zoe, "text ~ 'goal'")).hasSameElementsAs(jira.found(zoe, "summary ~ goal or description ~ goal or Notes ~ goal"));
        assertThat(jira.found(zoe, "summary ~ '\"goal check-in\"'")).isSubsetOf(jira.found(zoe, "summary ~ 'check-in goal'"));
        assertThat(jira.found(zoe, "summary ~ 'goa'")).isEmpty();
    }

    @Test
    public void two_fields_of_one_name_are_both_searched() {
        jira.database.sql("INSERT INTO custom_field (id, field_name, type_key, searcher_key) VALUES (509, 'stage', 'com.atlassian.jira.plugin.system.customfieldtypes:select', 'x')").update();
        jira.database.sql("INSERT INTO custom_field_option (id, field_id, position, option_value) VALUES (699, 509, 0, 'Rapport')").update();
        Issue other = samples.issues.stream().filter(issue -> !issue.project().equals("HID") && issue.stage() == null).findFirst().orElseThrow();
        List<String> before = jira.found(zoe, "cf[502] = Rapport");
        jira.database.sql("INSERT INTO custom_field_value (issue_id, field_id, string_value) VALUES (?, 509, '699')").param(other.id()).update();

        assertThat(jira.found(zoe, "Stage = Rapport")).hasSize(before.size() + 1).contains(other.key()).containsAll(before);
        assertThat(jira.found(zoe, "cf[509] = Rapport")).containsExactly(other.key());
    }

    @Test
    public void what_people_type_never_becomes_sql() {
        for (String attack : List.of("' OR '1'='1", "MP'); DROP TABLE jira_issue; --", "%", "_", "\\", "?", "$1", "a' UNION SELECT password_hash FROM app_user --")) {
            String quoted = '"' + attack.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            assertThat(jira.problems(zoe, "project = " + quoted)).containsExactly("The value '" + attack + "' does not exist for the field 'project'.");
            assertThat(jira.problems(zoe, quoted + " = 1")).containsExactly("Field '" + attack + "' does not exist or you do not have permission to view it.");
            assertThat(jira.problems(zoe, "ORDER BY " + quoted)).containsExactly("Not able to sort using field '" + attack + "'.");
        }
        assertThat(jira.found(zoe, "summary ~ \"x'); DELETE FROM jira_issue\"")).isEmpty();
        assertThat(jira.found(zoe, "project = MP")).isNotEmpty();
    }

    @Test
    public void functions_of_apps_give_issues_and_projects_by_the_thousand() {
        List<Long> ids = new ArrayList<>(Collections.nCopies(40_000, 1L));
        ids.addAll(samples.issues.stream().filter(issue -> issue.type().equals("Epic")).map(Issue::id).toList());
        jira.install("checkInOverdue", true, new Given(ids));

        assertThat(jira.found(zoe, "issue in CHECKINOVERDUE()")).hasSameElementsAs(keys(issue -> issue.type().equals("Epic")));
        assertThat(jira.found(zoe, "issue not in checkInOverdue()")).hasSameElementsAs(keys(issue -> !issue.type().equals("Epic")));
        assertThat(jira.problems(zoe, "issue in checkInOverdue(7d)")).containsExactly("Function 'checkInOverdue' expected '0' arguments but received '1'.");
        assertThat(jira.problems(zoe, "issue = checkInOverdue()")).containsExactly("Operator '=' does not support the list value 'checkInOverdue()' for field 'issue'.");
        jira.install("mentoringPairs", true, new Given(List.of(301L, 303L, 999L)));
        assertThat(jira.found(zoe, "project in mentoringPairs()")).hasSameElementsAs(keys(issue -> issue.project().equals("MP")));
    }

    private Issue visible() {
        return samples.issues.stream().filter(issue -> !issue.project().equals("HID")).findFirst().orElseThrow();
    }

    private Issue issue(String key) {
        return samples.issues.stream().filter(issue -> issue.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> keys(Predicate<Issue> wanted) {
        return samples.issues.stream().filter(issue -> !issue.project().equals("HID")).filter(wanted).map(Issue::key).toList();
    }

    /** A function that gives these ids. */
    private static final class Given extends AbstractJqlFunction {
        private final List<Long> ids;

        Given(List<Long> ids) {
            this.ids = ids;
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 0);
        }

        @Override
        public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 0;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
