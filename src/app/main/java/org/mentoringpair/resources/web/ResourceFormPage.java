package org.mentoringpair.resources.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.resources.ResourceChangedMeanwhile;
import org.mentoringpair.resources.ResourceMissing;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the forms for links and stories share. */
public abstract class ResourceFormPage extends JiraWebActionSupport {
    private final ResourceForms forms;
    private final Texts texts;
    private final String newFormId = UUID.randomUUID().toString();
    private Form form;

    ResourceFormPage(ResourceForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** Something that works with what is there for whoever asks. */
    interface Way {
        String taken();
    }

    /** What is not there for whoever asks looks like what is not there at all. */
    static String orMissing(Way way) {
        try {
            return way.taken();
        } catch (ResourceMissing notTheirs) {
            return "missing";
        }
    }

    /** Keeps what was typed, and says at each field what is wrong with it. */
    String saved(Way saving) {
        form = forms.typed(getHttpRequest());
        try {
            return saving.taken();
        } catch (ResourceMissing | ResourceChangedMeanwhile forThePage) {
            throw forThePage;
        } catch (Refusal refusal) {
            forms.refused(form, refusal);
            return "input";
        }
    }

    String shown(Form filledIn) {
        form = filledIn;
        return "input";
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    ResourceForms forms() {
        return forms;
    }

    public Form getForm() {
        return form;
    }

    public abstract String getTitle();

    /** Where the form is sent, without Jira's context path. */
    public abstract String getAddress();

    /** Where whoever cancels goes back to. */
    public abstract String getBack();

    public abstract boolean isStory();

    /** Ids that are sent along; empty for those that have no place here. */
    public String getProgrammeId() {
        return "";
    }

    public String getPairId() {
        return "";
    }

    public String getId() {
        return "";
    }

    public String getVersion() {
        return "";
    }

    /** Sent along, so that the same form sent twice makes one. */
    public String getFormId() {
        return parameter("formId") == null ? newFormId : parameter("formId");
    }

    /** What is stored by now, where somebody saved it after this form was opened. */
    public List<ResourceView> getResources() {
        return List.of();
    }

    public boolean isOvertaken() {
        return !getResources().isEmpty();
    }

    public List<Choice> getSkills() {
        return List.of();
    }

    public List<Choice> getTypes() {
        return forms.types(form);
    }

    public List<Choice> getStages() {
        return forms.stages(form);
    }

    public List<Choice> getLanguages() {
        return forms.languages(form);
    }

    public List<Choice> getForWhoms() {
        return forms.forWhoms(form);
    }

    public List<Choice> getReaders() {
        return forms.readers(form);
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
