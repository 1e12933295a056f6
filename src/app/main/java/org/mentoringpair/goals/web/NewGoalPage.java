package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalFrame;
import org.mentoringpair.goals.GoalHalfMade;
import org.mentoringpair.goals.GoalMadeAlready;
import org.mentoringpair.goals.GoalSetting;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where a goal is written with its first milestones. */
public final class NewGoalPage extends JiraWebActionSupport {
    private final GoalSetting setting;
    private final GoalForms forms;
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();
    private String madeKey = "";

    public NewGoalPage(GoalSetting setting, GoalForms forms, ProjectPages projects, PageBuilderService pageBuilder, Texts texts) {
        this.setting = setting;
        this.forms = forms;
        this.projects = projects;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        form = forms.untouched();
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doExecute() {
        form = forms.typed(getHttpRequest());
        try {
            setting.set(GoalForms.draft(projectId(), form), form.value(GoalForms.FORM_ID));
            return getRedirect(projects.pairHome(projectId()));
        } catch (GoalMadeAlready before) {
            return shownWithGoal(before, before.goalKey());
        } catch (GoalHalfMade half) {
            return shownWithGoal(half, half.goalKey());
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                GoalForms.renew(form);
            }
            return shown();
        }
    }

    private String shownWithGoal(Refusal refusal, String goalKey) {
        madeKey = goalKey;
        form.refused(refusal, texts);
        return shown();
    }

    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:new-goal");
        return "input";
    }

    private long projectId() {
        Long id = Numbers.id(getHttpRequest().getParameter("projectId"));
        return id == null ? 0 : id;
    }

    public boolean isOpen() {
        return setting.openTo(projectId());
    }

    /** Whether whoever is asking sets goals there, and does not only look in. */
    public boolean isTheirs() {
        return setting.isFor(projectId());
    }

    /** Whether the form has made its goal, so that sending it again would make nothing. */
    public boolean isMade() {
        return !madeKey.isEmpty();
    }

    public String getMadeKey() {
        return madeKey;
    }

    public String getProjectNumber() {
        return String.valueOf(projectId());
    }

    /** The address of the pair's page. */
    public String getBack() {
        return getJira() + projects.pairHome(projectId());
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Form getForm() {
        return form;
    }

    public Texts getTexts() {
        return texts;
    }

    public List<Choice> getFrames() {
        return forms.frames(form);
    }

    public List<Choice> getOwners() {
        return forms.owners(form);
    }

    public List<Choice> getHorizons() {
        return forms.horizons(form);
    }

    public List<TextLine> getSmart() {
        return forms.prompts(GoalFrame.SMART, form);
    }

    public List<TextLine> getReal() {
        return forms.prompts(GoalFrame.REAL, form);
    }

    public TextLine getToday() {
        return forms.line(GoalText.WHERE_I_AM_NOW, form);
    }

    /** The success measure: from, now, to, and in what. */
    public List<TextLine> getMeasure() {
        return List.of(forms.line(GoalText.MEASURE_BASELINE, form), forms.line(GoalText.MEASURE_NOW, form),
                forms.line(GoalText.MEASURE_TARGET, form), forms.line(GoalText.MEASURE_UNIT, form));
    }

    public List<MilestoneInput> getMilestones() {
        return forms.milestones(form);
    }
}
