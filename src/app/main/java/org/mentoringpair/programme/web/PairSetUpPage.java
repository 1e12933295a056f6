package org.mentoringpair.programme.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSetUp;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where an administrator says who is paired with whom in a project, once. */
public final class PairSetUpPage extends JiraWebActionSupport {
    private final PairSetUp setUp;
    private final People people;
    private final PairSetUpForms forms;
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();

    public PairSetUpPage(PairSetUp setUp, People people, PairSetUpForms forms, ProjectPages projects, PageBuilderService pageBuilder, Texts texts) {
        this.setUp = setUp;
        this.people = people;
        this.forms = forms;
        this.projects = projects;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (isOpen() && pair().isPresent() && projects.mayBrowse(projectId())) {
            return getRedirect(projects.pairHome(projectId()));
        }
        form = forms.begun(getHttpRequest());
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doExecute() {
        form = forms.typed(getHttpRequest());
        if (!isOpen()) {
            return shown();
        }
        try {
            setUp.setUp(PairSetUpForms.terms(projectId(), form));
            return getRedirect("/secure/MentoringPairSetUp!default.jspa?projectId=" + projectId());
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return shown();
        }
    }

    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:pair-set-up");
        return "input";
    }

    private long projectId() {
        Long id = Numbers.id(getHttpRequest().getParameter("projectId"));
        return id == null ? 0 : id;
    }

    private Optional<Pair> pair() {
        return setUp.present(projectId());
    }

    /** Whether whoever is asking may set up pairs in this project; a project that is not there is open to nobody. */
    public boolean isOpen() {
        return setUp.openTo(projectId());
    }

    /** Whether no project was named: then the page says which ones wait for their pair. */
    public boolean isListing() {
        return projectId() == 0;
    }

    /** Whom and what the address names, for the addresses of the projects that wait. */
    public String getNamed() {
        return PairSetUpForms.named(getHttpRequest());
    }

    /** Whether whoever is asking may create projects. */
    public boolean isAdministrator() {
        return people.asking().filter(people::isJiraAdministrator).isPresent();
    }

    public boolean isAnyWaiting() {
        return !setUp.waiting().isEmpty();
    }

    public List<Choice> getWaiting() {
        return setUp.waiting().entrySet().stream()
                .map(project -> new Choice(String.valueOf(project.getKey()), project.getValue(), "", false)).toList();
    }

    public boolean isDone() {
        return pair().isPresent();
    }

    public String getMentorName() {
        return name(pair().orElseThrow().mentorKey());
    }

    public String getMenteeName() {
        return name(pair().orElseThrow().menteeKey());
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse(userKey);
    }

    public boolean isProgrammeThere() {
        return !getProgrammes().isEmpty();
    }

    public String getProjectNumber() {
        return String.valueOf(projectId());
    }

    public String getProjectName() {
        return projects.name(projectId());
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

    public List<ProgrammeChoice> getProgrammes() {
        return forms.programmes(form);
    }

    public List<Choice> getRhythms() {
        return forms.rhythms(form);
    }

    public List<Choice> getVisibilities() {
        return forms.visibilities(form);
    }
}
