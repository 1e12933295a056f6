package org.mentoringpair.goals;

import java.util.Optional;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** The one place that says whose a goal is: what the two write about it, agree on and change is theirs alone. */
public final class GoalAccess {
    private final GoalSheets sheets;
    private final MentoringProjects projects;
    private final People people;

    public GoalAccess(GoalSheets sheets, MentoringProjects projects, People people) {
        this.sheets = sheets;
        this.projects = projects;
        this.people = people;
    }

    /** Empty for everybody but mentor and mentee; programme managers may browse the goal in Jira and do nothing with it. */
    public Optional<OpenGoal> open(long issueId) {
        Person person = people.asking().orElse(null);
        return person == null ? Optional.empty() : sheets.withId(issueId).flatMap(sheet -> projects.pair(sheet.projectId())
                .filter(pair -> pair.joins(person.key())).map(pair -> new OpenGoal(person, pair, sheet)));
    }

    /**
     * @param issueId null for what was no number
     * @throws GoalMissing for everybody but the two
     */
    public OpenGoal theirs(Long issueId) {
        return Optional.ofNullable(issueId).flatMap(this::open).orElseThrow(GoalMissing::new);
    }
}
