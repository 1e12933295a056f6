package org.mentoringpair.handover.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.handover.HandingOver;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where a mentee chooses what goes with them to another mentor, and where the mentor agrees. A plain form that works without script. */
public final class HandoverPage extends JiraWebActionSupport {
    private final HandingOver handingOver;
    private final People people;
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private HandoverView view;
    private String problem;
    private Set<Long> unsaved;

    public HandoverPage(HandingOver handingOver, People people, ProjectPages projects, PageBuilderService pageBuilder, Texts texts) {
        this.handingOver = handingOver;
        this.people = people;
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
        try {
            people.asking().ifPresent(this::act);
            return getRedirect("/secure/MentoringHandover!default.jspa?id=" + pairId());
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal.each().get(0));
            return refusal.kind() == Refusal.Kind.FORBIDDEN ? "input" : shown();
        }
    }

    private void act(Person person) {
        switch (String.valueOf(parameter("what"))) {
            case "choose" -> choose(person);
            case "agree" -> handingOver.agree(person, pairId(), seen());
            case "withdraw" -> handingOver.withdraw(person, pairId());
            case "set-out" -> handingOver.setOut(person, pairId(), id("to"), seen(), parameter("told"));
            case "go-on" -> handingOver.goOn(person, pairId(), parameter("told"));
            case "leave-the-rest" -> handingOver.leaveTheRest(person, pairId());
            default -> throw new Refusal(Refusal.Kind.INVALID, null, "mentoring.handover.unsaid");
        }
    }

    private void choose(Person person) {
        unsaved = Arrays.stream(Optional.ofNullable(getHttpRequest().getParameterValues("piece")).orElse(new String[0])).map(Numbers::id)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        handingOver.choose(person, pairId(), seen(), unsaved);
    }

    /** For everybody but the two it looks as if nothing were there. */
    private String shown() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:pair-home-style");
        Optional<Person> reader = people.asking();
        if (reader.isEmpty()) {
            return "missing";
        }
        try {
            HandingOver.Outlook outlook = handingOver.outlook(reader.get(), pairId());
            String partner = outlook.pair().partnerOf(reader.get().key()).orElseThrow();
            view = new HandoverView(outlook, reader.get(), people.withKey(partner).map(Person::displayName).orElse(partner), unsaved, projects::pairHome);
            return "input";
        } catch (Refusal notTheirs) {
            return "missing";
        }
    }

    private long pairId() {
        return id("id");
    }

    private long id(String name) {
        return Optional.ofNullable(Numbers.id(parameter(name))).orElse(0L);
    }

    /** What the form was filled in for, empty where there was nothing. */
    private String seen() {
        return Optional.ofNullable(parameter("edition")).orElse("");
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    /** Whether there is something to show; not for the one of the two who did what is for the other one. */
    public boolean isTheirs() {
        return view != null;
    }

    public HandoverView getView() {
        return view;
    }

    public boolean isRefused() {
        return problem != null;
    }

    public String getProblem() {
        return problem;
    }

    /** Whether what was ticked was not saved, so that what is kept by now is shown beside it. */
    public boolean isUnsaved() {
        return isRefused() && unsaved != null;
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
