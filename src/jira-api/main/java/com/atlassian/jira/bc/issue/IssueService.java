package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    /** Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/bc/issue/IssueService.IssueResult.html */
    class IssueResult implements ServiceResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        @Override
        public ErrorCollection getErrorCollection() {
            return errors;
        }

        @Override
        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }

    class CreateValidationResult extends IssueResult {
        @ForPlaying
        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class UpdateValidationResult extends IssueResult {
        @ForPlaying
        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class TransitionValidationResult extends IssueResult {
        private final int actionId;

        @ForPlaying
        public TransitionValidationResult(MutableIssue issue, ErrorCollection errors, int actionId) {
            super(issue, errors);
            this.actionId = actionId;
        }

        /** Source: jira-7.x, https://docs.atlassian.com/jira/server/com/atlassian/jira/bc/issue/IssueService.TransitionValidationResult.html */
        public int getActionId() {
            return actionId;
        }
    }
}
