package org.mentoringpair.calls.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.calls.Wishing;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says, to the programme manager alone, that the other one has gone quiet; what to try first stands above. */
public final class QuietPage extends JiraWebActionSupport {
    private final Wishing wishing;
    private final CallPost post;
    private final Pairs pairs;
    private final People people;
    private final ProjectPages places;
    private final Texts texts;
    private Person author;
    private Pair pair;
    private String problem = "";

    public QuietPage(Wishing wishing, CallPost post, Pairs pairs, People people, ProjectPages places, Texts texts) {
        this.wishing = wishing;
        this.post = post;
        this.pairs = pairs;
        this.people = people;
        this.places = places;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return isForMember() ? "input" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        if (!isForMember()) {
            return "missing";
        }
        try {
            if ("withdraw".equals(getHttpRequest().getParameter("what"))) {
                wishing.withdraw(author, pair);
            } else {
                wishing.ask(author, pair);
            }
            return getRedirect("/secure/MentoringQuiet!default.jspa?id=" + pair.id());
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal);
            return "input";
        }
    }

    private boolean isForMember() {
        Optional<Person> asking = people.asking();
        asking.ifPresent(person -> Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).flatMap(pairs::withId)
                .filter(found -> found.joins(person.key())).ifPresent(found -> {
                    author = person;
                    pair = found;
                }));
        return pair != null;
    }

    public String getProblem() {
        return problem;
    }

    public boolean isAsked() {
        return wishing.standing(author, pair).isPresent();
    }

    public boolean isAskable() {
        return wishing.mayAsk(author, pair);
    }

    public String getAskedOn() {
        return wishing.standing(author, pair).map(wish -> texts.moment(wish.made())).orElse("");
    }

    /** Who would hear of it; empty where nobody outside the pair runs the programme. */
    public String getManagers() {
        return post.managers(pair).stream().map(Person::displayName).sorted().collect(Collectors.joining(", "));
    }

    public String getPartner() {
        return pair.partnerOf(author.key()).flatMap(people::withKey).map(Person::displayName).orElse("");
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
