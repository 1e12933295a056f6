package org.mentoringpair.jira.pairing;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.health.HealthOnIssue;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.health.PairHealth;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Visibility;

/** The fields of pair issues, written by the app itself: whoever is asking, without mail. */
final class PairFields implements PairIssue, HealthOnIssue {
    private static final UpdateIssueRequest WITHOUT_MAIL = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build();

    private final IssueManager issues;
    private final FieldsOfPair fields;
    private final PairStatus status;
    private final PairHealth health;
    private final SharedConfiguration configuration;
    private final PairWriters writers;

    PairFields(IssueManager issues, FieldsOfPair fields, PairStatus status, PairHealth health, SharedConfiguration configuration,
               PairWriters writers) {
        this.issues = issues;
        this.fields = fields;
        this.status = status;
        this.health = health;
        this.configuration = configuration;
        this.writers = writers;
    }

    void write(long issueId, String summary, Pair pair, long programmeOption) {
        MutableIssue issue = issues.getIssueObject(issueId);
        issue.setSummary(summary);
        issue.setSecurityLevelId(configuration.securityLevel(
                pair.visibility() == Visibility.PAIR_ONLY ? MentoringLevel.PAIR_ONLY : MentoringLevel.PAIR_AND_PROGRAMME_MANAGER));
        fields.set(issue, MentoringField.MENTOR, writers.withKey(pair.mentorKey()));
        fields.set(issue, MentoringField.MENTEE, writers.withKey(pair.menteeKey()));
        fields.choose(issue, MentoringField.PROGRAMME, programmeOption);
        fields.choose(issue, MentoringField.STAGE, configuration.option(MentoringField.STAGE, pair.stage()));
        fields.show(issue, HealthState.TOO_EARLY);
        fields.set(issue, MentoringField.NEXT_CHECK_IN, pair.rhythm().after(pair.startedOn()));
        issues.updateIssue(writers.of(pair), issue, WITHOUT_MAIL);
    }

    @Override
    public void nowShows(Pair pair, LocalDate last, LocalDate next) {
        MutableIssue issue = issues.getIssueObject(pair.issueId());
        if (issue == null) {
            // somebody deleted the issue; what the pair recorded must not fail for that
            return;
        }
        KeptDates kept = new KeptDates(pair, last, next);
        fields.show(issue, kept);
        fields.show(issue, health.judged(kept).shown().state());
        issues.updateIssue(writers.of(pair), issue, WITHOUT_MAIL);
        status.follow(issue, pair.stage(), writers.of(pair));
    }

    @Override
    public void shows(Pair pair, HealthState state) {
        MutableIssue issue = issues.getIssueObject(pair.issueId());
        if (issue != null) {
            fields.show(issue, state);
            issues.updateIssue(writers.of(pair), issue, WITHOUT_MAIL);
        }
    }

    Optional<PairProject.OnIssue> read(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId)).map(issue -> new PairProject.OnIssue(
                issue.getKey(), fields.day(issue, MentoringField.LAST_CHECK_IN), fields.day(issue, MentoringField.NEXT_CHECK_IN)));
    }
}
