package org.mentoringpair.programme.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.health.Healths;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.health.PairHealth;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** Puts pairs into the words of REST, for whoever knows of them. */
public final class PairsDesk {
    private final Programmes programmes;
    private final Healths healths;
    private final PairHealth health;
    private final People people;
    private final ProjectManager projects;

    public PairsDesk(Programmes programmes, Healths healths, PairHealth health, People people, ProjectManager projects) {
        this.programmes = programmes;
        this.healths = healths;
        this.health = health;
        this.people = people;
        this.projects = projects;
    }

    /** Three SQL statements, however many pairs. */
    List<PairJson> pairs(List<KeptDates> some, Viewer reader) {
        Map<Long, Programme> byId = programmes.all().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<Long, KeptHealth> kept = healths.of(some.stream().map(it -> it.pair().id()).toList());
        return some.stream().map(it -> PairJson.of(it, projects.getProjectObj(it.pair().projectId()), byId.get(it.pair().programmeId()), people,
                health.seenBy(reader, it.pair(), kept.get(it.pair().id())))).toList();
    }

    PairJson pair(KeptDates kept, Viewer reader) {
        return pairs(List.of(kept), reader).get(0);
    }

    /** Jira's id of a project by its key. */
    Optional<Long> project(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(Project::getId);
    }
}
