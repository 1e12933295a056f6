package org.mentoringpair.skills.web;

import java.time.Clock;
import org.mentoringpair.people.People;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillMap;
import org.mentoringpair.skills.SkillReading;

/** Makes what REST tells of skills. */
public final class SkillAnswers {
    private final SkillReading reading;
    private final LevelNames names;
    private final People people;
    private final TimeZones timeZones;
    private final Clock clock;

    public SkillAnswers(SkillReading reading, LevelNames names, People people, TimeZones timeZones, Clock clock) {
        this.reading = reading;
        this.names = names;
        this.people = people;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    SkillJson.MapJson map(SkillDesk.Member member) {
        SkillMap map = reading.read(member.person(), member.pair());
        return SkillJson.MapJson.of(map, map.isReviewDue(clock.instant(), timeZones.ofAsking()), names, people);
    }

    SkillJson skill(Skill skill, SkillDesk.Member member) {
        return SkillJson.of(skill, reading.read(member.person(), member.pair()), people);
    }
}
