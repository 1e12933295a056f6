package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.recognition.Nominating;
import org.mentoringpair.recognition.Nomination;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** Where one of the two proposes the other one for an award and answers to being proposed; and what both agree to, to hand on. */
public final class NominationPage extends RecognitionPage {
    private static final String MENTOR = "mentor";
    private static final String MENTEE = "mentee";
    private final Nominating nominating;
    private final NominationSheets sheets;
    private final Form form = new Form();
    private Nominating.Written written;
    private boolean overtaken;
    private Sheet sheet;

    public NominationPage(RecognitionDesk desk, Nominating nominating, NominationSheets sheets, RecognitionPages pages, Texts texts) {
        super(desk, pages, texts);
        this.nominating = nominating;
        this.sheets = sheets;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(this::asKept);
    }

    private String asKept(Member member) {
        written = nominating.read(member.person(), member.pair());
        form.with("award", written.mine().map(Nomination::award).orElse("")).with("words", written.mine().map(Nomination::words).orElse(""));
        return "input";
    }

    /** Only what both agree to; the same address for the two of them. */
    @SupportedMethods(RequestMethod.GET)
    public String doPrint() {
        return forMember(member -> {
            sheet = sheets.sheet(nominating.agreed(member.person(), member.pair(), author(member.pair())));
            return "print";
        });
    }

    private String author(Pair pair) {
        String by = parameter("by");
        if (!MENTOR.equals(by) && !MENTEE.equals(by)) {
            throw new RecognitionMissing();
        }
        return MENTOR.equals(by) ? pair.mentorKey() : pair.menteeKey();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            try {
                done(member);
                return getRedirect("/secure/MentoringNomination!default.jspa?id=" + member.pair().id());
            } catch (RecognitionMissing notTheirs) {
                throw notTheirs;
            } catch (Refusal refusal) {
                return refused(member, refusal);
            }
        });
    }

    private void done(Member member) {
        if (parameter("withdraw") != null) {
            nominating.withdraw(member.person(), member.pair());
        } else if (parameter("agrees") != null) {
            nominating.answer(member.person(), member.pair(), parameter("seen"), "true".equals(parameter("agrees")));
        } else {
            nominating.nominate(member.person(), member.pair(), parameter("seen"), parameter("award"), parameter("words"));
        }
    }

    /** What was typed stays in the form; the edition it is compared with next is the one that is shown now. */
    private String refused(Member member, Refusal refusal) {
        asKept(member);
        if (parameter("agrees") == null) {
            form.with("award", parameter("award")).with("words", parameter("words"));
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT && isWritten();
        }
        refusal.each().forEach(each -> form.refused(each, getTexts()));
        return "input";
    }

    public Form getForm() {
        return form;
    }

    /** Whether the reader has written one. */
    public boolean isWritten() {
        return written.mine().isPresent();
    }

    public NominationLine getMine() {
        return new NominationLine(written.mine().orElseThrow());
    }

    /** The edition the reader edits, empty for a new one. */
    public String getSeen() {
        return written.mine().map(Nomination::edition).orElse("");
    }

    public boolean isNominated() {
        return written.theirs().isPresent();
    }

    /** What the other one wrote of the reader. */
    public NominationLine getTheirs() {
        return new NominationLine(written.theirs().orElseThrow());
    }

    public String getState() {
        return getTexts().get("mentoring.recognition.nomination.state." + Choice.keyOf(written.mine().orElseThrow().answer()), getPartner());
    }

    public String getAsked() {
        return getTexts().get("mentoring.recognition.nomination.asked." + Choice.keyOf(written.theirs().orElseThrow().answer()));
    }

    /** Whether what is kept is not what the reader saw when they typed. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the reader is in the pair, as an address has it. */
    public String getMyPart() {
        return member().pair().mentorKey().equals(member().person().key()) ? MENTOR : MENTEE;
    }

    public String getTheirPart() {
        return MENTOR.equals(getMyPart()) ? MENTEE : MENTOR;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** What is to be printed, as plain text to copy. */
    public String getSheetText() {
        return NominationSheets.text(sheet);
    }
}
