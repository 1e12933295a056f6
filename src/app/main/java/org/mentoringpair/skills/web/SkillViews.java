package org.mentoringpair.skills.web;

import java.time.Clock;
import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.skills.Rating;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillMap;
import org.mentoringpair.skills.SkillOwner;
import org.mentoringpair.web.Texts;

/** Makes what one of the two sees of the skills. */
public final class SkillViews {
    private final LevelNames levels;
    private final People people;
    private final TimeZones timeZones;
    private final Clock clock;
    private final Texts texts;

    public SkillViews(LevelNames levels, People people, TimeZones timeZones, Clock clock, Texts texts) {
        this.levels = levels;
        this.people = people;
        this.timeZones = timeZones;
        this.clock = clock;
        this.texts = texts;
    }

    SkillMapView map(SkillMap map, Person reader, String token) {
        List<PersonSkills> both = List.of(person(map, SkillOwner.MENTEE, reader), person(map, SkillOwner.MENTOR, reader));
        return new SkillMapView(both, String.valueOf(map.pair().projectId()), map.lookedAt().map(texts::moment).orElse(""),
                map.isReviewDue(clock.instant(), timeZones.ofAsking()), token);
    }

    private PersonSkills person(SkillMap map, SkillOwner owner, Person reader) {
        String key = owner.key(map.pair());
        List<Skill> skills = map.of(key);
        List<SkillLine> lines = skills.stream().map(skill -> line(skill, map, reader)).toList();
        Radar radar = skills.size() < Radar.FEWEST ? null : new Radar(skills.subList(0, Math.min(skills.size(), Radar.MOST)));
        return new PersonSkills(owner.name(), texts.get("mentoring.skills.of." + owner.inKeys(), name(key)), lines, radar);
    }

    private SkillLine line(Skill skill, SkillMap map, Person reader) {
        List<MilestoneLink> milestones = skill.milestones().stream().filter(map.milestones()::containsKey)
                .map(id -> new MilestoneLink(map.milestones().get(id), map.evidence().getOrDefault(id, List.of()), true)).toList();
        return new SkillLine(String.valueOf(skill.id()), skill.name(), ratings(skill, map), milestones, skill.ownerKey().equals(reader.key()));
    }

    private List<RatingLine> ratings(Skill skill, SkillMap map) {
        return skill.ratings().stream().map(rating -> new RatingLine(texts.moment(rating.at()), name(rating.authorKey()),
                level(rating.levels().now(), rating, map), level(rating.levels().wanted(), rating, map), rating.note())).toList();
    }

    /** As it was called when it was said; where it is called otherwise today, the text says that too. */
    private String level(int level, Rating rating, SkillMap map) {
        Scale then = map.scale(rating.scaleVersion());
        String named = levels.of(level, then);
        return levels.name(level, then).equals(levels.name(level, map.scale())) ? named : texts.get("mentoring.skills.level.earlier-scale", named);
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.skills.left"));
    }
}
