package org.mentoringpair.sandbox.issues.pages;

import java.util.List;
import org.mentoringpair.sandbox.comments.StoredComment;

/** A comment, to be read, with what its reader may do with it. */
public final class ShownComment {
    private final StoredComment comment;
    private final String when;
    private final boolean editable;
    private final boolean deletable;

    ShownComment(StoredComment comment, String when, boolean editable, boolean deletable) {
        this.comment = comment;
        this.when = when;
        this.editable = editable;
        this.deletable = deletable;
    }

    public long getId() {
        return comment.id();
    }

    public String getAuthor() {
        return comment.author() == null ? "Anonymous" : comment.author().getDisplayName();
    }

    public List<String> getLines() {
        return comment.body().lines().toList();
    }

    public String getWhen() {
        return when;
    }

    /** The role or group it is for, empty where everybody may read it. */
    public String getAudience() {
        return comment.audience().name();
    }

    public boolean isEdited() {
        return !comment.updated().equals(comment.created());
    }

    public boolean isEditable() {
        return editable;
    }

    public boolean isDeletable() {
        return deletable;
    }
}
