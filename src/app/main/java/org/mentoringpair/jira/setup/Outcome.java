package org.mentoringpair.jira.setup;

import java.util.List;

/**
 * How a set-up went.
 *
 * @param complete        whether everything is there now
 * @param projectsConcern whether something was made that projects have to be associated with, so that those made earlier need it too
 */
record Outcome(boolean complete, boolean projectsConcern) {
    static final List<ItemKey> OF_PROJECTS = List.of(ItemKey.shared(ItemKind.PERMISSION_SCHEME),
            ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME), ItemKey.shared(ItemKind.ISSUE_TYPE_SCHEME));
}
