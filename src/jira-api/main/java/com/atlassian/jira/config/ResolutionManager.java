package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface ResolutionManager {
    Resolution createResolution(String name, String description);

    List<Resolution> getResolutions();
}
