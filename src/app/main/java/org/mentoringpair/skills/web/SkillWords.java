package org.mentoringpair.skills.web;

import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillOwner;
import org.mentoringpair.web.Texts;

/** A skill in few words. */
public final class SkillWords {
    private final LevelNames levels;
    private final People people;
    private final Texts texts;

    public SkillWords(LevelNames levels, People people, Texts texts) {
        this.levels = levels;
        this.people = people;
        this.texts = texts;
    }

    /** Whose it is, what it is called, and from where to where. */
    String inShort(Skill skill, Pair pair, Scale scale) {
        String whose = people.withKey(skill.ownerKey()).map(Person::displayName)
                .orElseGet(() -> texts.get("mentoring.skills.owner." + SkillOwner.of(skill.ownerKey(), pair).inKeys()));
        return whose + ": " + texts.get("mentoring.skills.in-short", skill.name(), levels.of(skill.levels().now(), scale), levels.of(skill.levels().wanted(), scale));
    }

    Texts texts() {
        return texts;
    }
}
