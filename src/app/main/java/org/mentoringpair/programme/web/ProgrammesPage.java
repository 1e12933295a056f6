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
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where Jira administrators see the programmes, open new ones and change them. */
public final class ProgrammesPage extends JiraWebActionSupport {
    private static final String ADDRESS = "/secure/admin/MentoringProgrammes!default.jspa";

    private final ProgrammeOffice office;
    private final Programmes programmes;
    private final ProgrammeForms forms;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();
    private boolean overtaken;

    public ProgrammesPage(ProgrammeOffice office, Programmes programmes, ProgrammeForms forms, PageBuilderService pageBuilder, Texts texts) {
        this.office = office;
        this.programmes = programmes;
        this.forms = forms;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        form = forms.about(edited());
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doExecute() {
        form = forms.typed(getHttpRequest());
        try {
            Long id = id("id");
            Programme saved = id == null ? office.open(ProgrammeForms.draft(form)) : office.change(id, getHttpRequest().getParameter("seen"), ProgrammeForms.draft(form));
            return getRedirect(ADDRESS + "?saved=" + saved.id());
        } catch (Refusal refusal) {
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT;
            refusal.each().forEach(each -> form.refused(each, texts));
            return shown();
        }
    }

    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        return "input";
    }

    private Long id(String parameter) {
        return Numbers.id(getHttpRequest().getParameter(parameter));
    }

    private Optional<Programme> edited() {
        return Optional.ofNullable(id("id")).flatMap(programmes::withId);
    }

    /** Whether somebody else was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is by now. */
    public List<ProgrammeFact> getFacts() {
        return edited().map(forms::facts).orElse(List.of());
    }

    public boolean isEditing() {
        return edited().isPresent();
    }

    /** The id of the programme that is being changed, empty for a new one. */
    public String getEditedId() {
        return edited().map(programme -> String.valueOf(programme.id())).orElse("");
    }

    /** As the programme was when what is in the form was typed; as it is now where the page shows that. */
    public String getSeen() {
        return form.isRight() || overtaken ? edited().map(Programme::edition).orElse("") : Objects.requireNonNullElse(getHttpRequest().getParameter("seen"), "");
    }

    public String getEditedName() {
        return edited().map(Programme::name).orElse("");
    }

    /** The name of the programme that was saved just now, empty where none was. */
    public String getSavedName() {
        return Optional.ofNullable(id("saved")).flatMap(programmes::withId).map(Programme::name).orElse("");
    }

    public boolean isSaved() {
        return !getSavedName().isEmpty();
    }

    public boolean isEmpty() {
        return programmes.all().isEmpty();
    }

    public List<ListedProgramme> getProgrammes() {
        return forms.listed();
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
