package org.mentoringpair.meeting.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.meeting.Answers;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.meeting.Preparation;
import org.mentoringpair.meeting.PreparationChangedMeanwhile;
import org.mentoringpair.meeting.Preparing;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee prepare, each for themselves. */
public final class PreparePage extends MeetingFormPage {
    private final MeetingReading reading;
    private final Preparing preparing;
    private final MeetingViews views;
    private final Texts texts;
    private int version;
    private NextCheckInView next;
    private PreparationView now;

    public PreparePage(MeetingDesk desk, MeetingReading reading, Preparing preparing, MeetingViews views, Texts texts) {
        super(desk, texts);
        this.reading = reading;
        this.preparing = preparing;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> {
            NextCheckIn seen = reading.next(member.person(), member.pair());
            Answers answers = seen.own().map(Preparation::answers).orElse(new Answers("", "", ""));
            version = seen.own().map(Preparation::version).orElse(0);
            return laidOut(member, new Form().with("wins", answers.wins()).with("obstacles", answers.obstacles()).with("talk", answers.talk()));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            Form form = new Form().with("wins", parameter("wins")).with("obstacles", parameter("obstacles")).with("talk", parameter("talk"));
            version = Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
            try {
                preparing.prepare(member.person(), member.pair(), version, new Answers(form.value("wins"), form.value("obstacles"), form.value("talk")));
                return backTo("mentoring-prepared");
            } catch (PreparationChangedMeanwhile changed) {
                // whoever saves again has seen what they replace
                version = changed.now().version();
                now = new PreparationView(member.person().displayName(), changed.now().answers());
                return laidOut(member, form);
            } catch (Refusal refusal) {
                refusal.each().forEach(each -> form.refused(each, texts));
                return laidOut(member, form);
            }
        });
    }

    private String laidOut(MeetingDesk.Member member, Form form) {
        next = views.view(reading.next(member.person(), member.pair()), member.person());
        return shown(form);
    }

    /** Of the preparation the form replaces, 0 where there is none. */
    public int getVersion() {
        return version;
    }

    public NextCheckInView getNext() {
        return next;
    }

    /** Whether the reader saved other answers in another window. */
    public boolean isOvertaken() {
        return now != null;
    }

    /** What they saved there. */
    public PreparationView getNow() {
        return now;
    }
}
