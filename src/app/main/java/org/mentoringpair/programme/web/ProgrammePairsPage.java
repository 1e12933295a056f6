package org.mentoringpair.programme.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.PairsAsked;
import org.mentoringpair.programme.ManagedPairing;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/**
 * The pairs of the programmes somebody runs, those that keep to themselves too: found, put in order and cut into pages of
 * fifty by the database. At most eight SQL statements whatever there is. For everybody else it looks as if it were not there.
 */
@SupportedMethods(RequestMethod.GET)
public final class ProgrammePairsPage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 50;

    private final ManagedPairing managed;
    private final ManagedPairs lines;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Map<Long, String> names = Map.of();
    private List<KeptDates> read = List.of();
    private int count;
    private PairFilterForm filter;

    public ProgrammePairsPage(ManagedPairing managed, ManagedPairs lines, PageBuilderService pageBuilder, Texts texts) {
        this.managed = managed;
        this.lines = lines;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:programme-pairs");
        names = managed.run();
        filter = new PairFilterForm(new PairsWanted(getHttpRequest()::getParameter), names, texts);
        if (names.isEmpty()) {
            return "missing";
        }
        read();
        return "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    private void read() {
        try {
            PairsAsked asked = managed.asked(filter.wish(), names.keySet());
            count = managed.count(asked);
            read = managed.some(asked, startAt(), ON_A_PAGE);
        } catch (Refusal refusal) {
            filter.refused(refusal);
        }
    }

    /** The beginning, where the address says nothing sensible. */
    private int startAt() {
        return Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("startAt"))).orElse(0);
    }

    public List<ManagedPair> getPairs() {
        return lines.lines(read, names, managed.today());
    }

    /** Choosing which of the pairs are listed, and the programmes among which to choose. */
    public PairFilterForm getFilter() {
        return filter;
    }

    /** How many there are, and which of them these are. */
    public String getCounted() {
        return texts.get("mentoring.programme.pairs.counted", startAt() + 1, startAt() + read.size(), count);
    }

    public boolean isEmpty() {
        return read.isEmpty();
    }

    public boolean isMore() {
        return startAt() + ON_A_PAGE < count;
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
