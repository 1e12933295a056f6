package org.mentoringpair.closing.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.closing.ClosingMissing;
import org.mentoringpair.closing.Growth;
import org.mentoringpair.closing.GrowthReading;
import org.mentoringpair.closing.Purpose;
import org.mentoringpair.closing.Summary;
import org.mentoringpair.closing.SummaryChangedMeanwhile;
import org.mentoringpair.closing.SummaryDraft;
import org.mentoringpair.closing.SummaryKeeping;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** Where a mentee chooses, item by item, what stands in a summary, looks at it, and keeps it only if they want to. */
public final class SummaryPage extends ClosingFormPage {
    private final SummaryKeeping keeping;
    private final GrowthReading reading;
    private final SummarySheets sheets;
    private Growth growth;
    private SummaryDraft draft = SummaryDraft.EMPTY;
    private SummaryDraft keptNow;
    private boolean stored;
    private String version = "0";

    public SummaryPage(ClosingDesk desk, SummaryKeeping keeping, GrowthReading reading, SummarySheets sheets, ClosingPages pages, Texts texts) {
        super(desk, pages, texts);
        this.keeping = keeping;
        this.reading = reading;
        this.sheets = sheets;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> {
            keeping.own(member.person(), member.pair(), purpose()).ifPresent(this::asKept);
            return laidOut(new Form());
        });
    }

    /** The summary as it is kept, to read and print. */
    @SupportedMethods(RequestMethod.GET)
    public String doRead() {
        return forMember(member -> {
            stored = true;
            draft = keeping.readable(member.person(), member.pair(), purpose()).map(Summary::content).orElseThrow(ClosingMissing::new);
            return toPrint(member);
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            if (parameter("delete") != null) {
                keeping.delete(member.person(), member.pair(), purpose());
                return backToClosing();
            }
            return chosen(member);
        });
    }

    private String chosen(Member member) {
        draft = new SummaryDraft(ids("goal"), ids("skill"), parameter("words"), parameter("shared") != null);
        version = String.valueOf(seen());
        Form form = new Form().with("words", parameter("words"));
        try {
            if (parameter("look") != null) {
                keeping.check(member.person(), member.pair(), draft);
                return toPrint(member);
            }
            keeping.save(member.person(), member.pair(), purpose(), seen(), draft);
            return getRedirect("/secure/MentoringSummary!read.jspa?id=" + member.pair().id() + "&purpose=" + purpose());
        } catch (SummaryChangedMeanwhile changed) {
            keptNow = changed.now().content();
            version = String.valueOf(changed.now().version());
            form.refused(changed, getTexts());
        } catch (ClosingMissing notTheirs) {
            throw notTheirs;
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, getTexts()));
        }
        return laidOut(form);
    }

    private void asKept(Summary summary) {
        draft = summary.content();
        version = String.valueOf(summary.version());
    }

    private String laidOut(Form form) {
        growth = reading.read(member().person(), member().pair());
        return shown(form.with("words", draft.words()));
    }

    private String toPrint(Member member) {
        growth = reading.read(member.person(), member.pair());
        shown(new Form());
        return "print";
    }

    private Set<Long> ids(String name) {
        return Arrays.stream(Optional.ofNullable(getHttpRequest().getParameterValues(name)).orElse(new String[0])).map(Numbers::id)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** For oneself, where the address says nothing sensible. */
    private Purpose purpose() {
        return Optional.ofNullable(Choice.constant(Purpose.values(), parameter("purpose"))).orElse(Purpose.GROWTH);
    }

    public String getPurpose() {
        return purpose().name();
    }

    public String getPurposeInUrl() {
        return Choice.keyOf(purpose());
    }

    /** Whether what is shown is kept, and the font of files has its letters. */
    public boolean isStored() {
        return stored && sheets.canBeFile(getSheet());
    }

    /** Whether it is for the mentee themselves, and so can be shared with the mentor. */
    public boolean isGrowth() {
        return purpose() == Purpose.GROWTH;
    }

    public String getTitle() {
        return getTexts().get("mentoring.closing.summary.title." + Choice.keyOf(purpose()));
    }

    public String getLead() {
        return getTexts().get("mentoring.closing.summary.lead." + Choice.keyOf(purpose()), getPartner());
    }

    public List<Choice> getGoals() {
        return sheets.goals(growth, draft);
    }

    public boolean isGoalsThere() {
        return !growth.goals().isEmpty();
    }

    public boolean isSkillsThere() {
        return !growth.skills().isEmpty();
    }

    public List<Choice> getSkills() {
        return sheets.skills(growth, draft);
    }

    public boolean isShared() {
        return draft.shared();
    }

    /** Whether a summary of this kind is kept. */
    public boolean isKept() {
        return !version.equals("0");
    }

    public boolean isMentee() {
        return member().isMentee();
    }

    public String getVersion() {
        return version;
    }

    /** Whether the mentee changed it in another window after opening this form. */
    public boolean isOvertaken() {
        return keptNow != null;
    }

    public Sheet getNow() {
        return sheets.sheet(member().pair(), purpose(), keptNow, growth);
    }

    public Sheet getSheet() {
        return sheets.sheet(member().pair(), purpose(), draft, growth);
    }
}
