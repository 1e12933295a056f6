package org.mentoringpair.checkins.web;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** Gives the dashboard item My mentoring its words. What it shows, its script fetches: the server does not say which item it renders for. */
public final class MyMentoringItem implements ContextProvider {
    private final Texts texts;
    private final ApplicationProperties jira;

    public MyMentoringItem(Texts texts, ApplicationProperties jira) {
        this.texts = texts;
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> params) {
        // it has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("texts", texts, "jira", jira.getBaseUrl(UrlMode.CANONICAL));
    }
}
