package org.mentoringpair.checkins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The record of one meeting of a pair, logged by one of the two on an issue of their project.
 *
 * @param id        key of the check-in among the app's own rows
 * @param issueId   Jira's id of the issue it was logged on
 * @param learned   what each of the two took along
 * @param authorKey Jira user key of the one who logged it, the only one who may edit or delete it
 */
public record CheckIn(long id, long pairId, long issueId, String authorKey, Meeting meeting, Learned learned, Edition edition) {
    public boolean writtenBy(String userKey) {
        return authorKey.equals(userKey);
    }

    /** Where it stands among the others. */
    public Position position() {
        return new Position(meeting.day(), id);
    }

    CheckIn edited(Meeting now, Learned nowLearned, Instant when) {
        return new CheckIn(id, pairId, issueId, authorKey, now, nowLearned, edition.next(when));
    }

    /** The line of whoever logged it is part of what they may be editing elsewhere, so it makes a new edition. */
    CheckIn with(Learned nowLearned, String userKey, Instant when) {
        return new CheckIn(id, pairId, issueId, authorKey, meeting, nowLearned, writtenBy(userKey) ? edition.next(when) : edition);
    }

    /** With an action that has become an issue. */
    CheckIn tying(AgreedAction action, long actionIssueId) {
        List<AgreedAction> actions = new ArrayList<>(meeting.actions());
        int place = actions.indexOf(action);
        if (place >= 0) {
            actions.set(place, action.as(actionIssueId));
        }
        return new CheckIn(id, pairId, issueId, authorKey, meeting.agreeing(actions), learned, edition);
    }

    CheckIn withId(long newId) {
        return new CheckIn(newId, pairId, issueId, authorKey, meeting, learned, edition);
    }
}
