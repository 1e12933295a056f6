package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.CheckInReading.Found;
import org.mentoringpair.checkins.LearnedMeanwhile;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where either of the two says what they learned at a check-in, whoever logged it. */
public final class LearnedPage extends JiraWebActionSupport {
    private final People people;
    private final CheckInReading reading;
    private final CheckInLogging logging;
    private final Places places;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();
    private Place place;
    private Found found;
    private String seen = "";
    private boolean overtaken;

    public LearnedPage(People people, CheckInReading reading, CheckInLogging logging, Places places, PageBuilderService pageBuilder, Texts texts) {
        this.people = people;
        this.reading = reading;
        this.logging = logging;
        this.places = places;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(person -> {
            seen = found.checkIn().learned().by(found.pair(), person.key());
            return shown(new Form().with("learned", seen));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(person -> {
            Form typed = new Form().with("learned", getHttpRequest().getParameter("learned"));
            seen = Optional.ofNullable(getHttpRequest().getParameter("seen")).orElse("");
            try {
                logging.learned(person, found.pair(), found.checkIn().id(), seen, typed.value("learned"));
                return getRedirect("/browse/" + place.key() + "#mentoring-check-ins");
            } catch (LearnedMeanwhile changed) {
                // whoever saves again has seen what they replace
                seen = changed.now();
                overtaken = true;
                return shown(typed);
            } catch (Refusal refusal) {
                typed.refused(refusal, texts);
                return shown(typed);
            }
        });
    }

    private String forMember(Function<Person, String> work) {
        Optional<Person> person = people.asking();
        found = person.flatMap(it -> Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).flatMap(id -> reading.found(it, id))).orElse(null);
        place = found == null ? null : places.withId(found.checkIn().issueId()).orElse(null);
        return place == null ? "missing" : work.apply(person.get());
    }

    private String shown(Form newForm) {
        form = newForm;
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
        return "input";
    }

    public String getId() {
        return String.valueOf(found.checkIn().id());
    }

    public String getDay() {
        return texts.day(found.checkIn().meeting().day());
    }

    public String getIssueKey() {
        return place.key();
    }

    public Form getForm() {
        return form;
    }

    /** What was kept when the form was opened, or since. */
    public String getSeen() {
        return seen;
    }

    /** Whether other words were saved in another window. */
    public boolean isOvertaken() {
        return overtaken;
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
