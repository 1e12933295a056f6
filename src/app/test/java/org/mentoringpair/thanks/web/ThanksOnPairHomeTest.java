package org.mentoringpair.thanks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksInMemory;
import org.mentoringpair.thanks.ThankYou;
import org.mentoringpair.thanks.What;
import org.mentoringpair.web.Texts;

/** Siobhan was thanked for two milestones; one of them she may not browse any more. */
public class ThanksOnPairHomeTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person mentor = people.joined("siobhan", "Siobhan O'Brien");
    private final Person mentee = people.joined("amina", "Amina <img src=x onerror=alert(1)>");
    private final Pair pair = new Pair(7, 10_050, 10_500, mentor.key(), mentee.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 9, 1), 6);
    private final ApplicationUser siobhan = mock(ApplicationUser.class);
    private final IssueService issues = mock(IssueService.class);
    private final ThanksInMemory thanks = new ThanksInMemory();

    @Test
    public void what_somebody_was_thanked_for_is_named_as_far_as_they_may_browse_it_and_the_thanks_stay() {
        thankedFor(10_701, "Give a talk", true);
        thankedFor(10_702, "Moved out of sight", false);

        ReceivedView view = (ReceivedView) panel().getContextMap(siobhan, helper()).get("thanks");

        assertThat(view.getWords()).isEqualTo("mentoring.thanks.count.often");
        assertThat(view.getLatest()).extracting(ReceivedLine::getWords).containsExactlyInAnyOrder("mentoring.thanks.for.milestone: Give a talk", "mentoring.thanks.for.milestone");
    }

    private void thankedFor(long issueId, String summary, boolean browsable) {
        thanks.add(new ThankYou(pair.id(), What.MILESTONE, issueId, mentee.key(), mentor.key(), Instant.EPOCH), pair.projectId());
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getSummary()).thenReturn(summary);
        when(issues.getIssue(siobhan, issueId)).thenReturn(new IssueService.IssueResult(browsable ? issue : null, new SimpleErrorCollection()));
    }

    private ThanksOnPairHome panel() {
        I18nResolver words = mock(I18nResolver.class);
        when(words.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(words.getText(anyString(), any(), any())).thenAnswer(call -> call.getArgument(0));
        MentoringProjects projects = mock(MentoringProjects.class);
        when(projects.pair(pair.projectId())).thenReturn(Optional.of(pair));
        people.asks(mentor);
        return new ThanksOnPairHome(new Thanking((person, what, id) -> Optional.empty(), thanks, new LocalTurns(), Clock.systemUTC()), projects, issues, people,
                new Texts(words, mock(DateTimeFormatterFactory.class, RETURNS_DEEP_STUBS)));
    }

    private JiraHelper helper() {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(pair.projectId());
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/jira");
        return new JiraHelper(request, project, Map.of());
    }
}
