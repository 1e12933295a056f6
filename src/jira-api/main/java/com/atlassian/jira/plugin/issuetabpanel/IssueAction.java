package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * One entry of an issue's tab. Declared for compiling only.
 * Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/tabpanels/ChangeHistoryAction.html
 */
public interface IssueAction {
    String getHtml();

    Date getTimePerformed();
}
