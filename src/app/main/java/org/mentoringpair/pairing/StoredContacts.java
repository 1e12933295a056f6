package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The contacts as Active Objects keep them. */
final class StoredContacts implements Contacts {
    private final ActiveObjects rows;

    StoredContacts(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public void note(Contact contact) {
        rows.executeInTransaction(() -> {
            boolean counted = rows.count(ContactRow.class, Query.select().where("COMMENT_ID = ?", contact.commentId())) > 0;
            return counted ? null : rows.create(ContactRow.class, Map.of(
                    "PAIR_ID", contact.pairId(), "ISSUE_ID", contact.issueId(), "COMMENT_ID", contact.commentId(),
                    "USER_KEY", contact.userKey(), "HAPPENED_AT", contact.at().toEpochMilli()));
        });
    }

    @Override
    public Optional<Contact> latest(long pairId) {
        Query latest = Query.select().where("PAIR_ID = ?", pairId).order("HAPPENED_AT DESC, ID DESC").limit(1);
        return Arrays.stream(rows.find(ContactRow.class, latest)).findFirst().map(StoredContacts::contact);
    }

    @Override
    public void forgetIssue(long issueId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ContactRow.class, "ISSUE_ID = ?", issueId));
    }

    @Override
    public void forgetPair(long pairId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ContactRow.class, "PAIR_ID = ?", pairId));
    }

    private static Contact contact(ContactRow row) {
        return new Contact(row.getPairId(), row.getIssueId(), row.getCommentId(), row.getUserKey(), Instant.ofEpochMilli(row.getHappenedAt()));
    }
}
