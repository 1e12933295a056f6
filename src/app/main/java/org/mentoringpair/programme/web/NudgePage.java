package org.mentoringpair.programme.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.ManagedPairing;
import org.mentoringpair.reminders.Nudging;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Those who run a programme ask several of its pairs at once how they are, and read who is asked. For everybody else it looks as if it were not there. */
public final class NudgePage extends JiraWebActionSupport {
    /** More than the list shows on a page. */
    private static final int MOST = 100;

    private final ManagedPairing managed;
    private final Pairs pairs;
    private final Nudging nudging;
    private final People people;
    private final ManagedPairs lines;
    private final Texts texts;
    private List<Pair> chosen = List.of();
    private Set<Pair> asked = Set.of();

    public NudgePage(ManagedPairing managed, Pairs pairs, Nudging nudging, People people, ManagedPairs lines, Texts texts) {
        this.managed = managed;
        this.pairs = pairs;
        this.nudging = nudging;
        this.people = people;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Map<Long, String> run = managed.run();
        if (run.isEmpty()) {
            return "missing";
        }
        chosen = pairs.withIds(ids()).stream().filter(pair -> run.containsKey(pair.programmeId())).toList();
        asked = Set.copyOf(nudging.ask(people.asking().orElseThrow(), chosen));
        return "success";
    }

    /** What cannot be read is passed over like a pair that is not there. */
    private Set<Long> ids() {
        String[] sent = Optional.ofNullable(getHttpRequest().getParameterValues("pair")).orElse(new String[0]);
        return Set.copyOf(Arrays.stream(sent).map(Numbers::id).filter(Objects::nonNull).distinct().limit(MOST).toList());
    }

    public boolean isNothingChosen() {
        return chosen.isEmpty();
    }

    /** The names of the two of each pair that is asked by this. */
    public List<String> getAsked() {
        return chosen.stream().filter(asked::contains).map(lines::twoOf).toList();
    }

    /** The same of those that were asked of late, or do not meet. */
    public List<String> getLeft() {
        return chosen.stream().filter(pair -> !asked.contains(pair)).map(lines::twoOf).toList();
    }

    public boolean isAnyAsked() {
        return !asked.isEmpty();
    }

    public boolean isAnyLeft() {
        return asked.size() < chosen.size();
    }

    /** Back to the list as it was. */
    public String getBack() {
        return "/secure/MentoringProgrammePairs!default.jspa?" + new PairsWanted(getHttpRequest()::getParameter).query();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
