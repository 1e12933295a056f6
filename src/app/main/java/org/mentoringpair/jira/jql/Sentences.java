package org.mentoringpair.jira.jql;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.mentoringpair.web.Texts;

/** What functions say to searchers, in their language. */
final class Sentences {
    private final Texts texts;
    private final ApplicationProperties jira;

    Sentences(Texts texts, ApplicationProperties jira) {
        this.texts = texts;
        this.jira = jira;
    }

    /** @param arguments two at most */
    String said(String key, Object... arguments) {
        return switch (arguments.length) {
            case 0 -> texts.get(key);
            case 1 -> texts.get(key, arguments[0]);
            default -> texts.get(key, arguments[0], arguments[1]);
        };
    }

    /** Where all functions are explained. */
    String help() {
        return texts.get("mentoring.help.see", jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringSearchHelp!default.jspa");
    }
}
