package org.mentoringpair.sandbox.issues.pages;

import java.util.List;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.ChangeGroup;

/** What somebody changed at one moment, to be read. */
public final class ShownChange {
    private final ChangeGroup group;
    private final String when;

    ShownChange(ChangeGroup group, String when) {
        this.group = group;
        this.when = when;
    }

    public String getAuthor() {
        return group.getAuthorName();
    }

    public String getWhen() {
        return when;
    }

    public List<Change> getChanges() {
        return group.changes();
    }
}
