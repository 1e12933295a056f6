package org.mentoringpair.closing.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.closing.Farewell;
import org.mentoringpair.closing.FarewellChangedMeanwhile;
import org.mentoringpair.closing.FarewellTalk;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.closing.PairFacts;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where one of the two looks back on their whole time together. */
public final class FarewellPage extends ClosingFormPage {
    private final FarewellTalk talk;
    private final PairFacts facts;
    private final FarewellForms forms;
    private String version = "0";
    private Farewell now;

    public FarewellPage(ClosingDesk desk, FarewellTalk talk, PairFacts facts, FarewellForms forms, ClosingPages pages, Texts texts) {
        super(desk, pages, texts);
        this.talk = talk;
        this.facts = facts;
        this.forms = forms;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> {
            Farewell mine = talk.read(member.person(), member.pair()).mine();
            version = mine == null ? "0" : String.valueOf(mine.version());
            return shown(forms.of(mine));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(this::said);
    }

    private String said(Member member) {
        Form form = forms.typed(getHttpRequest(), goals());
        version = String.valueOf(seen());
        try {
            talk.say(member.person(), member.pair(), seen(), forms.words(form));
            return backToClosing();
        } catch (FarewellChangedMeanwhile changed) {
            now = changed.now();
            version = String.valueOf(now.version());
            forms.refused(form, changed);
            return shown(form);
        } catch (Refusal refusal) {
            forms.refused(form, refusal);
            return shown(form);
        }
    }

    private List<GoalNow> goals() {
        return facts.goals(member().pair());
    }

    public List<GoalQuestion> getGoals() {
        return goals().stream().map(goal -> new GoalQuestion(goal, forms.steps(getForm(), "goal-" + goal.id(), "reached"))).toList();
    }

    public List<Choice> getEndings() {
        return forms.steps(getForm(), "ending", "ending");
    }

    public String getVersion() {
        return version;
    }

    /** Whether it was changed in another window after this form was opened. */
    public boolean isOvertaken() {
        return now != null;
    }

    /** What is kept by now. */
    public FarewellView getNow() {
        return new FarewellView(now, desk().name(now.authorKey()), goals(), getTexts());
    }
}
