package org.mentoringpair.skills;

public class SkillsInMemoryTest extends SkillsContract {
    private final Skills skills = new SkillsInMemory();

    @Override
    Skills skills() {
        return skills;
    }
}
