package org.mentoringpair.sandbox.plugins.diary;

import com.atlassian.sal.api.message.I18nResolver;

public final class Diary {
    private final I18nResolver texts;

    public Diary(I18nResolver texts) {
        this.texts = texts;
    }

    public String greeting() {
        return texts.getText("diary.greeting");
    }
}
