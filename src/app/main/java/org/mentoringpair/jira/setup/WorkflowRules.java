package org.mentoringpair.jira.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.jira.charter.OneCharter;
import org.mentoringpair.jira.charter.StatusFollowsSignatures;
import org.mentoringpair.jira.concern.ConcernIsSealed;
import org.mentoringpair.jira.concern.ConcernIsWhole;
import org.mentoringpair.jira.feedback.FeedbackFindsItsRecipient;
import org.mentoringpair.jira.feedback.FeedbackIsForOneOfThem;
import org.mentoringpair.jira.feedback.ForTheRecipient;
import org.mentoringpair.jira.feedback.InOwnWords;
import org.mentoringpair.jira.feedback.WhatWasDone;
import org.mentoringpair.jira.goals.AgreementIsKept;
import org.mentoringpair.jira.goals.BothAgree;
import org.mentoringpair.jira.goals.GoalIsReady;
import org.mentoringpair.jira.goals.RenegotiatedByBoth;
import org.mentoringpair.jira.milestones.ExperimentAlone;
import org.mentoringpair.jira.milestones.ExperimentIsTold;
import org.mentoringpair.jira.milestones.IntroducedWithConsent;
import org.mentoringpair.jira.milestones.NoExperiment;
import org.mentoringpair.jira.pairing.OnePairIssue;
import org.mentoringpair.jira.pairing.PairFollowsItsIssue;
import org.mentoringpair.jira.pairing.ReasonForClosing;

/**
 * What the app asks and does on the transitions of one workflow.
 *
 * @param action     id of the transition in the workflow's XML; administrators may rename it
 * @param screen     what is asked there
 * @param conditions who may take it
 * @param validators what must be right
 * @param functions  what happens with it, before the issue is stored
 */
record WorkflowRules(int action, Optional<TransitionScreen> screen, List<Rule> conditions, List<Rule> validators, List<Rule> functions) {
    /** A class of the app, and the key of the module of {@code atlassian-plugin.xml} that brings it. */
    record Rule(Class<?> type, String module) {
    }

    private static final Rule GOAL_IS_READY = new Rule(GoalIsReady.class, "goal-is-ready");
    private static final Rule BOTH_AGREE = new Rule(BothAgree.class, "both-agree");
    private static final Rule AGREEMENT_IS_KEPT = new Rule(AgreementIsKept.class, "agreement-is-kept");
    private static final Rule RENEGOTIATED_BY_BOTH = new Rule(RenegotiatedByBoth.class, "renegotiated-by-both");
    private static final Rule FOR_THE_RECIPIENT = new Rule(ForTheRecipient.class, "for-the-recipient");
    private static final Rule IN_OWN_WORDS = new Rule(InOwnWords.class, "in-own-words");
    private static final Rule WHAT_WAS_DONE = new Rule(WhatWasDone.class, "what-was-done");
    private static final Rule FEEDBACK_FINDS_ITS_RECIPIENT = new Rule(FeedbackFindsItsRecipient.class, "feedback-finds-its-recipient");
    private static final Rule FEEDBACK_IS_FOR_ONE_OF_THEM = new Rule(FeedbackIsForOneOfThem.class, "feedback-is-for-one-of-them");

    private static final Rule REASON_FOR_CLOSING = new Rule(ReasonForClosing.class, "reason-for-closing");
    private static final Rule ONE_PAIR_ISSUE = new Rule(OnePairIssue.class, "one-pair-issue");
    private static final Rule PAIR_FOLLOWS = new Rule(PairFollowsItsIssue.class, "pair-follows-its-issue");

    private static final Rule ONE_CHARTER = new Rule(OneCharter.class, "one-charter");
    private static final Rule STATUS_FOLLOWS_SIGNATURES = new Rule(StatusFollowsSignatures.class, "status-follows-signatures");

    private static final Rule NO_EXPERIMENT = new Rule(NoExperiment.class, "no-experiment");
    private static final Rule EXPERIMENT_ALONE = new Rule(ExperimentAlone.class, "experiment-alone");
    private static final Rule EXPERIMENT_IS_TOLD = new Rule(ExperimentIsTold.class, "experiment-is-told");
    private static final Rule INTRODUCED_WITH_CONSENT = new Rule(IntroducedWithConsent.class, "introduced-with-consent");
    private static final Rule CONCERN_IS_WHOLE = new Rule(ConcernIsWhole.class, "concern-is-whole");
    private static final Rule CONCERN_IS_SEALED = new Rule(ConcernIsSealed.class, "concern-is-sealed");

