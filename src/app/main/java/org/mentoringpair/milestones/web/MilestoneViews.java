package org.mentoringpair.milestones.web;

import java.util.List;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.MarkedMilestone;
import org.mentoringpair.milestones.Obstacle;
import org.mentoringpair.milestones.Prompt;
import org.mentoringpair.milestones.Prompting;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** Puts a milestone's marks into words. */
public final class MilestoneViews {
    private final Blocking blocking;
    private final Prompting prompting;
    private final People people;
    private final Texts texts;

    public MilestoneViews(Blocking blocking, Prompting prompting, People people, Texts texts) {
        this.blocking = blocking;
        this.prompting = prompting;
        this.people = people;
        this.texts = texts;
    }

    /** At most one SQL statement. */
    MilestoneView view(MarkedMilestone milestone, Person reader) {
        ObstacleView obstacle = blocking.stuck(reader, milestone).flatMap(stuck -> stuck.obstacle()).map(this::view).orElse(null);
        List<PromptLine> prompts = prompting.on(milestone, reader).stream().map(prompt -> line(prompt, milestone)).toList();
        return new MilestoneView(milestone.issueId(), milestone.isDone(), milestone.isStuck(), obstacle, prompts);
    }

    ObstacleView view(Obstacle obstacle) {
        String author = people.withKey(obstacle.authorKey()).map(Person::displayName).orElse(obstacle.authorKey());
        return new ObstacleView(obstacle.help(), author, texts.moment(obstacle.since()));
    }

    private PromptLine line(Prompt prompt, MarkedMilestone milestone) {
        String edit = "/secure/EditIssue!default.jspa?id=" + milestone.issueId();
        return switch (prompt) {
            case WRITE_HYPOTHESIS -> line("hypothesis", "edit", edit);
            case ASK_CONSENT -> line("consent", "edit", edit);
            case SEND_THANKS -> line("thanks", "edit", edit);
            case TALK_IT_OVER -> line("talk-it-over", "reflect", "/secure/MentoringReflect!default.jspa?milestone=" + milestone.issueId());
            case ASK_FOR_FEEDBACK -> line("feedback", "feedback.way", "/secure/MentoringGiveFeedback!default.jspa?issue=" + milestone.issueId());
            case CERTIFICATE_ENDS -> new PromptLine(texts.get("mentoring.milestones.prompt.certificate-ends", milestone.expires()), text("edit"), edit);
            case CERTIFICATE_ENDED -> new PromptLine(texts.get("mentoring.milestones.prompt.certificate-ended", milestone.expires()), text("edit"), edit);
        };
    }

    private PromptLine line(String words, String way, String link) {
        return new PromptLine(text(words), text(way), link);
    }

    private String text(String key) {
        return texts.get("mentoring.milestones.prompt." + key);
    }
}
