package org.mentoringpair.meeting.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.meeting.Heard;
import org.mentoringpair.meeting.HeardMeanwhile;
import org.mentoringpair.meeting.MeetingMissing;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.meeting.Topic;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What the two have before them while they meet: the agenda with its times, a word about listening, what each heard, questions to ask. */
public final class MeetingModePage extends MeetingFormPage {
    private static final int PROMPTS = 7;

    private final MeetingNow meeting;
    private final MeetingViews views;
    private final BankViews bankViews;
    private final Texts texts;
    private NextCheckIn next;
    private NextCheckInView view;
    private BankView bank;
    private List<Heard> heard = List.of();
    private String reader = "";
    private String seen = "";
    private String seenBy = "";
    private boolean overtaken;

    public MeetingModePage(MeetingDesk desk, MeetingNow meeting, MeetingViews views, BankViews bankViews, Texts texts) {
        super(desk, texts);
        this.meeting = meeting;
        this.views = views;
        this.bankViews = bankViews;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> laidOut(member, null));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            Form form = new Form().with("heard", parameter("heard")).with("question", parameter("question"));
            try {
                String part = change(member, form);
                return getRedirect("/secure/MentoringMeeting!default.jspa?id=" + member.pair().id() + kept("stage") + kept("theme") + part);
            } catch (HeardMeanwhile changed) {
                // whoever saves again has seen what they replace
                seen = changed.now();
                overtaken = true;
                return laidOut(member, form);
            } catch (Refusal refusal) {
                form.refused(refusal, texts);
                seen = parameter("seen") == null ? "" : parameter("seen");
                return laidOut(member, form);
            }
        });
    }

    /** Where on the page it was. */
    private String change(MeetingDesk.Member member, Form form) {
        switch (Optional.ofNullable(parameter("step")).orElse("")) {
            case "tick" -> meeting.agenda().tick(member.person(), member.pair(), number("topic"), true);
            case "untick" -> meeting.agenda().tick(member.person(), member.pair(), number("topic"), false);
            case "hear" -> {
                meeting.listening().hear(member.person(), member.pair(), parameter("seen"), form.value("heard"));
                return "#mentoring-heard";
            }
            case "pin" -> {
                meeting.atHand().pin(member.person(), member.pair(), Optional.ofNullable(parameter("pinned")).orElse(""));
                return "#mentoring-questions";
            }
            case "own" -> {
                meeting.atHand().add(member.person(), member.pair(), form.value("question"), Choice.constant(Theme.values(), parameter("about")));
                return "#mentoring-questions";
            }
            case "away" -> {
                meeting.atHand().remove(member.person(), member.pair(), number("kept"));
                return "#mentoring-questions";
            }
            default -> throw new MeetingMissing();
        }
        return "#mentoring-meeting-agenda";
    }

    private long number(String name) {
        return Optional.ofNullable(Numbers.id(parameter(name))).orElse(0L);
    }

    /** A choice of the reader's goes along, as far as it is one. */
    private String kept(String name) {
        String value = parameter(name);
        return value == null || !value.matches("[A-Z_]{0,20}") ? "" : "&" + name + "=" + value;
    }

    private String laidOut(MeetingDesk.Member member, Form typed) {
        next = meeting.reading().next(member.person(), member.pair());
        view = views.view(next, member.person());
        seenBy = views.seenBy(member.pair());
        bank = bankViews.view(next, member.person(), parameter("stage"), parameter("theme"));
        reader = member.person().key();
        heard = meeting.listening().of(next);
        if (typed != null) {
            return shown(typed);
        }
        seen = heard.stream().filter(line -> line.authorKey().equals(reader)).map(Heard::words).findFirst().orElse("");
        return shown(new Form().with("heard", seen).with("question", ""));
    }

    /** The agenda with the minute at which each topic's turn is, counted over those that say how long they take. */
    public List<TimedTopic> getAgenda() {
        List<TimedTopic> timed = new ArrayList<>();
        int minute = 0;
        for (int place = 0; place < next.topics().size(); place++) {
            int minutes = next.topics().get(place).minutes();
            timed.add(new TimedTopic(view.getTopics().get(place), minutes == 0 ? "" : texts.get("mentoring.meeting.now.time", minute, minute + minutes)));
            minute += minutes;
        }
        return timed;
    }

    /** How long the agenda takes, in words; empty where no topic says. */
    public String getLength() {
        int minutes = next.topics().stream().mapToInt(Topic::minutes).sum();
        return minutes == 0 ? "" : texts.get("mentoring.meeting.now.length", minutes);
    }

    /** Another one on another day. */
    public String getPrompt() {
        return texts.get("mentoring.meeting.now.prompt." + (1 + Math.floorMod(next.today().toEpochDay() + next.pair().id(), PROMPTS)));
    }

    /** What the other one heard; empty where nothing yet. */
    public String getOther() {
        return heard.stream().filter(line -> !line.authorKey().equals(reader)).map(Heard::words).findFirst().orElse("");
    }

    public String getOtherName() {
        return views.name(next.pair().partnerOf(reader).orElseThrow());
    }

    public String getSeenBy() {
        return seenBy;
    }

    /** What the reader had written when the form was opened, or since. */
    public String getSeen() {
        return seen;
    }

    /** Whether the reader wrote something else in another window. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public NextCheckInView getNext() {
        return view;
    }

    public BankView getBank() {
        return bank;
    }
}
