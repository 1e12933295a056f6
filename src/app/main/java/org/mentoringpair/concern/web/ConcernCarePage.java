package org.mentoringpair.concern.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.Refusal;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.ConcernReading.Found;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What the pages about a concern that is raised have in common: they are for one of the two who may read it. */
public abstract class ConcernCarePage extends JiraWebActionSupport {
    private final ConcernIssues issues;
    private final People people;
    private final ConcernPages pages;
    private final Texts texts;
    private Form form = new Form();
    private Person member;
    private Found found;

    ConcernCarePage(ConcernIssues issues, People people, ConcernPages pages, Texts texts) {
        this.issues = issues;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    String forMember(ConcernCare care, Supplier<String> work) {
        Optional<Person> asking = people.asking();
        Long id = Numbers.id(getHttpRequest().getParameter("id"));
        if (asking.isEmpty() || id == null) {
            return "missing";
        }
        try {
            member = asking.get();
            found = care.theirs(member, id);
            pages.dress();
            return work.get();
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return found == null ? "missing" : "input";
        }
    }

    String backToConcern() {
        return getRedirect("/browse/" + getKey());
    }

    void form(Form newForm) {
        form = newForm;
    }

    Person member() {
        return member;
    }

    Found found() {
        return found;
    }

    void found(Found now) {
        found = now;
    }

    ConcernPages pages() {
        return pages;
    }

    public Form getForm() {
        return form;
    }

    public String getId() {
        return String.valueOf(found.concern().issueId());
    }

    public String getKey() {
        return issues.key(found.concern().issueId());
    }

    /** Who reads it, by name. */
    public String getReaders() {
        return pages.readers(found.concern().audience(), found.pair(), found.concern().authorKey());
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
