package org.mentoringpair.programme.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammeOffice;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where those who run a programme see what it says and proposes, and change it. For everybody else it looks as if it were not there. */
public final class ProgrammePage extends JiraWebActionSupport {
    private static final String ADDRESS = "/secure/MentoringProgramme!default.jspa?id=";

    private final ProgrammeOffice office;
    private final ProgrammeForms forms;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Programme programme;
    private Form form = new Form();
    private boolean overtaken;

    public ProgrammePage(ProgrammeOffice office, ProgrammeForms forms, PageBuilderService pageBuilder, Texts texts) {
        this.office = office;
        this.forms = forms;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (!find()) {
            return "missing";
        }
        form = forms.about(Optional.of(programme));
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doExecute() {
        if (!find()) {
            return "missing";
        }
        form = forms.typed(getHttpRequest());
        try {
            return getRedirect(ADDRESS + office.lookAfter(programme.id(), getHttpRequest().getParameter("seen"), ProgrammeForms.draft(form)).id() + "&saved=true");
        } catch (Refusal refusal) {
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT;
            refusal.each().forEach(each -> form.refused(each, texts));
            return shown();
        }
    }

    private boolean find() {
        programme = Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).flatMap(office::run).orElse(null);
        return programme != null;
    }

    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        return "input";
    }

    public String getName() {
        return programme.name();
    }

    public String getId() {
        return String.valueOf(programme.id());
    }

    /** As the programme was when what is in the form was typed; as it is now where the page shows that. */
    public String getSeen() {
        return form.isRight() || overtaken ? programme.edition() : Objects.requireNonNullElse(getHttpRequest().getParameter("seen"), "");
    }

    public boolean isSaved() {
        return "true".equals(getHttpRequest().getParameter("saved"));
    }

    /** Whether somebody else was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is by now. */
    public List<ProgrammeFact> getFacts() {
        return forms.facts(programme);
    }

    /** Its name and who runs it, which are for Jira administrators to change. */
    public List<ProgrammeFact> getGiven() {
        return forms.facts(programme).subList(0, 2);
    }

    public Form getForm() {
        return form;
    }

    public Texts getTexts() {
        return texts;
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public List<Choice> getRhythms() {
        return Choice.of(Rhythm.values(), form.value("rhythm"), "mentoring.pairing.rhythm", false, texts);
    }

    public List<Choice> getVisibilities() {
        return Choice.of(Visibility.values(), form.value("visibility"), "mentoring.pairing.visibility", true, texts);
    }
}
