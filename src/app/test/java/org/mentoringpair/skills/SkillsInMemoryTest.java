package org.mentoringpair.skills;

import org.mentoringpair.pairing.Pair;

public class SkillsInMemoryTest extends SkillsContract {
    private final Skills skills = new SkillsInMemory();

    @Override
    Skills skills() {
        return skills;
    }

    /** A skill comes with its pair. */
    @Override
    void isThere(Pair pair) {
    }
}
