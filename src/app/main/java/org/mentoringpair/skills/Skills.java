package org.mentoringpair.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.pairing.Pair;

/** All skills of all pairs, in the order they were written down. */
public interface Skills {
    /** Three SQL statements, however many there are. */
    List<Skill> of(long pairId);

    /** The skills of the pair that are to grow by a milestone. One SQL statement where there is none, four otherwise. */
    List<Skill> practisedBy(long milestoneId, long pairId);

    /** Three SQL statements. */
    Optional<Skill> withId(long skillId);

    /** The skill of that pair which was written down with that form. */
    Optional<Skill> madeWith(long pairId, String formId);

    /** The names of the skills in somebody's own pairs by their keys. One SQL statement. */
    Map<Long, String> names(String userKey);

    /** Jira's ids of the milestones by which any skill in somebody's own pairs is to grow, each once. One SQL statement. */
    List<Long> milestones(String userKey);

    /** Those of some skills, a thousand at most. One SQL statement. */
    List<Long> milestones(Collection<Long> skillIds);

    /** Keeps a new skill; its id is ignored and given back filled in. */
    Skill add(Skill newSkill, Pair pair, String formId);

    /** Keeps name, edition and milestones of a skill that is there, and its latest rating where that is new. */
    void change(Skill changed, boolean rated);

    void remove(long skillId);

    /** When the pair last said that its map still holds; empty before the first time. One SQL statement. */
    Optional<Instant> reviewed(long pairId);

    /** When the pair last said how any of its skills stands; empty where there is none. One SQL statement. */
    Optional<Instant> rated(long pairId);

    void review(Pair pair, String authorKey, Instant at);

    /** No skill is linked to an issue that is gone. */
    void forgetIssue(long issueId);

    void forgetProject(long projectId);

    /** Runs within one transaction: all of it is kept, or nothing. */
    <T> T allOrNothing(Supplier<T> work);
}
