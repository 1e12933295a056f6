package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.issuetypes.Constants;
import org.mentoringpair.sandbox.issuetypes.Resolution;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** Takes a transition in one transaction: validators, status, post functions, history, comment. */
@Component
final class TransitionTaking {
    private final Database database;
    private final IssueChanging changing;
    private final Rules rules;
    private final Constants constants;
    private final Recording recording;

    TransitionTaking(Database database, IssueChanging changing, Rules rules, Constants constants, Recording recording) {
        this.database = database;
        this.changing = changing;
        this.rules = rules;
        this.constants = constants;
        this.recording = recording;
    }

    /**
     * Moves the issue if it is still in the status it was judged in; else, or where a rule objects, nothing is changed.
     *
     * @param judged with what was set on it, and what is to be said
     * @return what stands against it, empty where it was done
     */
    ErrorCollection take(StoredIssue judged, Transition transition, ApplicationUser user) {
        try {
            database.inTransaction(() -> taken(judged, transition, user));
            return new SimpleErrorCollection();
        } catch (Refused refused) {
            return refused.errors();
        }
    }

    private void taken(StoredIssue judged, Transition transition, ApplicationUser user) {
        StoredIssue current = changing.locked(judged.getId());
        if (wasMoved(judged, current)) {
            throw new Refused(meanwhile());
        }
        judged.changes().forEach(current::change);
        ErrorCollection objections = rules.objections(transition, current, user);
        if (objections.hasAnyErrors()) {
            throw new Refused(objections);
        }
        List<Change> moved = status(current, transition);
        transition.resolution().ifPresent(id -> current.change(IssueFieldConstants.RESOLUTION, resolution(id)));
        rules.run(transition.functions(), current, user);
        recording.writing().write(current, current.changes(), moved, user);
        Comment said = judged.said().map(text -> recording.commenting().write(current, user, text)).orElse(null);
        rules.run(transition.afterwards(), current, user);
        recording.events().tell(recording.issues().byId(current.getId()).orElseThrow(), user, said, transition.eventType());
    }

    private static boolean wasMoved(Issue judged, Issue current) {
        return !current.getStatusId().equals(judged.getStatusId());
    }

    private static ErrorCollection meanwhile() {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("The issue has been changed by somebody else in the meantime. Look at it again before you go on.");
        return errors;
    }

    private List<Change> status(StoredIssue current, Transition transition) {
        Status from = current.getStatus();
        if (transition.target() == null || transition.target().equals(from.getId())) {
            return List.of();
        }
        database.sql("UPDATE jira_issue SET status_id = ? WHERE id = ?").params(Long.valueOf(transition.target()), current.getId()).update();
        current.moveTo(recording.issues().byId(current.getId()).orElseThrow().getStatus());
        return List.of(new Change("jira", "status", from.getId(), from.getName(), current.getStatusId(), current.getStatus().getName()));
    }

    private Resolution resolution(String id) {
        return constants.resolutions().stream().filter(resolution -> resolution.getId().equals(id)).findFirst().orElse(null);
    }

    /** Where what was done is written down and told. */
    @Component
    record Recording(Issues issues, IssueWriting writing, Commenting commenting, IssueEvents events) {
    }
}
