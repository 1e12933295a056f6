package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface AvatarManager {
    Long getDefaultAvatarId(IconType iconType);
}
