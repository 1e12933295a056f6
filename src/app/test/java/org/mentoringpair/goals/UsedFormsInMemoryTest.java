package org.mentoringpair.goals;

public class UsedFormsInMemoryTest extends UsedFormsContract {
    private final UsedForms forms = new UsedFormsInMemory();

    @Override
    UsedForms forms() {
        return forms;
    }
}
