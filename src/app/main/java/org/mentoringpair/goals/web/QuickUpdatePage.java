package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.QuickUpdating;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;

/** Where one of the two says in one line how a goal goes; the panel sends it here. */
public final class QuickUpdatePage extends GoalFormPage {
    private final QuickUpdating updating;
    private final GoalWords words;

    public QuickUpdatePage(GoalAccess access, QuickUpdating updating, GoalPages pages, GoalWords words) {
        super(access, pages, words.texts());
        this.updating = updating;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(List.of("confidence", "line"), goal -> {
            getForm().with("formId", UUID.randomUUID().toString());
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(List.of("formId", "confidence", "line"), goal -> {
            updating.write(goal, getForm().value("formId"), Numbers.whole(getForm().value("confidence")), getForm().value("line"));
            return backToPanel();
        });
    }

    @Override
    void refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            getForm().with("formId", UUID.randomUUID().toString());
        }
    }

    public List<Choice> getSteps() {
        return words.confidences(getForm());
    }
}
