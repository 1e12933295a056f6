package org.mentoringpair.pairing.web;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The page of one pair, as its template shows it. */
public final class PairHome {
    private final Pair pair;
    private final String programme;
    private final PairProject.Members members;
    private final PairProject.OnIssue onIssue;
    private final LastContact contact;
    private final Texts texts;

    /**
     * @param programme its name, null where it is gone
     * @param onIssue   null where the pair's issue is gone
     * @param contact   null where there was none
     */
    PairHome(Pair pair, String programme, PairProject.Members members, PairProject.OnIssue onIssue, LastContact contact, Texts texts) {
        this.pair = pair;
        this.programme = programme;
        this.members = members;
        this.onIssue = onIssue;
        this.contact = contact;
        this.texts = texts;
    }

    public String getProgramme() {
        return programme == null ? texts.get("mentoring.pairing.programme.gone") : programme;
    }

    public String getStage() {
        return texts.get("mentoring.pairing.stage." + Choice.keyOf(pair.stage()));
    }

    public String getRhythm() {
        return texts.get("mentoring.pairing.rhythm." + Choice.keyOf(pair.rhythm()));
    }

    public String getStarted() {
        return texts.day(pair.startedOn());
    }

    /** The day the pair means to part. */
    public String getUntil() {
        return texts.day(pair.startedOn().plusMonths(pair.months()));
    }

    public boolean isMetBefore() {
        return onIssue != null && onIssue.last() != null;
    }

    public String getLastCheckIn() {
        return texts.day(onIssue.last());
    }

    public boolean isMeeting() {
        return onIssue != null && onIssue.next() != null;
    }

    public String getNextCheckIn() {
        return texts.day(onIssue.next());
    }

    public boolean isIssueThere() {
        return onIssue != null;
    }

    public String getIssueKey() {
        return onIssue.key();
    }

    public List<NamedPerson> getMentors() {
        return NamedPerson.all(members.mentors());
    }

    public List<NamedPerson> getMentees() {
        return NamedPerson.all(members.mentees());
    }

    public boolean isContactMade() {
        return contact != null;
    }

    public LastContact getContact() {
        return contact;
    }
}
