package org.mentoringpair.meeting.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.checkins.Postponing;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where one of the two leaves the next check-in out, or puts all of them off until a day. Nobody is asked why. */
public final class PostponePage extends MeetingFormPage {
    private static final int SHOWN = 5;

    private final MeetingReading reading;
    private final Postponing postponing;
    private final Pairs pairs;
    private final MeetingViews views;
    private final Texts texts;
    private NextCheckInView next;
    private String afterSkipping = "";
    private List<String> before = List.of();

    public PostponePage(MeetingDesk desk, MeetingReading reading, Postponing postponing, Pairs pairs, MeetingViews views, Texts texts) {
        super(desk, texts);
        this.reading = reading;
        this.postponing = postponing;
        this.pairs = pairs;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> laidOut(member, new Form().with("until", "")));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            Form form = new Form().with("until", parameter("until"));
            try {
                move(member, form);
                return backTo("mentoring-next-check-in");
            } catch (Refusal refusal) {
                form.refused(refusal, texts);
                return laidOut(member, form);
            }
        });
    }

    private void move(MeetingDesk.Member member, Form form) {
        LocalDate due = day(parameter("due"));
        switch (Optional.ofNullable(parameter("step")).orElse("")) {
            case "skip" -> postponing.skip(member.person(), member.pair(), due);
            case "pause" -> postponing.pauseUntil(member.person(), member.pair(), due, typed(form.value("until")));
            case "resume" -> postponing.resume(member.person(), member.pair(), due);
            default -> throw new Refusal(Refusal.Kind.INVALID, null, "mentoring.checkins.postpone.step");
        }
    }

    private static LocalDate typed(String until) {
        if (!until.isBlank() && day(until) == null) {
            throw new Refusal(Refusal.Kind.INVALID, "until", "mentoring.checkins.wrong.day.unreadable");
        }
        return day(until);
    }

    private static LocalDate day(String sent) {
        return Optional.ofNullable(sent).flatMap(text -> Day.parse(text.strip())).orElse(null);
    }

    private String laidOut(MeetingDesk.Member member, Form form) {
        KeptDates kept = pairs.kept(member.pair().id()).orElseThrow();
        next = views.view(reading.next(member.person(), member.pair()), member.person());
        afterSkipping = kept.next() == null ? "" : texts.day(postponing.afterSkipping(member.person(), kept));
        before = pairs.postponements(member.pair().id()).stream().limit(SHOWN).map(views::sentence).toList();
        return shown(form);
    }

    public NextCheckInView getNext() {
        return next;
    }

    /** When the next one would be due if this one were left out. */
    public String getAfterSkipping() {
        return afterSkipping;
    }

    /** What was moved before, the latest first: who, when and to which day. */
    public List<String> getBefore() {
        return before;
    }

    public boolean isMovedBefore() {
        return !before.isEmpty();
    }
}
