package org.mentoringpair.programme.web;

import java.time.LocalDate;
import org.mentoringpair.jira.health.HealthLine;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** A pair as its programme managers see it: that it is there, its dates and its stage; never a word the two wrote. */
public final class ManagedPair {
    private final KeptDates kept;
    private final Names names;
    private final HealthLine health;
    private final Ways ways;
    private final LocalDate today;
    private final Texts texts;

    /** The names a line shows instead of keys and ids. */
    record Names(String mentor, String mentee, String programme) {
    }

    /**
     * What leads from a line to its pair.
     *
     * @param home  path of the pair's page, for those who may open it
     * @param asked the day on which it was asked of late how it is, or null
     */
    record Ways(String home, LocalDate asked) {
    }

    /** @param today for the person who reads */
    ManagedPair(KeptDates kept, Names names, HealthLine health, Ways ways, LocalDate today, Texts texts) {
        this.kept = kept;
        this.names = names;
        this.health = health;
        this.ways = ways;
        this.today = today;
        this.texts = texts;
    }

    public long getId() {
        return kept.pair().id();
    }

    /** Whether it may be asked now how it is. */
    public boolean isAskable() {
        return ways.asked() == null && kept.pair().stage().meets();
    }

    /** Empty where it was not asked of late. */
    public String getAsked() {
        return ways.asked() == null ? "" : texts.get("mentoring.programme.nudge.asked-on", ways.asked());
    }

    public String getMentor() {
        return names.mentor();
    }

    public String getMentee() {
        return names.mentee();
    }

    public String getProgramme() {
        return names.programme();
    }

    public String getStage() {
        return texts.get("mentoring.pairing.stage." + Choice.keyOf(kept.pair().stage()));
    }

    String started() {
        return kept.pair().startedOn().toString();
    }

    /** Empty before the first check-in. */
    String last() {
        return kept.last() == null ? "" : kept.last().toString();
    }

    /** Empty where none is due. */
    String next() {
        return kept.next() == null ? "" : kept.next().toString();
    }

    public String getStarted() {
        return texts.day(kept.pair().startedOn());
    }

    /** Empty before the first check-in. */
    public String getLastCheckIn() {
        return texts.day(kept.last());
    }

    /** As it was told to those who run the programme. */
    public HealthLine getHealth() {
        return health;
    }

    /** Empty where none is due. */
    public String getNextCheckIn() {
        return texts.day(kept.next());
    }

    public boolean isOverdue() {
        return kept.next() != null && kept.next().isBefore(today);
    }

    /** Whether the pair lets its programme managers look in. */
    public boolean isOpen() {
        return kept.pair().visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
    }

    public String getHome() {
        return ways.home();
    }
}
