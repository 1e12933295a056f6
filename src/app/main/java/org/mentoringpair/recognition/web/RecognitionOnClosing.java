package org.mentoringpair.recognition.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.recognition.Certifying;
import org.mentoringpair.web.Texts;

/** Gives the page on which a pair closes what of recognition is possible there. */
public final class RecognitionOnClosing extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final Certifying certifying;
    private final RecognitionPages pages;
    private final Texts texts;

    public RecognitionOnClosing(MentoringProjects projects, People people, Certifying certifying, RecognitionPages pages, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.certifying = certifying;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        pages.dress();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "pairId", String.valueOf(pair.id()),
                "completed", certifying.isPossible(people.asking().orElseThrow(), pair));
    }
}
