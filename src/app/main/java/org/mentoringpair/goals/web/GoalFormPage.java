package org.mentoringpair.goals.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.function.Function;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalMissing;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What the pages have in common on which one of the two does something about a goal. They are plain forms and work without script. */
public abstract class GoalFormPage extends JiraWebActionSupport {
    private final GoalAccess access;
    private final GoalPages pages;
    private final Texts texts;
    private final Form form = new Form();
    private OpenGoal goal;

    GoalFormPage(GoalAccess access, GoalPages pages, Texts texts) {
        this.access = access;
        this.pages = pages;
        this.texts = texts;
    }

    /** Everybody but the two finds nothing there. */
    final String forOneOfTheTwo(List<String> fields, Function<OpenGoal, String> work) {
        pages.dress();
        try {
            goal = access.theirs(Numbers.id(parameter("issue")));
            fields.forEach(field -> form.with(field, parameter(field)));
            return work.apply(goal);
        } catch (GoalMissing missing) {
            return "missing";
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            refused(refusal);
            return "input";
        }
    }

    /** Where a page prepares for being sent once more. */
    void refused(Refusal refusal) {
        // most need nothing
    }

    final String backToPanel() {
        return getRedirect(GoalPages.panel(goal.sheet()));
    }

    final String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    final OpenGoal goal() {
        return goal;
    }

    public Form getForm() {
        return form;
    }

    public GoalView getGoal() {
        return new GoalView(goal.sheet(), texts);
    }

    /** The path of the goal. */
    public String getBack() {
        return getJira() + GoalPages.panel(goal.sheet());
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
