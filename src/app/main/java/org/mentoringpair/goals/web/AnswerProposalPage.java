package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.goals.Answer;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalMissing;
import org.mentoringpair.goals.GoalRenegotiating;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.goals.Renegotiation;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where a proposal is accepted or declined by the other one, or taken back by whoever made it. */
public final class AnswerProposalPage extends GoalFormPage {
    private final GoalRenegotiating renegotiating;
    private final GoalWords words;

    public AnswerProposalPage(GoalAccess access, GoalRenegotiating renegotiating, GoalPages pages, GoalWords words) {
        super(access, pages, words.texts());
        this.renegotiating = renegotiating;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(List.of("proposal", "reply"), goal -> {
            mustBeThere(goal);
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(List.of("proposal", "reply"), goal -> {
            mustBeThere(goal);
            Answer answer = Optional.ofNullable(Choice.constant(Answer.values(), parameter("answer"))).orElse(Answer.OPEN);
            renegotiating.answer(goal, Numbers.id(getForm().value("proposal")), answer, getForm().value("reply"));
            return backToPanel();
        });
    }

    private void mustBeThere(OpenGoal goal) {
        proposal(goal).orElseThrow(GoalMissing::new);
    }

    private Optional<Renegotiation> proposal(OpenGoal goal) {
        Long id = Numbers.id(parameter("proposal"));
        return renegotiating.of(goal).stream().filter(it -> id != null && it.id() == id).findFirst();
    }

    public RenegotiationView getProposal() {
        return new RenegotiationView(proposal(goal()).orElseThrow(GoalMissing::new), goal().person().key(), words);
    }
}