    /** By the ids of {@code setup/workflows}. */
    static List<WorkflowRules> of(MentoringIssueType type) {
        return switch (type) {
            // Done from two statuses; and the ends of an experiment
            case MILESTONE -> Stream.concat(Stream.of(21, 31).map(action -> on(action).onlyFor(NO_EXPERIMENT).validated(INTRODUCED_WITH_CONSENT)),
                    Stream.of(on(ExperimentEnds.LEARN).asking(TransitionScreen.TELL).validated(EXPERIMENT_IS_TOLD),
                            on(ExperimentEnds.KEEP).asking(TransitionScreen.TELL).onlyFor(EXPERIMENT_ALONE).validated(EXPERIMENT_IS_TOLD))).toList();
            // Agree; Start and Take up again, the ways to Active; and Renegotiate from two statuses
            case GOAL -> List.of(on(11).asking(TransitionScreen.AGREE).validated(GOAL_IS_READY).doing(AGREEMENT_IS_KEPT),
                    on(31).asking(TransitionScreen.AGREE).validated(GOAL_IS_READY, BOTH_AGREE).doing(AGREEMENT_IS_KEPT),
                    on(91).asking(TransitionScreen.AGREE).validated(GOAL_IS_READY, BOTH_AGREE).doing(AGREEMENT_IS_KEPT),
                    on(41).onlyFor(RENEGOTIATED_BY_BOTH), on(71).onlyFor(RENEGOTIATED_BY_BOTH));
            // Create, Understood, Acted on, Reopen
            case FEEDBACK -> List.of(on(1).validated(FEEDBACK_IS_FOR_ONE_OF_THEM).doing(FEEDBACK_FINDS_ITS_RECIPIENT),
                    on(11).asking(TransitionScreen.UNDERSTAND).onlyFor(FOR_THE_RECIPIENT).validated(IN_OWN_WORDS),
                    on(21).asking(TransitionScreen.ACT).onlyFor(FOR_THE_RECIPIENT).validated(WHAT_WAS_DONE),
                    on(31).onlyFor(FOR_THE_RECIPIENT));
            // Create; Pause, Resume, Reopen; and Close from two statuses
            case PAIR -> List.of(on(1).validated(ONE_PAIR_ISSUE), on(11).doing(PAIR_FOLLOWS), on(31).doing(PAIR_FOLLOWS), on(51).doing(PAIR_FOLLOWS),
                    on(21).asking(TransitionScreen.CLOSE).validated(REASON_FOR_CLOSING).doing(PAIR_FOLLOWS),
                    on(41).asking(TransitionScreen.CLOSE).validated(REASON_FOR_CLOSING).doing(PAIR_FOLLOWS));
            // Create, Sign, Revise
            case CHARTER -> List.of(on(1).validated(ONE_CHARTER), on(11).onlyFor(STATUS_FOLLOWS_SIGNATURES), on(21).onlyFor(STATUS_FOLLOWS_SIGNATURES));
            // Create, Talked about it, Settled
            case CONCERN -> List.of(on(1).validated(CONCERN_IS_WHOLE).doing(CONCERN_IS_SEALED), on(11).asking(TransitionScreen.TALK),
                    on(21).asking(TransitionScreen.SETTLE));
            default -> List.of();
        };
    }

    /** Rules that came with a later version, so that Repair brings them into workflows that have the earlier ones. */
    enum Later {
        AGREED_BY_BOTH(MentoringIssueType.GOAL, on(11).doing(AGREEMENT_IS_KEPT), on(31).validated(BOTH_AGREE).doing(AGREEMENT_IS_KEPT),
                on(91).validated(BOTH_AGREE).doing(AGREEMENT_IS_KEPT), on(41).onlyFor(RENEGOTIATED_BY_BOTH), on(71).onlyFor(RENEGOTIATED_BY_BOTH)),
        FEEDBACK_FOR_ONE_OF_THEM(MentoringIssueType.FEEDBACK, on(1).validated(FEEDBACK_IS_FOR_ONE_OF_THEM)),
        ONE_ISSUE_OF_THE_PAIR(MentoringIssueType.PAIR, on(1).validated(ONE_PAIR_ISSUE));

        private final MentoringIssueType type;
        private final List<WorkflowRules> rules;

        Later(MentoringIssueType type, WorkflowRules... rules) {
            this.type = type;
            this.rules = List.of(rules);
        }

        MentoringIssueType type() {
            return type;
        }

        List<WorkflowRules> rules() {
            return rules;
        }
    }

    private static WorkflowRules on(int action) {
        return new WorkflowRules(action, Optional.empty(), List.of(), List.of(), List.of());
    }

    private WorkflowRules asking(TransitionScreen asked) {
        return new WorkflowRules(action, Optional.of(asked), conditions, validators, functions);
    }

    private WorkflowRules onlyFor(Rule condition) {
        return new WorkflowRules(action, screen, List.of(condition), validators, functions);
    }

    private WorkflowRules validated(Rule... asked) {
        return new WorkflowRules(action, screen, conditions, List.of(asked), functions);
    }

    private WorkflowRules doing(Rule function) {
        return new WorkflowRules(action, screen, conditions, validators, List.of(function));
    }
}
