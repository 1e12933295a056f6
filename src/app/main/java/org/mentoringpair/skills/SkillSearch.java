package org.mentoringpair.skills;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mentoringpair.people.Person;

/** Finds skills by their names among those of the searcher's own pairs: nobody else reads them. */
public final class SkillSearch {
    private final Skills skills;

    public SkillSearch(Skills skills) {
        this.skills = skills;
    }

    /** The names of the skills in the searcher's own pairs, without regard to case. One SQL statement. */
    public Set<String> names(Person searcher) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(skills.names(searcher.key()).values());
        return names;
    }

    /** Jira's ids of the milestones by which skills of that name are to grow; none where none of the searcher's pairs has such a skill. Two SQL statements. */
    public List<Long> milestones(String name, Person searcher) {
        return skills.milestones(skills.names(searcher.key()).entrySet().stream().filter(skill -> skill.getValue().equalsIgnoreCase(name.strip())).map(Map.Entry::getKey).toList());
    }

    /** Jira's ids of the milestones by which any skill is to grow. One SQL statement. */
    public List<Long> milestones(Person searcher) {
        return skills.milestones(searcher.key());
    }
}
