package org.mentoringpair.skills;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/**
 * The skills of a pair with what they are tied to, as one of the two sees it.
 *
 * @param milestones the milestones that skills can be linked to, by Jira's issue id
 * @param evidence   issues in which a milestone was practised, by the id of the milestone
 * @param scales     oldest first, the last one holds
 * @param reviewed   when the pair last said that the map still holds, null where it never did
 */
public record SkillMap(Pair pair, List<Skill> skills, Map<Long, SkillIssues.PractisedMilestone> milestones,
                       Map<Long, List<SkillIssues.Evidence>> evidence, List<Scale> scales, Instant reviewed) {
    static final int MONTHS_BETWEEN_REVIEWS = 3;

    public SkillMap {
        skills = List.copyOf(skills);
        scales = List.copyOf(scales);
    }

    public List<Skill> of(String ownerKey) {
        return skills.stream().filter(skill -> skill.ownerKey().equals(ownerKey)).toList();
    }

    /** When anything about the map was last said. */
    public Optional<Instant> lookedAt() {
        return Stream.concat(Stream.ofNullable(reviewed), skills.stream().map(skill -> skill.latest().at())).max(Comparator.naturalOrder());
    }

    /** Whether nobody has looked at the map for a quarter of a year. */
    public boolean isReviewDue(Instant now, ZoneId zone) {
        return !skills.isEmpty()
                && lookedAt().filter(last -> !last.atZone(zone).plusMonths(MONTHS_BETWEEN_REVIEWS).toInstant().isAfter(now)).isPresent();
    }

    public Scale scale() {
        return scales.get(scales.size() - 1);
    }

    /** The scale a rating was made on. */
    public Scale scale(int version) {
        return scales.stream().filter(scale -> scale.version() == version).findFirst().orElse(Scale.OF_THE_APP);
    }
}
