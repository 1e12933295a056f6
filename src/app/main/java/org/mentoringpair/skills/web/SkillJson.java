package org.mentoringpair.skills.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mentoringpair.people.People;
import org.mentoringpair.skills.Levels;
import org.mentoringpair.skills.Rating;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillIssues;
import org.mentoringpair.skills.SkillMap;
import org.mentoringpair.skills.SkillOwner;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A skill as REST tells of it.
 *
 * @param owner   mentee or mentor
 * @param now     from 1 to 5
 * @param wanted  from 1 to 5
 * @param version to be sent along when it is changed or removed
 */
record SkillJson(@JsonProperty long id, @JsonProperty String owner, @JsonProperty PersonJson person, @JsonProperty String name, @JsonProperty int now,
                 @JsonProperty int wanted, @JsonProperty int version, @JsonProperty List<MilestoneJson> milestones, @JsonProperty List<RatingJson> ratings) {
    static SkillJson of(Skill skill, SkillMap map, People people) {
        List<MilestoneJson> milestones = skill.milestones().stream().filter(map.milestones()::containsKey)
                .map(id -> MilestoneJson.of(map.milestones().get(id), map.evidence())).toList();
        return new SkillJson(skill.id(), Words.of(SkillOwner.of(skill.ownerKey(), map.pair())), PersonJson.of(skill.ownerKey(), people), skill.name(),
                skill.levels().now(), skill.levels().wanted(), skill.edition(), milestones,
                skill.ratings().stream().map(rating -> RatingJson.of(rating, people)).toList());
    }

    /** A milestone with the issues in which it was practised, as far as whoever asks may browse them. */
    record MilestoneJson(@JsonProperty String key, @JsonProperty String summary, @JsonProperty List<EvidenceJson> evidence) {
        static MilestoneJson of(SkillIssues.PractisedMilestone milestone, Map<Long, List<SkillIssues.Evidence>> evidence) {
            return new MilestoneJson(milestone.key(), milestone.summary(), evidence.getOrDefault(milestone.id(), List.of()).stream()
                    .map(found -> new EvidenceJson(found.key(), found.summary(), found.status())).toList());
        }
    }

    /** An issue of real work. */
    record EvidenceJson(@JsonProperty String key, @JsonProperty String summary, @JsonProperty String status) {
    }

    /** One change of its levels; scaleVersion says on which scale. */
    record RatingJson(@JsonProperty int now, @JsonProperty int wanted, @JsonProperty int scaleVersion, @JsonProperty PersonJson by,
                      @JsonProperty String at, @JsonProperty String note) {
        static RatingJson of(Rating rating, People people) {
            return new RatingJson(rating.levels().now(), rating.levels().wanted(), rating.scaleVersion(), PersonJson.of(rating.authorKey(), people),
                    rating.at().toString(), rating.note());
        }
    }

    /** What the five levels are called now, from the lowest to the highest. */
    record ScaleJson(@JsonProperty int version, @JsonProperty List<String> names) {
        static ScaleJson of(Scale scale, LevelNames names) {
            return new ScaleJson(scale.version(), IntStream.rangeClosed(Levels.LOWEST, Levels.HIGHEST)
                    .mapToObj(level -> names.name(level, scale)).toList());
        }
    }

    /** All skills of a pair. */
    record MapJson(@JsonProperty List<SkillJson> skills, @JsonProperty ScaleJson scale, @JsonProperty boolean reviewDue, @JsonProperty String reviewedAt) {
        static MapJson of(SkillMap map, boolean reviewDue, LevelNames names, People people) {
            Instant reviewed = map.reviewed();
            return new MapJson(map.skills().stream().map(skill -> SkillJson.of(skill, map, people)).toList(), ScaleJson.of(map.scale(), names),
                    reviewDue, reviewed == null ? null : reviewed.toString());
        }
    }
}
