package org.mentoringpair.meeting.web;

import java.util.List;
import org.mentoringpair.meeting.AgendaTemplate;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.meeting.Topic;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The next check-in as its page shows it to one of the two. */
public final class NextCheckInView {
    private static final int AT_A_GLANCE = 5;

    private final NextCheckIn next;
    private final List<String> prepared;
    private final List<PreparationView> readable;
    private final List<TopicLine> topics;
    private final List<Choice> templates;
    private final Texts texts;

    NextCheckInView(NextCheckIn next, List<String> prepared, List<PreparationView> readable, List<TopicLine> topics, List<Choice> templates, Texts texts) {
        this.next = next;
        this.prepared = List.copyOf(prepared);
        this.readable = List.copyOf(readable);
        this.topics = List.copyOf(topics);
        this.templates = List.copyOf(templates);
        this.texts = texts;
    }

    public String getPairId() {
        return String.valueOf(next.pair().id());
    }

    /** The id of the issue that stands for the pair. */
    public String getIssueId() {
        return String.valueOf(next.pair().issueId());
    }

    /** False while the pair does not meet. */
    public boolean isMeeting() {
        return next.due() != null;
    }

    public String getDue() {
        return texts.day(next.due());
    }

    /** The day as a form sends it back. */
    public String getIsoDue() {
        return next.due() == null ? "" : next.due().toString();
    }

    /** Whether the two put it off. */
    public boolean isPutOff() {
        return next.isPutOff();
    }

    public String getOpensOn() {
        return texts.day(next.opensOn());
    }

    /** Whether there is anything to say about preparing: not in a pause or after the end, unless somebody had prepared before. */
    public boolean isPreparing() {
        return isMeeting() || !readable.isEmpty();
    }

    public boolean isOpenToPrepare() {
        return next.isOpenToPrepare();
    }

    /** Whether the reader has prepared. */
    public boolean isOwnThere() {
        return next.own().isPresent();
    }

    /** A sentence for each of the two. */
    public List<String> getPrepared() {
        return prepared;
    }

    public List<PreparationView> getPreparations() {
        return readable;
    }

    /** Whether the other one has prepared what the reader may not read yet. */
    public boolean isKeptBack() {
        return readable.size() < (next.hasPrepared(next.pair().mentorKey()) ? 1 : 0) + (next.hasPrepared(next.pair().menteeKey()) ? 1 : 0);
    }

    public List<TopicLine> getTopics() {
        return topics;
    }

    public boolean isAnyOpen() {
        return topics.stream().anyMatch(TopicLine::isOpen);
    }

    /** The first few that are open, for a glance at the agenda. */
    public List<TopicLine> getFirstOpen() {
        return topics.stream().filter(TopicLine::isOpen).limit(AT_A_GLANCE).toList();
    }

    public boolean isEmpty() {
        return topics.isEmpty();
    }

    /** What a topic can be about. */
    public List<Choice> getThemes() {
        return Choice.of(Theme.values(), "", "mentoring.questions.theme", false, texts);
    }

    /** Whether the reader is the mentee, who asks. */
    public boolean isMentee() {
        return next.isMentee();
    }

    /** Whether a review of the relationship is due: the first meeting, the midpoint or the closing. */
    public boolean isReviewed() {
        return next.review().isPresent();
    }

    /** The constant of the agenda that belongs to it. */
    public String getReview() {
        return next.review().map(AgendaTemplate::name).orElse("");
    }

    /** What it is, and when its turn is. */
    public String getReviewSentence() {
        return next.review().map(review -> texts.get("mentoring.meeting.review." + Choice.keyOf(review))).orElse("");
    }

    /** What the reader can ask themselves before it. */
    public List<String> getReviewQuestions() {
        return next.review().map(review -> texts.get("mentoring.meeting.review." + Choice.keyOf(review) + "." + (next.isMentee() ? "mentee" : "mentor")).split("\\|"))
                .map(List::of).orElse(List.of());
    }

    /** Agendas to start from. */
    public List<Choice> getTemplates() {
        return templates;
    }

    /** How many are open, in words. */
    public String getTopicCount() {
        return texts.get("mentoring.meeting.topics.count", next.topics().stream().filter(Topic::isOpen).count());
    }
}
