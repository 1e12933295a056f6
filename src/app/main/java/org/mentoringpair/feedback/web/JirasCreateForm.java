package org.mentoringpair.feedback.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.feedback.About;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.feedback.web.FeedbackDoor.Place;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/**
 * The address of Jira's own create screen for feedback, with everything filled in that is known already. A link may
 * bring values along, one parameter a field (Atlassian: Creating issues via direct HTML links).
 */
public final class JirasCreateForm {
    /** What Jira takes as a summary. */
    private static final int LONGEST_SUMMARY = 255;

    private final SharedConfiguration configuration;
    private final Texts texts;

    public JirasCreateForm(SharedConfiguration configuration, Texts texts) {
        this.configuration = configuration;
        this.texts = texts;
    }

    /** Without Jira's context path. */
    String address(Place place, String giverKey) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("pid", String.valueOf(place.pair().projectId()));
        values.put("issuetype", configuration.issueType(MentoringIssueType.FEEDBACK));
        choose(values, MentoringField.FEEDBACK_FOR, Direction.from(giverKey, place.pair()));
        choose(values, MentoringField.FEEDBACK_ABOUT, About.WORK);
        if (place.milestone()) {
            values.put("summary", summary(place.issue().getSummary()));
            fill(values, MentoringField.FEEDBACK_ON, place.issue().getKey());
        }
        return "/secure/CreateIssueDetails!init.jspa?" + values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private void choose(Map<String, String> values, MentoringField field, Enum<?> constant) {
        if (configuration.isThere(field)) {
            fill(values, field, String.valueOf(configuration.option(field, constant)));
        }
    }

    private void fill(Map<String, String> values, MentoringField field, String value) {
        if (configuration.isThere(field)) {
            values.put("customfield_" + configuration.field(field), value);
        }
    }

    private String summary(String milestone) {
        String summary = texts.get("mentoring.feedback.summary", milestone);
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "\u2026";
    }
}
