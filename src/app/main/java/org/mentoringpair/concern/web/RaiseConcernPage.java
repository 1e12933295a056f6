package org.mentoringpair.concern.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.RaisingConcerns;
import org.mentoringpair.concern.RevisitDay;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two raises a concern, in four steps, for readers they choose. */
public final class RaiseConcernPage extends JiraWebActionSupport {
    private static final String[] FIELDS = {"summary", "happened", "effect", "tried", "help", "audience", "revisitOn"};

    private final RaisingConcerns raising;
    private final MentoringProjects projects;
    private final ProjectPages places;
    private final People people;
    private final ConcernPages pages;
    private final Texts texts;
    private Form form = new Form();
    private String formId = UUID.randomUUID().toString();
    private Person author;
    private Pair pair;

    public RaiseConcernPage(RaisingConcerns raising, MentoringProjects projects, ProjectPages places, People people, ConcernPages pages, Texts texts) {
        this.raising = raising;
        this.projects = projects;
        this.places = places;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (isForMember()) {
            form = ConcernForms.typed(getHttpRequest(), FIELDS).with("revisitOn", RevisitDay.after(raising.today(author)).toString());
            return "input";
        }
        return "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        if (!isForMember()) {
            return "missing";
        }
        form = ConcernForms.typed(getHttpRequest(), FIELDS);
        formId = getHttpRequest().getParameter("formId");
        try {
            return getRedirect("/browse/" + raising.raise(author, pair, formId, ConcernForms.draft(form)));
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            formId = refusal.kind() == Refusal.Kind.CONFLICT ? UUID.randomUUID().toString() : formId;
            return "input";
        }
    }

    private boolean isForMember() {
        Optional<Person> asking = people.asking();
        asking.ifPresent(person -> Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("projectId"))).flatMap(projects::pair)
                .filter(found -> found.joins(person.key()) && places.mayCreateIssues(found.projectId())).ifPresent(found -> {
                    author = person;
                    pair = found;
                    pages.dress();
                }));
        return pair != null;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getAudiences() {
        return pages.choices(Stream.of(Audience.values()), author, pair, form.value("audience"));
    }

    public String getProjectNumber() {
        return String.valueOf(pair.projectId());
    }

    /** Sent along, so that the same form sent twice raises one concern. */
    public String getFormId() {
        return formId;
    }

    /** The path of the pair's page. */
    public String getBack() {
        return places.pairHome(pair.projectId());
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
