package org.mentoringpair.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.jira.health.HealthLines;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reminders.Nudging;
import org.mentoringpair.web.Texts;

/** Pairs as lines of the page of their programme managers. */
public final class ManagedPairs {
    /** As many as may be asked for in one statement. */
    private static final int AT_ONCE = 1000;

    private final People people;
    private final ProjectPages projects;
    private final HealthLines health;
    private final Nudging nudging;
    private final Texts texts;

    public ManagedPairs(People people, ProjectPages projects, HealthLines health, Nudging nudging, Texts texts) {
        this.people = people;
        this.projects = projects;
        this.health = health;
        this.nudging = nudging;
        this.texts = texts;
    }

    /**
     * Two SQL statements for every thousand.
     *
     * @param programmes names by ids
     * @param today      for the person who reads
     */
    List<ManagedPair> lines(List<KeptDates> pairs, Map<Long, String> programmes, LocalDate today) {
        List<ManagedPair> lines = new ArrayList<>();
        for (int start = 0; start < pairs.size(); start += AT_ONCE) {
            List<KeptDates> some = pairs.subList(start, Math.min(start + AT_ONCE, pairs.size()));
            List<Pair> listed = some.stream().map(KeptDates::pair).toList();
            Map<Long, KeptHealth> healths = health.kept(listed);
            Map<Long, LocalDate> asked = nudging.askedOfLate(listed);
            some.forEach(kept -> lines.add(new ManagedPair(kept, names(kept.pair(), programmes), health.told(healths.get(kept.pair().id())),
                    new ManagedPair.Ways(home(kept.pair()), asked.get(kept.pair().id())), today, texts)));
        }
        return lines;
    }

    /** The names of the two of a pair. */
    String twoOf(Pair pair) {
        return texts.get("mentoring.programme.pairs.two", name(pair.mentorKey()), name(pair.menteeKey()));
    }

    private ManagedPair.Names names(Pair pair, Map<Long, String> programmes) {
        return new ManagedPair.Names(name(pair.mentorKey()), name(pair.menteeKey()), programmes.get(pair.programmeId()));
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.programme.pairs.left"));
    }

    /** Empty where the page is not for those who run the programme, or the project is gone. */
    private String home(Pair pair) {
        boolean open = pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER && projects.mayBrowse(pair.projectId());
        return open ? projects.pairHome(pair.projectId()) : "";
    }
}
