package org.mentoringpair.checkins.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.Meeting;
import org.mentoringpair.thanks.ThanksHere;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** A check-in as a reader sees it: every word in their language, every text as it was typed and not yet escaped. */
public final class CheckInView {
    private final CheckIn checkIn;
    private final boolean mine;
    private final Said said;
    private final IssueLink issue;
    private final Texts texts;
    private ThanksHere thanks = ThanksHere.NONE;
    private String partner = "";

    /** @param issue where it was logged, or null where that goes without saying */
    CheckInView(CheckIn checkIn, boolean mine, Said said, IssueLink issue, Texts texts) {
        this.checkIn = checkIn;
        this.mine = mine;
        this.said = said;
        this.issue = issue;
        this.texts = texts;
    }

    /** @param partnerName the other one of the two, whom the reader can thank */
    CheckInView thanked(ThanksHere newThanks, String partnerName) {
        thanks = newThanks;
        partner = partnerName;
        return this;
    }

    public boolean isThanksGiven() {
        return thanks.given();
    }

    public boolean isThanksReceived() {
        return thanks.received();
    }

    public String getPartner() {
        return partner;
    }

    public String getId() {
        return String.valueOf(checkIn.id());
    }

    public String getDay() {
        return texts.day(meeting().day());
    }

    public String getIsoDay() {
        return meeting().day().toString();
    }

    public String getLength() {
        return texts.get("mentoring.checkins.length", meeting().minutes());
    }

    public String getMode() {
        return word("mode", meeting().mode());
    }

    public boolean isMoodSaid() {
        return meeting().mood() != null;
    }

    public String getMood() {
        return isMoodSaid() ? word("mood", meeting().mood()) : "";
    }

    /** Part of a style's name, such as all-right. */
    public String getMoodStyle() {
        return isMoodSaid() ? meeting().mood().name().toLowerCase(Locale.ROOT).replace('_', '-') : "";
    }

    public String getOutcome() {
        return word("outcome", meeting().outcome());
    }

    public String getTakeaways() {
        return meeting().takeaways();
    }

    public String getDecisions() {
        return meeting().decisions();
    }

    public List<ActionView> getActions() {
        return said.actions();
    }

    public boolean isActionsAgreed() {
        return !said.actions().isEmpty();
    }

    public String getAuthor() {
        return said.author();
    }

    /** Whether the reader wrote it, and so may edit and delete it. */
    public boolean isMine() {
        return mine;
    }

    public boolean isEdited() {
        return !checkIn.edition().isFirst();
    }

    public boolean isElsewhere() {
        return issue != null;
    }

    public IssueLink getIssue() {
        return issue;
    }

    /** What each said they learned; who said nothing is not among them. */
    public List<LearnedLine> getLearned() {
        return said.learned();
    }

    public boolean isLearnedAny() {
        return !said.learned().isEmpty();
    }

    /** Whether the reader has said nothing yet. */
    public boolean isLearnedOpen() {
        return said.learned().stream().noneMatch(LearnedLine::isOwn);
    }

    /** In words, between commas; empty where none was chosen. */
    public String getThemes() {
        return meeting().themes().stream().map(theme -> texts.get("mentoring.questions.theme." + Choice.keyOf(theme))).collect(Collectors.joining(", "));
    }

    /**
     * What is said with names in it.
     *
     * @param author the name of whoever logged it
     */
    record Said(String author, List<ActionView> actions, List<LearnedLine> learned) {
    }

    private Meeting meeting() {
        return checkIn.meeting();
    }

    private String word(String scale, Enum<?> constant) {
        return texts.get("mentoring.checkins." + scale + "." + Choice.keyOf(constant));
    }
}
