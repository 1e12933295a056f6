package org.mentoringpair.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/** Ifeoma is the mentee of Seán O'Casey, who has left since; Grace runs their programme and may look in. */
public class RelationshipTabTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person ifeoma = people.joined("ifeoma", "Ifeoma <b>Eze</b>");
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(new Pair(0, 10_001, 10_101, "key-of-sean", ifeoma.key(), 7, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 9, 1), 6));
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final TimeZones zones = mock(TimeZones.class);
    private final RelationshipTab tab = new RelationshipTab(pairs, pairs, people, zones, new Texts(i18n, mock(DateTimeFormatterFactory.class, RETURNS_DEEP_STUBS)));

    @Before
    public void twoStepsBehindThem() {
        when(zones.ofAsking()).thenReturn(ZoneOffset.UTC);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> Arrays.asList(call.getArguments()).toString());
        IssueTabPanelModuleDescriptor descriptor = mock(IssueTabPanelModuleDescriptor.class);
        when(descriptor.view(any())).thenAnswer(call -> told((RelationshipStep) call.<Map<?, ?>>getArgument(0).get("step")));
        tab.init(descriptor);
        pairs.stageMoved(new StageMove(pair.id(), Stage.RAPPORT, Stage.DIRECTION, ifeoma.key(), NOON, "We know\nwhere to"), null);
        pairs.stageMoved(new StageMove(pair.id(), Stage.DIRECTION, Stage.PAUSED, "key-of-sean", NOON.plusSeconds(60), ""), null);
    }

    @Test
    public void the_two_read_who_went_where_and_why_the_latest_first_down_to_the_beginning() {
        List<IssueAction> entries = tab.getActions(issue(10_101, 10_001), reader(ifeoma.key()));

        assertThat(entries).extracting(IssueAction::getHtml).containsExactly(
                "[mentoring.pairing.relationship.moved, key-of-sean, mentoring.pairing.stage.direction, mentoring.pairing.stage.paused] because of []",
                "[mentoring.pairing.relationship.moved, Ifeoma <b>Eze</b>, mentoring.pairing.stage.rapport, mentoring.pairing.stage.direction] because of [We know, where to]",
                "mentoring.pairing.relationship.began because of []");
        assertThat(entries.get(2).getTimePerformed()).isEqualTo(Instant.parse("2026-09-01T00:00:00Z"));
    }

    @Test
    public void a_programme_manager_reads_the_stages_and_no_reason() {
        List<IssueAction> entries = tab.getActions(issue(10_101, 10_001), reader("key-of-grace"));

        assertThat(entries).hasSize(3).allSatisfy(entry -> assertThat(entry.getHtml()).endsWith("because of []"));
    }

    @Test
    public void only_the_pairs_own_issue_has_the_tab() {
        assertThat(tab.showPanel(issue(10_101, 10_001), reader(ifeoma.key()))).isTrue();
        assertThat(tab.showPanel(issue(10_102, 10_001), reader(ifeoma.key()))).isFalse();
        assertThat(tab.showPanel(issue(10_101, 10_999), reader(ifeoma.key()))).isFalse();
    }

    private static String told(RelationshipStep step) {
        return step.getWhat() + " because of " + step.getReasonLines();
    }

    private static ApplicationUser reader(String key) {
        ApplicationUser reader = mock(ApplicationUser.class);
        when(reader.getKey()).thenReturn(key);
        return reader;
    }

    private static Issue issue(long id, long projectId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        return issue;
    }
}
