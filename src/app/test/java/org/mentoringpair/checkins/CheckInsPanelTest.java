package org.mentoringpair.checkins;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.meeting;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.checkins.web.CheckInList;
import org.mentoringpair.checkins.web.CheckInLists;
import org.mentoringpair.checkins.web.CheckInView;
import org.mentoringpair.checkins.web.CheckInsCondition;
import org.mentoringpair.checkins.web.CheckInsPanel;
import org.mentoringpair.checkins.web.PanelSight;
import org.mentoringpair.checkins.web.Places;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.Stores;
import org.mentoringpair.thanks.Thankless;
import org.mentoringpair.web.Texts;

/** The panel as Jira calls it: first its condition, then what it shows; on real rows, whose statements are counted. */
public class CheckInsPanelTest {
    @Rule
    public final Stores stores = Stores.onH2(CheckInRow.class, CheckInActionRow.class);

    private final CheckIns checkIns = new StoredCheckIns(stores.activeObjects());
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme programme = programmes.add(new Programme(0, 1, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, Set.of(MISAKI.key())));
    private final Pair pair = new Pair(7, 10_050, 10_500, SIOBHAN.key(), AMINA.key(), programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 9, 1), 6);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final MutableIssue milestone = mock(MutableIssue.class);
    private Person asking = AMINA;

    @Before
    public void prepareJira() {
        when(configuration.known("10200")).thenReturn(Optional.of(MentoringIssueType.MILESTONE));
        when(configuration.known("10100")).thenReturn(Optional.of(MentoringIssueType.PAIR));
        when(configuration.known("10900")).thenReturn(Optional.of(MentoringIssueType.CHARTER));
        when(configuration.known("3")).thenReturn(Optional.empty());
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        when(milestone.getKey()).thenReturn("AMINA-7");
        when(issues.getIssueObject(MILESTONE)).thenReturn(milestone);
        when(permissions.hasPermission(BROWSE_PROJECTS, milestone, null)).thenReturn(true);
    }

    @Test
    public void the_panel_shows_the_latest_five_of_an_issue_with_two_statements() {
        for (int day = 10; day < 20; day++) {
            log("2026-11-" + day, MILESTONE);
        }

        assertThat(stores.statementsOf(() -> show(milestone()))).isEqualTo(2);
        CheckInList list = show(milestone()).orElseThrow();
        assertThat(list.getCheckIns()).extracting(CheckInView::getIsoDay).containsExactly("2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16", "2026-11-15");
        assertThat(list.getOlder()).startsWith("2026-11-15_");
    }

    @Test
    public void the_pair_s_issue_shows_all_of_the_pair_and_says_where_each_was_logged() {
        log("2026-11-19", MILESTONE);
        log("2026-11-05", pair.issueId());

        CheckInList list = show(issue(pair.issueId(), pair.projectId(), "10100")).orElseThrow();

        assertThat(list.getCheckIns()).extracting(CheckInView::isElsewhere).containsExactly(true, false);
        assertThat(list.getCheckIns().get(0).getIssue().getKey()).isEqualTo("AMINA-7");
        assertThat(list.isMore()).isFalse();
    }

    @Test
    public void an_issue_that_was_moved_where_the_reader_may_not_look_is_not_named() {
        log("2026-11-19", MILESTONE);
        when(permissions.hasPermission(BROWSE_PROJECTS, milestone, null)).thenReturn(false);

        CheckInList list = show(issue(pair.issueId(), pair.projectId(), "10100")).orElseThrow();

        assertThat(list.getCheckIns()).extracting(CheckInView::isElsewhere).containsExactly(false);
    }

    @Test
    public void only_the_author_is_offered_to_edit() {
        log("2026-11-19", MILESTONE);

        assertThat(show(milestone()).orElseThrow().getCheckIns()).extracting(CheckInView::isMine).containsExactly(true);
        asking = SIOBHAN;
        assertThat(show(milestone()).orElseThrow().getCheckIns()).extracting(CheckInView::isMine).containsExactly(false);
    }

    @Test
    public void a_programme_manager_sees_days_and_no_words() {
        log("2026-11-19", MILESTONE);
        asking = MISAKI;

        CheckInList list = show(milestone()).orElseThrow();

        assertThat(list.isDaysOnly()).isTrue();
        assertThat(list.getDays()).hasSize(1);
        assertThat(list.getCheckIns()).isEmpty();
    }

    @Test
    public void nobody_else_has_a_panel_and_asking_costs_nothing() {
        log("2026-11-19", MILESTONE);
        asking = IVO;

        assertThat(stores.statementsOf(() -> show(milestone()))).isZero();
        assertThat(show(milestone())).isEmpty();
        asking = null;
        assertThat(show(milestone())).isEmpty();
    }

    @Test
    public void issues_of_other_projects_and_other_types_have_no_panel_and_cost_nothing() {
        Issue elsewhere = issue(20_001, 10_999, "3");
        Issue charter = issue(20_002, pair.projectId(), "10900");
        Issue task = issue(20_003, pair.projectId(), "3");

        assertThat(stores.statementsOf(() -> {
            assertThat(show(elsewhere)).isEmpty();
            assertThat(show(charter)).isEmpty();
            assertThat(show(task)).isEmpty();
        })).isZero();
    }

    private Optional<CheckInList> show(Issue issue) {
        CheckInReading reading = new CheckInReading(checkIns, new PairsInMemory(), programmes);
        Texts texts = new Texts(i18n, mock(DateTimeFormatterFactory.class, RETURNS_DEEP_STUBS));
        Places places = new Places(issues, permissions, authentication, new OneProject(), configuration);
        PanelSight sight = new PanelSight(places, reading, new Three());
        Map<String, Object> context = helping(issue);
        if (!new CheckInsCondition(sight).shouldDisplay(context)) {
            return Optional.empty();
        }
        CheckInLists lists = new CheckInLists(reading, new Three(), places, Thankless.THANKING, new ActionIssuesInMemory(), texts);
        PairProject project = mock(PairProject.class);
        when(project.members(issue.getProjectId())).thenReturn(new PairProject.Members(List.of(SIOBHAN), List.of(AMINA), List.of(MISAKI)));
        PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        return Optional.of((CheckInList) new CheckInsPanel(sight, lists, project, pageBuilder, mock(XsrfTokenGenerator.class, RETURNS_DEEP_STUBS), texts).getContextMap(context).get("list"));
    }

    /** One request, in which condition and panel are asked one after the other. */
    private static Map<String, Object> helping(Issue issue) {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1))).when(request).setAttribute(anyString(), any());
        return Map.of("helper", new JiraHelper(request, null, Map.of("issue", issue)));
    }

    private Issue milestone() {
        return issue(MILESTONE, pair.projectId(), "10200");
    }

    private static Issue issue(long id, long projectId, String type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueTypeId()).thenReturn(type);
        return issue;
    }

    private void log(String day, long issueId) {
        checkIns.add(new CheckIn(0, pair.id(), issueId, AMINA.key(), meeting(day, "Said on " + day), Learned.NOTHING, Edition.first(Instant.EPOCH)), pair, "form-" + day);
    }

    private final class OneProject implements MentoringProjects {
        @Override
        public boolean contains(long projectId) {
            return projectId == pair.projectId();
        }

        @Override
        public Optional<Pair> pair(long projectId) {
            return contains(projectId) ? Optional.of(pair) : Optional.empty();
        }

        @Override
        public void changed() {
            throw new UnsupportedOperationException("nothing changes in this test");
        }
    }

    private final class Three implements People {
        @Override
        public Optional<Person> asking() {
            return Optional.ofNullable(asking);
        }

        @Override
        public Optional<Person> withKey(String userKey) {
            return Stream.of(AMINA, SIOBHAN, MISAKI).filter(person -> person.key().equals(userKey)).findFirst();
        }

        @Override
        public Optional<Person> withUsername(String username) {
            throw new UnsupportedOperationException("nobody types a username in this test");
        }

        @Override
        public boolean isJiraAdministrator(Person person) {
            throw new UnsupportedOperationException("administrators have no part in this");
        }

        @Override
        public boolean usesJira(Person person) {
            throw new UnsupportedOperationException("nobody is written to in this test");
        }
    }
}
