package org.mentoringpair.jira.setup;

import static org.mentoringpair.jira.setup.MentoringField.*;
import static org.mentoringpair.jira.setup.ScreenTabLayout.ASSIGNEE;
import static org.mentoringpair.jira.setup.ScreenTabLayout.DESCRIPTION;
import static org.mentoringpair.jira.setup.ScreenTabLayout.DUE_DATE;
import static org.mentoringpair.jira.setup.ScreenTabLayout.SUMMARY;
import static org.mentoringpair.jira.setup.ScreenTabLayout.steps;
import static org.mentoringpair.jira.setup.ScreenTabLayout.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.jira.setup.ScreenTabLayout.EpicField;

/** What people see and fill in, by type of issue and by what they are doing. */
final class ScreenLayouts {
    private ScreenLayouts() {
    }

    static List<ScreenTabLayout> of(MentoringIssueType type, ScreenOperation operation) {
        return switch (type) {
            case PAIR -> List.of(pair(operation));
            case GOAL -> goal(operation);
            case MILESTONE -> milestone(operation);
            case ACTION -> List.of(tab("action", SUMMARY, ASSIGNEE, DUE_DATE, DESCRIPTION));
            case CHARTER -> steps(CHARTER_PURPOSE, CHARTER_LOGISTICS, CHARTER_WHO_DOES_WHAT, CHARTER_BOUNDARIES, CHARTER_CONFIDENTIALITY,
                    CHARTER_FEEDBACK, CHARTER_SUCCESS);
            case FEEDBACK -> feedback(operation);
            case REFLECTION -> Stream.concat(steps(WHAT_WORKED, WHAT_DID_NOT, WHY, WHAT_WE_WILL_CHANGE).stream(), Stream.of(tab("gibbs",
                    GIBBS_DESCRIPTION, GIBBS_FEELINGS, GIBBS_EVALUATION, GIBBS_ANALYSIS, GIBBS_CONCLUSION, GIBBS_ACTION_PLAN))).toList();
            case CONCERN -> concern(operation);
        };
    }

    /** The app keeps the pair's fields; by hand only its name and description can be changed. */
    private static ScreenTabLayout pair(ScreenOperation operation) {
        return operation == ScreenOperation.VIEW
                ? tab("pair", SUMMARY, MENTOR, MENTEE, PROGRAMME, STAGE, HEALTH, LAST_CHECK_IN, NEXT_CHECK_IN, CLOSING_REASON, DESCRIPTION)
                : tab("pair", SUMMARY, DESCRIPTION);
    }

    /** Whom it is for is said once, when it is given. What the one who received it says is asked when they say it, and stands there to be read. */
    private static List<ScreenTabLayout> feedback(ScreenOperation operation) {
        List<ScreenTabLayout> tabs = new ArrayList<>(steps(SITUATION, BEHAVIOUR, IMPACT, INTENT, SUGGESTION));
        tabs.set(0, operation == ScreenOperation.EDIT ? tab("situation", SUMMARY, FEEDBACK_ABOUT, SITUATION)
                : tab("situation", SUMMARY, FEEDBACK_FOR, FEEDBACK_ABOUT, FEEDBACK_ON, SITUATION));
        if (operation == ScreenOperation.VIEW) {
            tabs.add(tab("in-own-words", IN_OWN_WORDS));
            tabs.add(tab("what-i-did", WHAT_I_DID));
        }
        return tabs;
    }

    /** Who marks a milestone as blocked says why, which Jira's screens cannot ask without showing it to others. */
    private static List<ScreenTabLayout> milestone(ScreenOperation operation) {
        return List.of(
                operation == ScreenOperation.VIEW ? tab("milestone", SUMMARY, MILESTONE_KIND, MAJOR, BLOCKED, EpicField.LINK, DESCRIPTION, ASSIGNEE, DUE_DATE)
                        : tab("milestone", SUMMARY, MILESTONE_KIND, EpicField.LINK, DESCRIPTION, ASSIGNEE, DUE_DATE, MAJOR),
                tab("experiment", HYPOTHESIS, TEST, RESULT, LEARNED),
                tab("learning-activity", PROVIDER, LEARNING_ON, CERTIFICATE, CERTIFICATE_EXPIRES),
                tab("introduction", INTRODUCED_PERSON, INTRODUCTION_PURPOSE, INTRODUCTION_CONSENT, THANKS_SENT, INTRODUCTION_RESULT),
                tab("shadowing", SITUATION_TO_WATCH, WATCHING_ON, WATCH_FOR));
    }

    /** The audience is chosen when it is raised; what the two make of it is asked when they say so, and stands there to be read. */
    private static List<ScreenTabLayout> concern(ScreenOperation operation) {
        List<ScreenTabLayout> steps = List.of(tab("concern-what-happened", SUMMARY, CONCERN_WHAT_HAPPENED), tab("concern-effect", CONCERN_EFFECT),
                tab("concern-what-i-tried", CONCERN_WHAT_I_TRIED));
        ScreenTabLayout help = operation == ScreenOperation.EDIT ? tab("concern-what-would-help", CONCERN_WHAT_WOULD_HELP, REVISIT_ON)
                : tab("concern-what-would-help", CONCERN_WHAT_WOULD_HELP, CONCERN_AUDIENCE, REVISIT_ON);
        Stream<ScreenTabLayout> since = operation == ScreenOperation.VIEW ? Stream.of(tab("concern-since", CONCERN_HEARD, CONCERN_AGREED_STEPS, CONCERN_OUTCOME))
                : Stream.of();
        return Stream.of(steps.stream(), Stream.of(help), since).flatMap(tabs -> tabs).toList();
    }

    /** Where the measure stands now is no question while the goal is being written. */
    private static List<ScreenTabLayout> goal(ScreenOperation operation) {
        return List.of(
                tab("goal", SUMMARY, EpicField.NAME, GOAL_OWNER, GOAL_FRAME, HORIZON, WHERE_I_AM_NOW, DUE_DATE, DESCRIPTION),
                tab("smart", SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND),
                tab("real", REALISTIC, ENGAGING, ACTIONABLE, LINKED),
                operation == ScreenOperation.CREATE ? tab("measure", MEASURE_BASELINE, MEASURE_TARGET, MEASURE_UNIT)
                        : tab("measure", MEASURE_BASELINE, MEASURE_TARGET, MEASURE_NOW, MEASURE_UNIT));
    }
}
