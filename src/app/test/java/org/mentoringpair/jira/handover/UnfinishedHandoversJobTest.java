package org.mentoringpair.jira.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssues;
import org.mentoringpair.handover.Carrier;
import org.mentoringpair.handover.Copies;
import org.mentoringpair.handover.Handover;
import org.mentoringpair.handover.HandoverMove;
import org.mentoringpair.handover.HandoverPairs;
import org.mentoringpair.handover.Handovers;
import org.mentoringpair.handover.HandoversInMemory;
import org.mentoringpair.handover.Luggage;
import org.mentoringpair.jiraapi.JobAnswer;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.stores.LocalTurns;

/** Two mentees have set out and their nodes are gone; nobody is logged in where Jira goes on. */
public class UnfinishedHandoversJobTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final AtomicReference<ApplicationUser> loggedIn = new AtomicReference<>();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final UserManager users = mock(UserManager.class);
    private final PairsInMemory pairs = new PairsInMemory();
    private final Handovers handovers = new HandoversInMemory();
    private final List<String> closedBy = new ArrayList<>();
    private String refusing = "";
    private String objecting = "";

    @Before
    public void jira() {
        when(authentication.getLoggedInUser()).thenAnswer(call -> loggedIn.get());
        doAnswer(call -> {
            loggedIn.set(call.getArgument(0));
            return null;
        }).when(authentication).setLoggedInUser(any());
        for (String key : List.of("misaki", "amina")) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(key);
            when(user.isActive()).thenReturn(true);
            when(users.getUserByKey(key)).thenReturn(user);
        }
    }

    @Test
    public void each_is_finished_as_its_mentee_and_nobody_stays_logged_in() {
        setOut("misaki");
        setOut("amina");

        job().runJob(null);

        assertThat(closedBy).containsExactly("misaki", "amina");
        assertThat(loggedIn.get()).isNull();
        assertThat(handovers.underWay()).isEmpty();
    }

    @Test
    public void one_that_cannot_be_finished_keeps_no_other_waiting() {
        setOut("misaki");
        setOut("amina");
        refusing = "misaki";

        job().runJob(null);

        assertThat(closedBy).containsExactly("amina");
        assertThat(loggedIn.get()).isNull();
        assertThat(handovers.underWay()).hasSize(1);
    }

    @Test
    public void one_that_waits_for_its_mentee_is_no_failure_and_nothing_of_it_is_logged() {
        setOut("misaki");
        objecting = "misaki";

        JobAnswer answer = JobAnswer.of(job().runJob(null));

        assertThat(answer).isEqualTo(new JobAnswer(true, "Handovers finished: 0, failed: 0"));
        assertThat(handovers.underWay()).hasSize(1);
    }

    @Test
    public void one_whose_mentee_cannot_log_in_waits_with_all_that_was_chosen() {
        setOut("misaki");
        setOut("amina");
        when(users.getUserByKey("misaki").isActive()).thenReturn(false);
        when(users.getUserByKey("amina")).thenReturn(null);

        job().runJob(null);

        assertThat(closedBy).isEmpty();
        assertThat(handovers.underWay()).hasSize(2);
    }

    private void setOut(String mentee) {
        Pair old = pairs.add(pair(mentee, "kenji"));
        Pair next = pairs.add(pair(mentee, "brian"));
        handovers.keep(new Handover(old.id(), old.projectId(), 1, NOON.instant(), NOON.instant(), next.id(), null, null, List.of()));
    }

    private Pair pair(String mentee, String mentor) {
        return new Pair(0, 10_000 + pairs.all().size(), 1, mentor, mentee, 1, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6);
    }

    private UnfinishedHandoversJob job() {
        Carrier carrier = new Carrier(handovers, new Luggage(new PlannedIssues(0)), mock(Copies.class), NOON);
        HandoverMove move = new HandoverMove(handovers, new HandoverPairs(pairs, null, null, null), carrier, this::close, new LocalTurns(), NOON);
        return new UnfinishedHandoversJob(mock(SchedulerService.class), move, authentication, users, NOON);
    }

    private void close(Pair pair) {
        if (pair.menteeKey().equals(refusing)) {
            throw new IllegalStateException("The lights went out");
        }
        if (pair.menteeKey().equals(objecting)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.handover.gone", "Lead a review");
        }
        closedBy.add(authentication.getLoggedInUser().getKey());
    }
}
