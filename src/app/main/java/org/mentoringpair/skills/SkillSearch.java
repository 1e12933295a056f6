package org.mentoringpair.skills;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/** Finds skills by their names among those of the searcher's own pairs: nobody else reads them. Three SQL statements a question. */
public final class SkillSearch {
    private final PairSearch pairs;
    private final Skills skills;

    public SkillSearch(PairSearch pairs, Skills skills) {
        this.pairs = pairs;
        this.skills = skills;
    }

    /** The names of the skills in the searcher's own pairs, without regard to case. */
    public Set<String> names(Person searcher) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(byName(searcher).keySet());
        return names;
    }

    /** Jira's ids of the milestones by which skills of that name are to grow; none where none of the searcher's pairs has such a skill. */
    public List<Long> milestones(String name, Person searcher) {
        return byName(searcher).getOrDefault(name.strip(), List.of());
    }

    /** Jira's ids of the milestones by which any skill is to grow. */
    public List<Long> milestones(Person searcher) {
        return byName(searcher).values().stream().flatMap(List::stream).distinct().toList();
    }

    private TreeMap<String, List<Long>> byName(Person searcher) {
        TreeMap<String, List<Long>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        skills.milestones(pairs.own(searcher).stream().map(Pair::id).toList())
                .forEach((name, milestones) -> byName.merge(name, milestones, (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return byName;
    }
}
