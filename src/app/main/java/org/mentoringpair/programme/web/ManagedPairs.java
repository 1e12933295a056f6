package org.mentoringpair.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.jira.health.HealthLines;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/** Pairs as lines of the page of their programme managers. */
public final class ManagedPairs {
    private final People people;
    private final ProjectPages projects;
    private final HealthLines health;
    private final TimeZones timeZones;
    private final Clock clock;
    private final Texts texts;

    public ManagedPairs(People people, ProjectPages projects, HealthLines health, TimeZones timeZones, Clock clock, Texts texts) {
        this.people = people;
        this.projects = projects;
        this.health = health;
        this.timeZones = timeZones;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * One SQL statement.
     *
     * @param programmes names by ids
     */
    List<ManagedPair> lines(List<KeptDates> pairs, Map<Long, String> programmes, Person reader) {
        Map<Long, KeptHealth> healths = health.kept(pairs.stream().map(KeptDates::pair).toList());
        Viewer viewer = new Viewer(reader.key(), programmes.keySet());
        LocalDate today = LocalDate.now(clock.withZone(timeZones.ofAsking()));
        return pairs.stream().map(kept -> new ManagedPair(kept, names(kept.pair(), programmes),
                health.line(kept.pair(), healths.get(kept.pair().id()), viewer), home(kept.pair()), today, texts)).toList();
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
