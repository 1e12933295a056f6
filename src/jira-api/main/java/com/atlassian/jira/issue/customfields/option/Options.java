package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface Options extends List<Option> {
}
