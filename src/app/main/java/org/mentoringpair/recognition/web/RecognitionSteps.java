package org.mentoringpair.recognition.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.recognition.StoryTelling;

/** The other one's story waits for an answer. One SQL statement, and none before the two have parted. */
public final class RecognitionSteps implements NextSteps {
    private final StoryTelling telling;

    public RecognitionSteps(StoryTelling telling) {
        this.telling = telling;
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        boolean asked = glance.pair().stage() == Stage.CLOSED
                && telling.read(glance.person(), glance.pair()).theirs().filter(story -> !story.isPublished()).isPresent();
        return !asked ? List.of() : List.of(NextStep.of("mentoring.recognition.step.answer",
                "/secure/MentoringImpactStory!default.jspa?id=" + glance.pair().id(), Urgency.NOW));
    }
}
