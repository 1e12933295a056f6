package org.mentoringpair.fitcheck.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.fitcheck.Fit;
import org.mentoringpair.fitcheck.FitCheck;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says how the pairing fits, and takes it back. */
public final class FitCheckPage extends JiraWebActionSupport {
    private final FitCheck check;
    private final CallPost post;
    private final Pairs pairs;
    private final People people;
    private final ProjectPages places;
    private final Texts texts;
    private final Form form = new Form();
    private Person person;
    private Pair pair;

    public FitCheckPage(FitCheck check, CallPost post, Pairs pairs, People people, ProjectPages places, Texts texts) {
        this.check = check;
        this.post = post;
        this.pairs = pairs;
        this.people = people;
        this.places = places;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (!isForMember()) {
            return "missing";
        }
        form.with("fit", check.own(person, pair).map(answer -> answer.fit().name()).orElse(""))
                .with("note", check.own(person, pair).map(answer -> answer.note()).orElse(""));
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        if (!isForMember()) {
            return "missing";
        }
        form.with("fit", getHttpRequest().getParameter("fit")).with("note", getHttpRequest().getParameter("note"));
        try {
            if ("withdraw".equals(getHttpRequest().getParameter("what"))) {
                check.withdraw(person, pair);
            } else {
                check.answer(person, pair, Choice.constant(Fit.values(), form.value("fit")), form.value("note"));
            }
            return getRedirect("/secure/MentoringFitCheck!default.jspa?id=" + pair.id());
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return "input";
        }
    }

    private boolean isForMember() {
        Optional<Person> asking = people.asking();
        asking.ifPresent(member -> Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).flatMap(pairs::withId)
                .filter(found -> found.joins(member.key())).ifPresent(found -> {
                    person = member;
                    pair = found;
                }));
        return pair != null;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getFits() {
        return Choice.of(Fit.values(), form.value("fit"), "mentoring.fitcheck.fit", true, texts);
    }

    public boolean isAnswered() {
        return check.own(person, pair).isPresent();
    }

    public String getAnsweredOn() {
        return check.own(person, pair).map(answer -> texts.moment(answer.answered())).orElse("");
    }

    /** Whether the two have met, so that there is something to say. */
    public boolean isMet() {
        return check.hasMet(pair);
    }

    /** Who may learn of it; empty where nobody outside the pair runs the programme. */
    public String getManagers() {
        return post.managers(pair).stream().map(Person::displayName).sorted().collect(Collectors.joining(", "));
    }

    public String getId() {
        return String.valueOf(pair.id());
    }

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
