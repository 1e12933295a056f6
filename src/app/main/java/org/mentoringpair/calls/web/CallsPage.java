package org.mentoringpair.calls.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.calls.Call;
import org.mentoringpair.calls.CallReading;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** What asks for whoever runs a programme, over all its pairs. For everybody else it looks as if it were not there. */
@SupportedMethods(RequestMethod.GET)
public final class CallsPage extends JiraWebActionSupport {
    private final CallReading reading;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<Call> calls = List.of();

    public CallsPage(CallReading reading, People people, PageBuilderService pageBuilder, Texts texts) {
        this.reading = reading;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<List<Call>> found = people.asking().flatMap(reading::of);
        found.ifPresent(all -> calls = all);
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:concern-style");
        return found.isPresent() ? "success" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public List<CallLine> getCalls() {
        return calls.stream().map(call -> new CallLine(call, name(call.pair().mentorKey()), name(call.pair().menteeKey()), texts)).toList();
    }

    public boolean isEmpty() {
        return calls.isEmpty();
    }

    private String name(String key) {
        return people.withKey(key).map(Person::displayName).orElse(key);
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
