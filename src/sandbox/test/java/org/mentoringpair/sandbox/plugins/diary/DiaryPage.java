package org.mentoringpair.sandbox.plugins.diary;

import java.util.function.Supplier;

/** A module class: made by constructor from the app's Spring context. */
public final class DiaryPage implements Supplier<String> {
    private final Diary diary;

    public DiaryPage(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String get() {
        return "Siobhan's page: " + diary.greeting();
    }
}
