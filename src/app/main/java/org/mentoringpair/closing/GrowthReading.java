package org.mentoringpair.closing;

import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.skills.SkillReading;

/** Puts together what a mentee can choose from for a summary. */
public final class GrowthReading {
    private final PairFacts facts;
    private final SkillReading skills;
    private final FarewellTalk farewells;

    public GrowthReading(PairFacts facts, SkillReading skills, FarewellTalk farewells) {
        this.facts = facts;
        this.skills = skills;
        this.farewells = farewells;
    }

    /**
     * As the reader sees it. Three searches in Jira and six statements, however much there is.
     *
     * @throws ClosingMissing for everybody but mentor and mentee
     */
    public Growth read(Person reader, Pair pair) {
        String gained = farewells.read(reader, pair).of(pair.mentorKey()).map(farewell -> farewell.words().gained()).orElse("");
        return new Growth(facts.goals(pair).stream().filter(goal -> goal.state() != GoalNow.State.DROPPED).toList(),
                Growth.steps(skills.read(reader, pair), pair.menteeKey()), gained);
    }
}
