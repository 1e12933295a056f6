package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/** The pictures of issue types: there is the default one alone, as AUI's icon. */
@Component
final class DefaultAvatars implements AvatarManager {
    private static final long DEFAULT_ISSUE_TYPE_AVATAR = 10300;

    @Override
    public Long getDefaultAvatarId(IconType iconType) {
        if (iconType == IconType.ISSUE_TYPE_ICON_TYPE) {
            return DEFAULT_ISSUE_TYPE_AVATAR;
        }
        throw new NotPlayed("AvatarManager#getDefaultAvatarId for " + iconType.getKey(), DefaultAvatars.class);
    }
}
