package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.goals.MilestoneSplitting;
import org.mentoringpair.goals.MilestoneToSplit;
import org.mentoringpair.goals.SplitHalfDone;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where one of the two makes several milestones out of one. */
public final class SplitMilestonePage extends JiraWebActionSupport {
    private static final String FORM_ID = "formId";

    private final MilestoneSplitting splitting;
    private final People people;
    private final GoalPages pages;
    private final Texts texts;
    private final Form form = new Form();
    private MilestoneToSplit milestone;
    private boolean over;

    public SplitMilestonePage(MilestoneSplitting splitting, People people, GoalPages pages, Texts texts) {
        this.splitting = splitting;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(() -> {
            form.with(GoalDraft.titleField(1), milestone.summary()).with(GoalDraft.dueField(1), milestone.due() == null ? "" : milestone.due().toString());
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(() -> {
            try {
                splitting.split(milestone, form.value(FORM_ID), rows().mapToObj(row ->
                        new MilestoneDraft(form.value(GoalDraft.titleField(row)), new Day(form.value(GoalDraft.dueField(row))))).toList());
                return getRedirect("/browse/" + milestone.key());
            } catch (Refusal refusal) {
                refusal.each().forEach(each -> form.refused(each, texts));
                over = refusal instanceof SplitHalfDone;
                return "input";
            }
        });
    }

    private String forOneOfTheTwo(Supplier<String> work) {
        pages.dress();
        form.with(FORM_ID, parameter(FORM_ID) == null ? UUID.randomUUID().toString() : parameter(FORM_ID));
        rows().forEach(row -> form.with(GoalDraft.titleField(row), parameter(GoalDraft.titleField(row))).with(GoalDraft.dueField(row), parameter(GoalDraft.dueField(row))));
        milestone = people.asking().flatMap(person -> splitting.milestone(person, parameter("milestone"))).orElse(null);
        return milestone == null ? "missing" : work.get();
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    private static IntStream rows() {
        return IntStream.rangeClosed(1, MilestoneSplitting.MOST_PARTS);
    }

    public Form getForm() {
        return form;
    }

    /** Whether the form has done what it could, so that sending it again would do nothing. */
    public boolean isOver() {
        return over;
    }

    public String getMilestoneKey() {
        return milestone.key();
    }

    public String getMilestoneSummary() {
        return milestone.summary();
    }

    public List<MilestoneInput> getParts() {
        return rows().mapToObj(row -> new MilestoneInput(row, form)).toList();
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
