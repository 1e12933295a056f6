package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** What makes a custom field searchable, by its complete module key. */
public record Searcher(String key) implements CustomFieldSearcher {
}
