package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;

public class PlanEditingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person amina = people.joined("amina", "Amina Yusuf");
    private final Person siobhan = people.joined("siobhan", "Siobhan O'Brien");
    private final Pair pair = new Pair(7, PAIR.projectId(), PAIR.issueId(), siobhan.key(), amina.key(), 3, PAIR.stage(), PAIR.rhythm(),
            PAIR.visibility(), PAIR.startedOn(), 6);
    private final PlannedIssues issues = new PlannedIssues(pair.projectId());
    private final PlanEditing editing = new PlanEditing(new OneProject(pair), issues, people, new TurnsHere());
    private PlannedIssue milestone;

    @Before
    public void plan() {
        milestone = issues.milestone(10_507, 0, amina.key(), "2027-03-01");
    }

    @Test
    public void owner_day_and_status_are_passed_on_to_jira_together() {
        change(siobhan, edit(siobhan.key(), "2027-04-01", PlannedIssues.FINISH));

        assertThat(issues.changes()).containsExactly(new PlanIssues.Wanted(siobhan.key(), LocalDate.of(2027, 4, 1), PlannedIssues.FINISH));
    }

    @Test
    public void the_same_form_sent_twice_changes_the_line_once() {
        PlanEdit edit = edit(siobhan.key(), "", null);
        change(amina, edit);

        change(amina, edit);

        assertThat(issues.changes()).hasSize(1);
    }

    @Test
    public void a_line_that_the_other_one_changed_meanwhile_is_not_overwritten_unseen() {
        PlanEdit late = edit(siobhan.key(), "2027-03-01", null);
        change(siobhan, edit(amina.key(), "2027-05-05", null));

        assertThatThrownBy(() -> change(amina, late)).isInstanceOfSatisfying(PlanChangedMeanwhile.class,
                overtaken -> assertThat(overtaken.now().terms().due()).isEqualTo(LocalDate.of(2027, 5, 5)));
        assertThat(issues.changes()).hasSize(1);
    }

    @Test
    public void an_owner_nobody_knows_and_a_day_that_is_none_are_refused_at_their_cells() {
        assertThatThrownBy(() -> change(amina, edit("nobody-knows", "2027-02-30", null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("owner", "due"));
    }

    @Test
    public void a_goal_belongs_to_one_of_the_two_or_to_both() {
        PlannedIssue goal = issues.goal(10_501, GoalOwner.MENTEE, Horizon.NOW);

        editing.change(amina, pair.projectId(), new PlanEdit(goal.id(), "BOTH", new Day(""), null, PlanEdit.Seen.of(goal.terms())));

        assertThat(issues.changes()).extracting(PlanIssues.Wanted::owner).containsExactly("BOTH");
        assertThatThrownBy(() -> editing.change(amina, pair.projectId(),
                new PlanEdit(goal.id(), amina.key(), new Day(""), null, PlanEdit.Seen.of(goal.terms())))).hasMessage("mentoring.actionplan.owner.unknown");
    }

    @Test
    public void what_jira_objects_to_stands_at_its_cell() {
        issues.object(new Refusal(Refusal.Kind.INVALID, "status", "mentoring.web.jira-refused", "A reflection is missing."));

        assertThatThrownBy(() -> change(amina, edit(amina.key(), "2027-03-01", PlannedIssues.FINISH)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("status"));
    }

    @Test
    public void somebody_who_only_looks_in_may_not_change_it_and_what_is_not_there_is_missing() {
        assertThatThrownBy(() -> change(IVO, edit(amina.key(), "", null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> editing.theirs(amina, pair.projectId(), 99)).isInstanceOf(PlanMissing.class);
        assertThatThrownBy(() -> editing.theirs(amina, 99, milestone.id())).isInstanceOf(PlanMissing.class);
        assertThat(issues.changes()).isEqualTo(List.of());
    }

    private void change(Person person, PlanEdit edit) {
        editing.change(person, pair.projectId(), edit);
    }

    private PlanEdit edit(String owner, String due, Integer way) {
        return new PlanEdit(milestone.id(), owner, new Day(due), way, PlanEdit.Seen.of(milestone.terms()));
    }
}
