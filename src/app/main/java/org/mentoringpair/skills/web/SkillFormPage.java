package org.mentoringpair.skills.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.function.Supplier;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the pages about one skill have in common. They are plain forms and work without script. */
public abstract class SkillFormPage extends JiraWebActionSupport {
    private final SkillDesk desk;
    private final SkillForms forms;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();
    private Pair pair;
    private String problem = "";

    SkillFormPage(SkillDesk desk, SkillForms forms, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.forms = forms;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    SkillDesk desk() {
        return desk;
    }

    SkillForms forms() {
        return forms;
    }

    /** The form about a skill of a pair. */
    String shown(Pair newPair, Form newForm) {
        pair = newPair;
        form = newForm;
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:skills-style");
        return "input";
    }

    /** Says at the form what is wrong with it. */
    String refused(Pair newPair, Form newForm, Refusal refusal) {
        refusal.each().forEach(each -> newForm.refused(each, texts));
        return shown(newPair, newForm);
    }

    String backTo(Pair newPair) {
        return getRedirect(desk.page(newPair));
    }

    /** Whatever is not for whoever asks is not there, and what they may not do is said. */
    String orSaidSo(Supplier<String> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal);
            return refusal.kind() == Refusal.Kind.FORBIDDEN ? "refused" : "missing";
        }
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getNowLevels() {
        return forms.levels(form, "now");
    }

    public List<Choice> getWantedLevels() {
        return forms.levels(form, "wanted");
    }

    public List<MilestoneLink> getMilestones() {
        return forms.milestones(pair, form);
    }

    /** The path of the map, without Jira's context path. */
    public String getBack() {
        return desk.page(pair);
    }

    /** Why it is not theirs to do. */
    public String getProblem() {
        return problem;
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
