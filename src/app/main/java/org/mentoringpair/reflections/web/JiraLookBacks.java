package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.reflections.LookBacks;
import org.mentoringpair.reflections.ReflectionText;
import org.mentoringpair.reflections.WrittenReflection;

/** Issues of type Reflection, as far as whoever is logged in may browse them. */
final class JiraLookBacks implements LookBacks {
    /** No two people write more; Jira must not be asked for everything there is. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final CustomFieldManager customFields;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;
    private final ReflectionFields fields;

    JiraLookBacks(FoundIssues found, CustomFieldManager customFields, JiraAuthenticationContext authentication, SharedConfiguration configuration,
                  ReflectionFields fields) {
        this.found = found;
        this.customFields = customFields;
        this.authentication = authentication;
        this.configuration = configuration;
        this.fields = fields;
    }

    @Override
    public List<LookBack> of(long projectId, int startAt, int most) {
        if (startAt >= MOST) {
            return List.of();
        }
        String jql = "project = " + projectId + " AND issuetype = " + configuration.issueType(MentoringIssueType.REFLECTION) + " ORDER BY created DESC, key DESC";
        return found.by(authentication.getLoggedInUser(), jql, Math.min(MOST, startAt + most)).stream().skip(startAt).map(this::lookBack).toList();
    }

    private LookBack lookBack(Issue issue) {
        Map<ReflectionText, String> texts = new EnumMap<>(ReflectionText.class);
        for (ReflectionText text : ReflectionText.values()) {
            fields.of(text).ifPresent(field -> {
                Object said = issue.getCustomFieldValue(customFields.getCustomFieldObject(field));
                if (said != null && !said.toString().isEmpty()) {
                    texts.put(text, said.toString());
                }
            });
        }
        return new LookBack(new WrittenReflection(issue.getId(), issue.getKey(), issue.getSummary()), issue.getReporterId(), issue.getCreated().toInstant(), texts);
    }
}
