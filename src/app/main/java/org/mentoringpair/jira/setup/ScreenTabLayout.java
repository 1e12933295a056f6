package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.IssueFieldConstants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One tab of a screen and the fields on it, from top to bottom.
 *
 * @param name   the part of the message key that stands for the tab
 * @param fields constants of {@link MentoringField}, ids of Jira's own fields, or the two of epics
 */
record ScreenTabLayout(String name, List<Object> fields) {
    static final String SUMMARY = IssueFieldConstants.SUMMARY;
    static final String DESCRIPTION = IssueFieldConstants.DESCRIPTION;
    static final String ASSIGNEE = IssueFieldConstants.ASSIGNEE;
    static final String DUE_DATE = IssueFieldConstants.DUE_DATE;

    /** The fields Jira Software gives to epics and to the issues in them. */
    enum EpicField {
        NAME, LINK
    }

    static ScreenTabLayout tab(String name, Object... fields) {
        return new ScreenTabLayout(name, List.of(fields));
    }

    /** One field to a tab, and the summary on the first: a page that asks one thing at a time. */
    static List<ScreenTabLayout> steps(MentoringField... fields) {
        List<ScreenTabLayout> tabs = new ArrayList<>();
        tabs.add(tab(Keys.of(fields[0]), SUMMARY, fields[0]));
        Arrays.stream(fields).skip(1).map(field -> tab(Keys.of(field), field)).forEach(tabs::add);
        return tabs;
    }
}
