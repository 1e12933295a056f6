package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.List;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee compare two versions of their charter side by side. */
public final class CharterVersionsPage extends CharterFormPage {
    private final CharterHistory history;
    private final Comparison comparison;
    private List<CharterHistory.Entry> entries = List.of();
    private CharterHistory.Entry before;
    private CharterHistory.Entry after;

    public CharterVersionsPage(CharterDesk desk, CharterHistory history, Comparison comparison, CharterPages pages, Texts texts) {
        super(desk, pages, texts);
        this.history = history;
        this.comparison = comparison;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> desk().charter(member).map(open -> laidOut(member, open)).orElse("missing"));
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** The latest two, unless others are asked for. */
    private String laidOut(CharterDesk.Member member, OpenCharter open) {
        entries = history.entries(member, open);
        if (entries.isEmpty()) {
            return "missing";
        }
        after = CharterHistory.with(Numbers.whole(parameter("after")), entries).orElse(entries.get(0));
        before = CharterHistory.with(Numbers.whole(parameter("before")), entries).orElse(entries.get(Math.min(1, entries.size() - 1)));
        return shown(new Form());
    }

    public List<Choice> getEarlier() {
        return CharterHistory.choices(entries, before);
    }

    public List<Choice> getLater() {
        return CharterHistory.choices(entries, after);
    }

    public String getBeforeTitle() {
        return before.title();
    }

    public String getAfterTitle() {
        return after.title();
    }

    /** Whether there is more than one version, so that they can be compared. */
    public boolean isComparable() {
        return entries.size() > 1;
    }

    public boolean isDifferent() {
        return !getDifferences().isEmpty();
    }

    public List<Difference> getDifferences() {
        return comparison.between(before.content(), after.content(), member().pair());
    }
}
