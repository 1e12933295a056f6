package org.mentoringpair.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One mentoring relationship: a Jira project with one issue that stands for it.
 *
 * @param id          key of the pair among the app's own rows
 * @param projectId   Jira's project id
 * @param issueId     Jira's id of the pair's issue of type Mentoring Pair
 * @param mentorKey   Jira user key
 * @param menteeKey   Jira user key
 * @param programmeId key of the programme among the app's own rows
 * @param startedOn   the day the pair was set up
 * @param months      how long the pair means to work together, in months
 * @param postponed   that the next check-in was put off, or null
 */
public record Pair(long id, long projectId, long issueId, String mentorKey, String menteeKey, long programmeId,
                   Stage stage, Rhythm rhythm, Visibility visibility, LocalDate startedOn, int months,
                   Postponed postponed) implements Serializable {
    /** A pair that has put nothing off. */
    public Pair(long id, long projectId, long issueId, String mentorKey, String menteeKey, long programmeId, Stage stage, Rhythm rhythm,
                Visibility visibility, LocalDate startedOn, int months) {
        this(id, projectId, issueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months, null);
    }

    /** Whether somebody is the mentor or the mentee of this pair. */
    public boolean joins(String userKey) {
        return mentorKey.equals(userKey) || menteeKey.equals(userKey);
    }

    /** The other of the two; empty for whoever is not part of this pair. */
    public Optional<String> partnerOf(String userKey) {
        return !joins(userKey) ? Optional.empty() : Optional.of(mentorKey.equals(userKey) ? menteeKey : mentorKey);
    }

    /**
     * When the pair is due to meet again: one rhythm after it last met, or after the start, unless it put that off.
     *
     * @param last the day of the latest check-in, or null where there is none
     * @return null while the pair does not meet
     */
    public LocalDate dueAfter(LocalDate last) {
        if (!stage.meets()) {
            return null;
        }
        return isPutOffAfter(last) ? postponed.until() : usuallyDueAfter(last);
    }

    /** Whether the check-in after that day was put off. */
    public boolean isPutOffAfter(LocalDate last) {
        return postponed != null && postponed.holdsAfter(last);
    }

    /** As {@link #dueAfter}, had they put nothing off and were they meeting. */
    public LocalDate usuallyDueAfter(LocalDate last) {
        return rhythm.after(last == null ? startedOn : last);
    }

    /** The turn to take before this pair, or what is kept with it, is changed. */
    public String turn() {
        return turnOf(projectId);
    }

    /** The turn of a pair that may not be there yet. */
    public static String turnOf(long projectId) {
        return "pair." + projectId;
    }

    public Pair inStage(Stage newStage) {
        return new Pair(id, projectId, issueId, mentorKey, menteeKey, programmeId, newStage, rhythm, visibility, startedOn, months, postponed);
    }

    public Pair meeting(Rhythm newRhythm) {
        return new Pair(id, projectId, issueId, mentorKey, menteeKey, programmeId, stage, newRhythm, visibility, startedOn, months, postponed);
    }

    /** @param newPostponed null where nothing is put off any more */
    public Pair puttingOff(Postponed newPostponed) {
        return new Pair(id, projectId, issueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months, newPostponed);
    }

    public Pair seenBy(Visibility newVisibility) {
        return new Pair(id, projectId, issueId, mentorKey, menteeKey, programmeId, stage, rhythm, newVisibility, startedOn, months);
    }

    public Pair withId(long newId) {
        return new Pair(newId, projectId, issueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months, postponed);
    }

    public Pair withIssue(long newIssueId) {
        return new Pair(id, projectId, newIssueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months, postponed);
    }
}
