package org.mentoringpair.jira.setup;

import static org.mentoringpair.jira.setup.ScreenTabLayout.DUE_DATE;
import static org.mentoringpair.jira.setup.ScreenTabLayout.tab;

import java.util.List;

/** What is asked on the way from one status to another. */
enum TransitionScreen {
    /** What a goal needs before it is agreed, but for its milestones, which are issues of their own. */
    AGREE(MentoringIssueType.GOAL, tab("agreement", MentoringField.MEASURABLE, MentoringField.MEASURE_BASELINE, MentoringField.MEASURE_TARGET,
            MentoringField.MEASURE_UNIT, DUE_DATE)),
    /** How an experiment ends: it is kept, or it taught something else. */
    TELL(MentoringIssueType.MILESTONE, tab("experiment-ends", MentoringField.RESULT, MentoringField.LEARNED)),
    UNDERSTAND(MentoringIssueType.FEEDBACK, tab("in-own-words", MentoringField.IN_OWN_WORDS)),
    ACT(MentoringIssueType.FEEDBACK, tab("what-i-did", MentoringField.WHAT_I_DID)),
    CLOSE(MentoringIssueType.PAIR, tab("closing", MentoringField.CLOSING_REASON)),
    /** What was heard, and what the two agreed on. */
    TALK(MentoringIssueType.CONCERN, tab("concern-talk", MentoringField.CONCERN_HEARD, MentoringField.CONCERN_AGREED_STEPS, MentoringField.REVISIT_ON)),
    SETTLE(MentoringIssueType.CONCERN, tab("concern-outcome", MentoringField.CONCERN_OUTCOME));

    private final MentoringIssueType type;
    private final ScreenTabLayout layout;

    TransitionScreen(MentoringIssueType type, ScreenTabLayout layout) {
        this.type = type;
        this.layout = layout;
    }

    MentoringIssueType type() {
        return type;
    }

    List<ScreenTabLayout> layout() {
        return List.of(layout);
    }

    ItemKey key() {
        return new ItemKey(ItemKind.SCREEN, type + "." + this);
    }
}
