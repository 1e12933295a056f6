package org.mentoringpair.skills;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;

/** Who sees the skills of a pair: the two, and nobody else, programme managers and Jira administrators included. */
public final class SkillReading {
    private final Skills skills;
    private final Scales scales;
    private final SkillIssues issues;
    private final MentoringProjects projects;
    private final Pairs pairs;

    public SkillReading(Skills skills, Scales scales, SkillIssues issues, MentoringProjects projects, Pairs pairs) {
        this.skills = skills;
        this.scales = scales;
        this.issues = issues;
        this.projects = projects;
        this.pairs = pairs;
    }

    /** The pair that works in a project, if the person is one of the two. No statement. */
    public Optional<Pair> pairOf(Person reader, long projectId) {
        return projects.pair(projectId).filter(pair -> pair.joins(reader.key()));
    }

    /** @throws SkillMissing for everybody but the two */
    public Pair pair(Person reader, long pairId) {
        return pairs.withId(pairId).filter(pair -> pair.joins(reader.key())).orElseThrow(SkillMissing::new);
    }

    /**
     * Whether the pair has a map at which nobody has looked for a quarter of a year. At most two SQL statements, one as a
     * rule, and none in the pair's first quarter.
     *
     * @throws SkillMissing for everybody but the two
     */
    public boolean isReviewDue(Person reader, Pair pair, LocalDate today, ZoneId zone) {
        mustJoin(reader, pair);
        if (pair.startedOn().plusMonths(SkillMap.MONTHS_BETWEEN_REVIEWS).isAfter(today)) {
            return false;
        }
        Predicate<Instant> longAgo = moment -> !LocalDate.ofInstant(moment, zone).plusMonths(SkillMap.MONTHS_BETWEEN_REVIEWS).isAfter(today);
        return skills.rated(pair.id()).filter(longAgo).isPresent() && skills.reviewed(pair.id()).filter(longAgo.negate()).isEmpty();
    }

    /** A skill with its pair. @throws SkillMissing for everybody but the two */
    public Found found(Person reader, long skillId) {
        Skill skill = skills.withId(skillId).orElseThrow(SkillMissing::new);
        return new Found(skill, pair(reader, skill.pairId()));
    }

    /**
     * Five statements, however much there is.
     *
     * @throws SkillMissing for everybody but the two
     */
    public SkillMap read(Person reader, Pair pair) {
        mustJoin(reader, pair);
        List<Skill> all = skills.of(pair.id());
        Map<Long, SkillIssues.PractisedMilestone> milestones = new LinkedHashMap<>();
        issues.milestones(pair.projectId()).forEach(milestone -> milestones.put(milestone.id(), milestone));
        return new SkillMap(pair, all, milestones, issues.evidence(linked(all, milestones.keySet())), scales.all(), skills.reviewed(pair.id()).orElse(null));
    }

    /** The skills that are to grow by a milestone. One statement where there is none, four otherwise. @throws SkillMissing for everybody but the two */
    public List<Skill> practisedBy(Person reader, Pair pair, long milestoneId) {
        mustJoin(reader, pair);
        return skills.practisedBy(milestoneId, pair.id());
    }

    private static Collection<Long> linked(List<Skill> all, Collection<Long> there) {
        TreeSet<Long> linked = new TreeSet<>();
        all.forEach(skill -> linked.addAll(skill.milestones()));
        linked.retainAll(there);
        return linked;
    }

    static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new SkillMissing();
        }
    }

    /** A skill and the pair it belongs to. */
    public record Found(Skill skill, Pair pair) {
    }
}
