package org.mentoringpair.pairing.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.pairing.Contact;
import org.mentoringpair.pairing.Contacts;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/** Puts a pair's latest contact into words. */
public final class ContactWords {
    private final Contacts contacts;
    private final People people;
    private final TimeZones timeZones;
    private final IssueManager issues;
    private final Texts texts;

    public ContactWords(Contacts contacts, People people, TimeZones timeZones, IssueManager issues, Texts texts) {
        this.contacts = contacts;
        this.people = people;
        this.timeZones = timeZones;
        this.issues = issues;
        this.texts = texts;
    }

    Optional<LastContact> latest(Pair pair) {
        return contacts.latest(pair.id()).flatMap(contact -> inWords(contact, pair));
    }

    /** Nothing where the milestone is gone or has moved to another project, whose readers are others. */
    private Optional<LastContact> inWords(Contact contact, Pair pair) {
        Issue milestone = issues.getIssueObject(contact.issueId());
        if (milestone == null || milestone.getProjectId() != pair.projectId()) {
            return Optional.empty();
        }
        String name = people.withKey(contact.userKey()).map(Person::displayName).orElse(contact.userKey());
        LocalDate day = LocalDate.ofInstant(contact.at(), timeZones.ofAsking());
        return Optional.of(new LastContact(name, texts.day(day), milestone.getKey()));
    }
}
