package org.mentoringpair.concern.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.concern.ConcernReading.Found;
import org.mentoringpair.concern.ConcernWords;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/**
 * Where whoever a concern is for reads it, programme managers of a pair that keeps to itself too: nothing of the
 * project besides what its author wrote for them, as it stands in the issue now.
 */
@SupportedMethods(RequestMethod.GET)
public final class ReadConcernPage extends JiraWebActionSupport {
    private final ConcernReading reading;
    private final ConcernIssues issues;
    private final People people;
    private final ConcernPages pages;
    private final Texts texts;
    private Found found;
    private ConcernWords words;

    public ReadConcernPage(ConcernReading reading, ConcernIssues issues, People people, ConcernPages pages, Texts texts) {
        this.reading = reading;
        this.issues = issues;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        people.asking().flatMap(person -> Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).flatMap(id -> reading.found(person, id)))
                .ifPresent(it -> issues.words(it.concern().issueId()).ifPresent(said -> {
                    found = it;
                    words = said;
                }));
        pages.dress();
        return words == null ? "missing" : "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public String getSummary() {
        return words.summary();
    }

    public String getHappened() {
        return words.happened();
    }

    public String getEffect() {
        return words.effect();
    }

    public String getTried() {
        return words.tried();
    }

    public String getHelp() {
        return words.help();
    }

    public String getHeard() {
        return words.heard();
    }

    public String getSteps() {
        return words.steps();
    }

    public String getOutcome() {
        return words.outcome();
    }

    public String getAuthor() {
        return pages.name(found.concern().authorKey());
    }

    public String getRaised() {
        return texts.moment(found.concern().raised());
    }

    public String getRevisitOn() {
        return texts.day(found.concern().revisitOn());
    }

    public boolean isSettled() {
        return found.concern().settled();
    }

    public String getReaders() {
        return pages.readers(found.concern().audience(), found.pair(), found.concern().authorKey());
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
