package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.ExpectationsTalk;
import org.mentoringpair.charter.Fingerprint;
import org.mentoringpair.charter.PartChangedMeanwhile;
import org.mentoringpair.charter.Question;
import org.mentoringpair.charter.Side;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where the two say what they expect, each for themselves, and read it side by side once both have answered. */
public final class ExpectationsPage extends CharterFormPage {
    private final ExpectationsTalk talk;
    private final Texts texts;
    private ExpectationsTalk.Opened opened;
    private String seen;

    public ExpectationsPage(CharterDesk desk, ExpectationsTalk talk, CharterPages pages, Texts texts) {
        super(desk, pages, texts);
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> laidOut(member, asTheyAre(talk.read(member.person(), member.pair()))));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            Form form = new Form();
            words().forEach((question, text) -> form.with(question.name(), text));
            try {
                talk.write(member.person(), member.pair(), parameter("seen"), words(), parameter("give") != null);
                return getRedirect("/secure/MentoringExpectations!default.jspa?id=" + member.pair().id());
            } catch (Refusal refusal) {
                refusal.each().forEach(each -> form.refused(each, texts));
                seen = refusal instanceof PartChangedMeanwhile ? null : parameter("seen");
                return laidOut(member, form);
            }
        });
    }

    private String laidOut(CharterDesk.Member member, Form form) {
        opened = talk.read(member.person(), member.pair());
        return shown(form);
    }

    private static Form asTheyAre(ExpectationsTalk.Opened opened) {
        Form form = new Form();
        Arrays.stream(Question.values()).forEach(question -> form.with(question.name(), opened.mine().words(question)));
        return form;
    }

    private Map<Question, String> words() {
        Map<Question, String> words = new EnumMap<>(Question.class);
        Arrays.stream(Question.values()).filter(question -> parameter(question.name()) != null)
                .forEach(question -> words.put(question, parameter(question.name())));
        return words;
    }

    /** Of the reader's own answers as they were when what is in the form was typed; as they are now once the page has said that they are others. */
    public String getSeen() {
        return seen == null ? Fingerprint.of(opened.mine()) : seen;
    }

    /** Whether both have answered. */
    public boolean isOpen() {
        return opened.open();
    }

    /** Whether the reader has given their answers. */
    public boolean isGiven() {
        return opened.mine().given();
    }

    public boolean isOtherReady() {
        return opened.otherHasGiven();
    }

    public List<AnswerLine> getLines() {
        Form mine = isOpen() ? asTheyAre(opened) : getForm();
        return Arrays.stream(Question.values()).map(question -> new AnswerLine(question, mine, opened.theirs(), texts)).toList();
    }

    public String getMyName() {
        return desk().name(side(), member().pair());
    }

    public String getOtherName() {
        return desk().name(side().other(), member().pair());
    }

    private Side side() {
        return Side.of(member().person().key(), member().pair()).orElseThrow();
    }
}
