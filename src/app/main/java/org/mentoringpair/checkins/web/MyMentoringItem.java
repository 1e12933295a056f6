package org.mentoringpair.checkins.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** Gives the dashboard item My mentoring its words. What it shows, its script fetches: the server does not say which item it renders for. */
public final class MyMentoringItem implements ContextProvider {
    private final Texts texts;

    public MyMentoringItem(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // it has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("texts", texts);
    }
}
