package org.mentoringpair.visibility.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.visibility.VisibilityChange;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee see who may read along, and change it together. */
public final class VisibilityPage extends JiraWebActionSupport {
    private final VisibilityChange changes;
    private final People people;
    private final Programmes programmes;
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private VisibilityView view;
    private String problem;

    public VisibilityPage(VisibilityChange changes, People people, Programmes programmes, ProjectPages projects, PageBuilderService pageBuilder, Texts texts) {
        this.changes = changes;
        this.people = people;
        this.programmes = programmes;
        this.projects = projects;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Visibility wanted = Choice.constant(Visibility.values(), getHttpRequest().getParameter("wanted"));
        String told = getHttpRequest().getParameter("told");
        try {
            switch (String.valueOf(getHttpRequest().getParameter("what"))) {
                case "propose" -> changes.propose(viewer(), pairId(), wanted, told);
                case "agree" -> changes.accept(viewer(), pairId(), wanted, told);
                case "withdraw" -> changes.withdraw(viewer(), pairId());
                default -> throw new Refusal(Refusal.Kind.INVALID, null, "mentoring.visibility.unsaid");
            }
            return getRedirect("/secure/MentoringVisibility!default.jspa?id=" + pairId());
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal);
            return shown();
        }
    }

    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:pair-home-style");
        try {
            VisibilityChange.Outlook outlook = changes.outlook(viewer(), pairId());
            view = new VisibilityView(outlook, people.asking().map(Person::key).orElse(""), people, texts);
        } catch (Refusal notTheirs) {
            problem = texts.sentence(notTheirs);
        }
        return "input";
    }

    private Viewer viewer() {
        Person person = people.asking().orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair"));
        return new Viewer(person.key(), programmes.runBy(person.key()));
    }

    private long pairId() {
        return Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).orElse(0L);
    }

    public boolean isTheirs() {
        return view != null;
    }

    public VisibilityView getView() {
        return view;
    }

    public boolean isRefused() {
        return problem != null;
    }

    public String getProblem() {
        return problem;
    }

    /** The path of the pair's page. */
    public String getBack() {
        return projects.pairHome(view.projectId());
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
