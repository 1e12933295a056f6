package org.mentoringpair.meeting.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.mentoringpair.Refusal;
import org.mentoringpair.meeting.Agenda;
import org.mentoringpair.meeting.Asked;
import org.mentoringpair.meeting.Balance;
import org.mentoringpair.meeting.OpenActions;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where the mentee asks their mentor something, after thinking of it themselves first. */
public final class AskPage extends MeetingFormPage {
    private final Agenda agenda;
    private final OpenActions actions;
    private final MeetingViews views;
    private final Texts texts;
    private Balance balance = new Balance(0, 0);
    private String seenBy = "";

    public AskPage(MeetingDesk desk, Agenda agenda, OpenActions actions, MeetingViews views, Texts texts) {
        super(desk, texts);
        this.agenda = agenda;
        this.actions = actions;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> isMentee(member) ? laidOut(member, new Form().with("words", "").with("tried", "").with("options", "").with("leaning", "")) : "missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> isMentee(member) ? asked(member) : "missing");
    }

    private String asked(MeetingDesk.Member member) {
        Form form = new Form().with("words", parameter("words")).with("tried", parameter("tried")).with("options", parameter("options"))
                .with("leaning", parameter("leaning"));
        try {
            agenda.ask(member.person(), member.pair(), form.value("words"), new Asked(form.value("tried"), form.value("options"), form.value("leaning")));
            return backTo("mentoring-agenda");
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return laidOut(member, form);
        }
    }

    private static boolean isMentee(MeetingDesk.Member member) {
        return member.pair().menteeKey().equals(member.person().key());
    }

    private String laidOut(MeetingDesk.Member member, Form form) {
        seenBy = views.seenBy(member.pair());
        balance = actions.of(member.person(), member.pair());
        return shown(form);
    }

    /** Whether most of what is open is with the mentor. */
    public boolean isOnMentor() {
        return balance.isOnMentor();
    }

    public String getSeenBy() {
        return seenBy;
    }

    /** How much, in words. */
    public String getBalance() {
        return texts.get("mentoring.meeting.ask.balance", balance.mentors(), balance.all());
    }
}
