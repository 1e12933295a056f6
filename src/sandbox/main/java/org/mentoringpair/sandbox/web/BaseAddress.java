package org.mentoringpair.sandbox.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.Settings;
import org.springframework.stereotype.Component;

/** Where this Jira is found, for links in mails. */
@Component
final class BaseAddress implements ApplicationProperties {
    private final Settings settings;

    BaseAddress(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        if (urlMode != UrlMode.CANONICAL) {
            throw new NotPlayed("getBaseUrl in the mode " + urlMode, BaseAddress.class);
        }
        return settings.address();
    }
}
