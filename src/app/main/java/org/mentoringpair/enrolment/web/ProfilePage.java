package org.mentoringpair.enrolment.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What somebody who takes part says of themselves, for those who run the programme. For everybody else it looks as if it were not there. */
@SupportedMethods(RequestMethod.GET)
public final class ProfilePage extends JiraWebActionSupport {
    private final IntakeOffice office;
    private final People people;
    private final Languages languages;
    private final Texts texts;
    private Optional<Enrolment> enrolment = Optional.empty();

    public ProfilePage(IntakeOffice office, People people, Languages languages, Texts texts) {
        this.office = office;
        this.people = people;
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Long id = Numbers.id(getHttpRequest().getParameter("id"));
        enrolment = people.asking().filter(reader -> id != null).flatMap(reader -> office.enrolled(reader, id));
        return enrolment.isPresent() ? "input" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public String getName() {
        String key = enrolment.orElseThrow().userKey();
        return people.withKey(key).map(Person::displayName).orElse(key);
    }

    public String getSince() {
        return texts.get("mentoring.enrolment.since.other." + Choice.keyOf(enrolment.orElseThrow().part()), enrolment.orElseThrow().day());
    }

    public List<ProfileLine> getLines() {
        return ProfileLines.of(enrolment.orElseThrow(), languages.of(people.asking().orElseThrow()), texts);
    }

    public String getProgrammeId() {
        return String.valueOf(enrolment.orElseThrow().programmeId());
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
