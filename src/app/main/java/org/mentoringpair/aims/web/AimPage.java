package org.mentoringpair.aims.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.Refusal;
import org.mentoringpair.aims.ChoosingAims;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says which aim of the organisation a goal supports. */
public final class AimPage extends JiraWebActionSupport {
    private static final String AIM = "aim";

    private final PairGoals goals;
    private final ChoosingAims choosing;
    private final People people;
    private final TwoNames names;
    private final Texts texts;
    private PairGoals.PairGoal goal;
    private Form form = new Form();

    public AimPage(PairGoals goals, ChoosingAims choosing, People people, TwoNames names, Texts texts) {
        this.goals = goals;
        this.choosing = choosing;
        this.people = people;
        this.names = names;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forGoal(found -> {
            form = new Form().with(AIM, getSeen());
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forGoal(found -> {
            form = new Form().with(AIM, getHttpRequest().getParameter(AIM));
            try {
                choosing.choose(reader(), found.pair(), found.id(), getHttpRequest().getParameter("seen"), form.value(AIM));
                return getRedirect("/browse/" + found.key());
            } catch (Refusal refusal) {
                form.refused(refusal, texts);
                return "input";
            }
        });
    }

    private String forGoal(Function<PairGoals.PairGoal, String> work) {
        Optional<PairGoals.PairGoal> found = Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("issueId"))).flatMap(goals::withId);
        found.ifPresent(it -> goal = it);
        return found.map(work).orElse("missing");
    }

    private Person reader() {
        return people.asking().orElseThrow();
    }

    /** What is chosen now, empty for none. */
    public String getSeen() {
        return choosing.aim(reader(), goal.pair(), goal.id()).orElse("");
    }

    public List<Choice> getAims() {
        return choosing.offered(reader(), goal.pair(), goal.id()).stream().map(aim -> new Choice(aim, aim, "", aim.equals(form.value(AIM)))).toList();
    }

    public boolean isOffered() {
        return !getAims().isEmpty();
    }

    public String getGoalId() {
        return String.valueOf(goal.id());
    }

    public String getGoalKey() {
        return goal.key();
    }

    public String getSummary() {
        return goal.summary();
    }

    public Form getForm() {
        return form;
    }

    public String getSeenBy() {
        TwoNames.Names two = names.in(goal.pair().projectId());
        return texts.get("mentoring.aims.seen-by", two.mentor(), two.mentee());
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
