package org.mentoringpair.figures.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** Gives a dashboard item its words. The figure its script fetches, as for every item of a dashboard. */
public final class FigureItem implements ContextProvider {
    private final Texts texts;

    public FigureItem(Texts texts) {
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
