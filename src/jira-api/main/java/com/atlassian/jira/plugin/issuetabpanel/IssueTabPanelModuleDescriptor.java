package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Map;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public interface IssueTabPanelModuleDescriptor {
    /** Renders the module's resource {@code view}. */
    @ForPlaying
    String view(Map<?, ?> context);
}
