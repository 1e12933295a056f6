package org.mentoringpair.jira.setup;

import static org.mentoringpair.jira.setup.MentoringField.*;
import static org.mentoringpair.jira.setup.MentoringIssueType.CHARTER;
import static org.mentoringpair.jira.setup.MentoringIssueType.CONCERN;
import static org.mentoringpair.jira.setup.MentoringIssueType.FEEDBACK;
import static org.mentoringpair.jira.setup.MentoringIssueType.GOAL;
import static org.mentoringpair.jira.setup.MentoringIssueType.MILESTONE;
import static org.mentoringpair.jira.setup.MentoringIssueType.PAIR;
import static org.mentoringpair.jira.setup.MentoringIssueType.REFLECTION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.feedback.About;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.goals.GoalFrame;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.milestones.Consent;
import org.mentoringpair.pairing.ClosingReason;
import org.mentoringpair.pairing.Stage;

/**
 * One custom field: what it holds and the one type of issue it is for. Fields that are everywhere cost on every issue.
 *
 * @param options the constants a choice stands for; those of PROGRAMME come and go with the programmes
 */
record FieldDefinition(MentoringField field, FieldShape shape, MentoringIssueType issueType, List<String> options) {
    /** The one option of a choice that stands for a tick; no choice is no. */
    private static final String YES = Ticked.YES.name();

    static List<FieldDefinition> all() {
        List<FieldDefinition> all = new ArrayList<>();
        all.addAll(of(PAIR, FieldShape.PERSON, MENTOR, MENTEE));
        all.add(new FieldDefinition(PROGRAMME, FieldShape.CHOICE, PAIR, List.of()));
        all.add(choice(STAGE, PAIR, Stage.values()));
        all.add(choice(HEALTH, PAIR, HealthState.values()));
        all.addAll(of(PAIR, FieldShape.DAY, LAST_CHECK_IN, NEXT_CHECK_IN));
        all.add(choice(CLOSING_REASON, PAIR, ClosingReason.values()));

        all.add(choice(GOAL_FRAME, GOAL, GoalFrame.values()));
        all.add(choice(GOAL_OWNER, GOAL, GoalOwner.values()));
        all.add(choice(HORIZON, GOAL, Horizon.values()));
        all.addAll(of(GOAL, FieldShape.TEXT, WHERE_I_AM_NOW, SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND, REALISTIC, ENGAGING, ACTIONABLE, LINKED));
        all.addAll(of(GOAL, FieldShape.NUMBER, MEASURE_BASELINE, MEASURE_TARGET, MEASURE_NOW));
        all.addAll(of(GOAL, FieldShape.LINE, MEASURE_UNIT));

        all.add(choice(MILESTONE_KIND, MILESTONE, MilestoneKind.values()));
        all.add(new FieldDefinition(MAJOR, FieldShape.CHOICE, MILESTONE, List.of(YES)));
        all.add(new FieldDefinition(BLOCKED, FieldShape.CHOICE, MILESTONE, List.of(YES)));
        all.addAll(of(MILESTONE, FieldShape.TEXT, HYPOTHESIS, TEST, RESULT, LEARNED, INTRODUCTION_PURPOSE, INTRODUCTION_RESULT, SITUATION_TO_WATCH, WATCH_FOR));
        all.addAll(of(MILESTONE, FieldShape.LINE, PROVIDER, CERTIFICATE, INTRODUCED_PERSON));
        all.addAll(of(MILESTONE, FieldShape.DAY, LEARNING_ON, CERTIFICATE_EXPIRES, THANKS_SENT, WATCHING_ON));
        all.add(choice(INTRODUCTION_CONSENT, MILESTONE, Consent.values()));

        all.addAll(of(CHARTER, FieldShape.TEXT, CHARTER_PURPOSE, CHARTER_LOGISTICS, CHARTER_WHO_DOES_WHAT, CHARTER_BOUNDARIES,
                CHARTER_CONFIDENTIALITY, CHARTER_FEEDBACK, CHARTER_SUCCESS));
        all.add(choice(FEEDBACK_FOR, FEEDBACK, Direction.values()));
        all.add(choice(FEEDBACK_ABOUT, FEEDBACK, About.values()));
        all.addAll(of(FEEDBACK, FieldShape.LINE, FEEDBACK_ON));
        all.addAll(of(FEEDBACK, FieldShape.TEXT, SITUATION, BEHAVIOUR, IMPACT, INTENT, SUGGESTION, IN_OWN_WORDS, WHAT_I_DID));
        all.addAll(of(CONCERN, FieldShape.TEXT, CONCERN_WHAT_HAPPENED, CONCERN_EFFECT, CONCERN_WHAT_I_TRIED, CONCERN_WHAT_WOULD_HELP,
                CONCERN_HEARD, CONCERN_AGREED_STEPS, CONCERN_OUTCOME));
        all.add(choice(CONCERN_AUDIENCE, CONCERN, Audience.values()));
        all.addAll(of(REFLECTION, FieldShape.TEXT, WHAT_WORKED, WHAT_DID_NOT, WHY, WHAT_WE_WILL_CHANGE,
                GIBBS_DESCRIPTION, GIBBS_FEELINGS, GIBBS_EVALUATION, GIBBS_ANALYSIS, GIBBS_CONCLUSION, GIBBS_ACTION_PLAN));
        all.addAll(of(CONCERN, FieldShape.DAY, REVISIT_ON));
        return List.copyOf(all);
    }

    private static List<FieldDefinition> of(MentoringIssueType type, FieldShape shape, MentoringField... fields) {
        return Arrays.stream(fields).map(field -> new FieldDefinition(field, shape, type, List.of())).toList();
    }

    private static FieldDefinition choice(MentoringField field, MentoringIssueType type, Enum<?>[] options) {
        return new FieldDefinition(field, FieldShape.CHOICE, type, Arrays.stream(options).map(Enum::name).toList());
    }
}
