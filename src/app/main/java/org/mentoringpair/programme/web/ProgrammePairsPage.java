package org.mentoringpair.programme.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/**
 * All pairs of the programmes somebody runs, those that keep to themselves too, fifty to a page. Four SQL statements
 * whatever there is. For everybody else it looks as if it were not there.
 */
@SupportedMethods(RequestMethod.GET)
public final class ProgrammePairsPage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 50;

    private final Programmes programmes;
    private final Pairs pairs;
    private final ManagedPairs lines;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<KeptDates> read = List.of();
    private Map<Long, String> names = Map.of();

    public ProgrammePairsPage(Programmes programmes, Pairs pairs, ManagedPairs lines, People people,
                              PageBuilderService pageBuilder, Texts texts) {
        this.programmes = programmes;
        this.pairs = pairs;
        this.lines = lines;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        String asking = people.asking().map(Person::key).orElse("");
        names = programmes.all().stream().filter(programme -> programme.managedBy(asking)).collect(Collectors.toMap(Programme::id, Programme::name));
        read = pairs.ofProgrammes(names.keySet(), startAt(), ON_A_PAGE + 1);
        return names.isEmpty() ? "missing" : "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** The beginning, where the address says nothing sensible. */
    private int startAt() {
        return Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("startAt"))).orElse(0);
    }

    public List<ManagedPair> getPairs() {
        return lines.lines(read.stream().limit(ON_A_PAGE).toList(), names, people.asking().orElseThrow());
    }

    /** The programmes whose libraries are for whoever reads to keep, in the order of their names. */
    public List<Choice> getLibraries() {
        return names.entrySet().stream().sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(programme -> new Choice(String.valueOf(programme.getKey()), programme.getValue(), "", false)).toList();
    }

    public boolean isEmpty() {
        return read.isEmpty();
    }

    public boolean isMore() {
        return read.size() > ON_A_PAGE;
    }

    public String getNextStart() {
        return String.valueOf(startAt() + ON_A_PAGE);
    }

    public boolean isFurther() {
        return startAt() > 0;
    }

    public String getEarlierStart() {
        return String.valueOf(Math.max(0, startAt() - ON_A_PAGE));
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
