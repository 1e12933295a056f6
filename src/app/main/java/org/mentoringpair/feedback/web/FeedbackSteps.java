package org.mentoringpair.feedback.web;

import java.util.List;
import org.mentoringpair.feedback.GivenFeedback;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Proposes feedback on what was done in the last two weeks and looked back on, until whoever looks has given some. One search in Jira, no SQL statement of the app. */
public final class FeedbackSteps implements NextSteps {
    private static final int DAYS = 14;

    private final GivenFeedback given;

    public FeedbackSteps(GivenFeedback given) {
        this.given = given;
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOME_DAY;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return given.awaiting(glance.pair(), glance.person().key(), glance.today().minusDays(DAYS)).stream()
                .map(milestone -> NextStep.of("mentoring.feedback.step", "/secure/MentoringGiveFeedback!default.jspa?issue=" + milestone.issueId(), Urgency.SOME_DAY)
                        .with(milestone.summary())).toList();
    }
}
