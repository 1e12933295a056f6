package org.mentoringpair.jira.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

/** What Jira is asked for the actions of pairs; each pair's project is a thousand more than its key. */
public class JiraActionsDueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);
    private static final long FOR_THE_TWO = 31;
    private static final long FOR_ITS_AUTHOR = 33;

    private final SearchService search = mock(SearchService.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final JiraActionsDue actions = new JiraActionsDue(new FoundIssues(search), configuration);
    private final List<String> asked = new ArrayList<>();
    private Function<String, List<Issue>> answer = jql -> List.of();

    @Before
    public void jira() throws SearchException {
        when(configuration.issueType(MentoringIssueType.ACTION)).thenReturn("10");
        when(configuration.securityLevel(MentoringLevel.PAIR_ONLY)).thenReturn(FOR_THE_TWO);
        when(configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER)).thenReturn(32L);
        when(configuration.securityLevel(MentoringLevel.AUTHOR_ONLY)).thenReturn(FOR_ITS_AUTHOR);
        when(search.parseQuery(isNull(), any())).thenAnswer(call -> {
            Query query = mock(Query.class);
            when(query.getQueryString()).thenReturn(call.getArgument(1));
            return new SearchService.ParseResult(query, new MessageSetImpl());
        });
        when(search.searchOverrideSecurity(isNull(), any(), any())).thenAnswer(call -> {
            asked.add(call.<Query>getArgument(1).getQueryString());
            List<Issue> found = answer.apply(asked.get(asked.size() - 1));
            return new SearchResults<>(found, found.size(), FoundIssues.MOST, 0);
        });
    }

    @Test
    public void fifty_pairs_take_as_many_searches_as_nine_and_one_however_many_are_late() {
        for (int many : new int[] {1, 9, 50}) {
            List<Issue> each = LongStream.rangeClosed(1, many).mapToObj(id -> action(1000 + id, "2026-11-01", FOR_THE_TWO)).toList();
            asked.clear();
            answer = jql -> each;
            assertThat(actions.due(pairs(many), DAY)).as("all of %d are late", many).hasSize(many);
            assertThat(asked).hasSize(2);

            asked.clear();
            answer = jql -> List.of();
            assertThat(actions.due(pairs(many), DAY)).as("none of %d is late", many).isEmpty();
            assertThat(asked).hasSize(1);
        }
        asked.clear();
        assertThat(actions.due(List.of(), DAY)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    public void all_open_actions_count_of_pairs_where_one_is_late() {
        answer = jql -> jql.contains("due <=") ? List.of(action(1002, "2026-11-01", FOR_THE_TWO))
                : List.of(action(1002, "2026-11-01", FOR_THE_TWO), action(1002, null, null), action(1002, "2026-12-24", 32L));

        assertThat(actions.due(pairs(3), DAY)).isEqualTo(Map.of(2L, List.of(Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 24)))));
        assertThat(asked).containsExactly("project in (1001, 1002, 1003) AND issuetype = 10 AND statusCategory != 3 AND due <= \"2026-11-06\"",
                "project in (1002) AND issuetype = 10 AND statusCategory != 3");
    }

    @Test
    public void what_one_of_the_two_keeps_from_the_other_does_not_count() {
        answer = jql -> List.of(action(1001, "2026-11-01", FOR_ITS_AUTHOR), action(1001, "2026-11-01", 99L));

        assertThat(actions.due(pairs(1), DAY)).isEmpty();
    }

    @Test
    public void where_a_search_would_leave_some_out_halves_are_searched() {
        List<Issue> full = Collections.nCopies(FoundIssues.MOST, action(1001, "2026-11-01", null));
        answer = jql -> jql.contains("1001, 1002, 1003, 1004") ? full : List.of(action(1004, "2026-11-02", null));

        assertThat(actions.due(pairs(4), DAY)).containsOnlyKeys(4L);
        assertThat(asked).as("all, both halves, and all of the one that is late").hasSize(4);
    }

    private static Issue action(long projectId, String due, Long level) {
        Issue action = mock(Issue.class);
        when(action.getProjectId()).thenReturn(projectId);
        when(action.getDueDate()).thenReturn(due == null ? null : Timestamp.valueOf(LocalDate.parse(due).atStartOfDay()));
        when(action.getSecurityLevelId()).thenReturn(level);
        return action;
    }

    private static List<Pair> pairs(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(id -> new Pair(id, 1000 + id, 2000 + id, "siobhan", "amina", 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_ONLY, LocalDate.of(2026, 9, 1), 6)).toList();
    }
}
