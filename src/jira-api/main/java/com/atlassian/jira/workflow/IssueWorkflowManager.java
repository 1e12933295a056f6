package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira; jira-unstated-2024-03, mailru/jira-plugins-mrimsender. */
public interface IssueWorkflowManager {
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, TransitionOptions transitionOptions, ApplicationUser user);
}
