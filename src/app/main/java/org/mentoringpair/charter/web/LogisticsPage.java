package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.charter.Channel;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.Fingerprint;
import org.mentoringpair.charter.Logistics;
import org.mentoringpair.charter.LogisticsDraft;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.ResponseTime;
import org.mentoringpair.charter.TermsEditing;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says how they want to meet; it holds once both have signed. */
public final class LogisticsPage extends TermsFormPage {
    private static final String DAYS = "days";

    private final TermsEditing editing;

    public LogisticsPage(CharterDesk desk, TermsEditing editing, CharterPages pages, Texts texts) {
        super(CharterTab.LOGISTICS, desk, pages, texts);
        this.editing = editing;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs(LogisticsPage::untouched);
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return saved(open -> typed(), form -> editing.logistics(member().person(), member().pair(), parameter("seen"), draft(form)));
    }

    private static Form untouched(OpenCharter open) {
        Logistics now = open.charter().terms().logistics();
        WorkingHours hours = now.hours(open.side());
        return new Form().with("rhythm", now.rhythm().name()).with("minutes", String.valueOf(now.minutes())).with("channel", now.channel().name())
                .with("place", now.place()).with("responseTime", now.responseTime().name()).with("from", ContentInWords.clock(hours.from()))
                .with("until", ContentInWords.clock(hours.until())).with(DAYS, hours.days().stream().map(DayOfWeek::name).collect(Collectors.joining(" ")));
    }

    private Form typed() {
        Form form = new Form();
        List.of("rhythm", "minutes", "channel", "place", "responseTime", "from", "until").forEach(field -> form.with(field, parameter(field)));
        String[] days = getHttpRequest().getParameterValues(DAYS);
        return form.with(DAYS, days == null ? "" : String.join(" ", days));
    }

    private static LogisticsDraft draft(Form form) {
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values()).filter(day -> isAmong(day, form)).collect(Collectors.toSet());
        return new LogisticsDraft(Choice.constant(Rhythm.values(), form.value("rhythm")), Numbers.whole(form.value("minutes")),
                Choice.constant(Channel.values(), form.value("channel")), form.value("place"),
                Choice.constant(ResponseTime.values(), form.value("responseTime")), minutes(form.value("from")), minutes(form.value("until")), days);
    }

    private static boolean isAmong(DayOfWeek day, Form form) {
        return List.of(form.value(DAYS).split(" ")).contains(day.name());
    }

    /** After midnight, or null where it is no time of the day; 24:00 is its end. */
    static Integer minutes(String typed) {
        String time = typed.strip();
        if (time.equals("24:00")) {
            return WorkingHours.MINUTES_OF_A_DAY;
        }
        try {
            return LocalTime.parse(time.length() == 4 ? "0" + time : time).toSecondOfDay() / 60;
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    public String getSeen() {
        return seen(Fingerprint.of(open().charter().terms().logistics()));
    }

    public List<Choice> getRhythms() {
        return Choice.of(Rhythm.values(), getForm().value("rhythm"), "mentoring.pairing.rhythm", false, getTexts());
    }

    public List<Choice> getChannels() {
        return Choice.of(Channel.values(), getForm().value("channel"), "mentoring.charter.channel", false, getTexts());
    }

    public List<Choice> getResponseTimes() {
        return Choice.of(ResponseTime.values(), getForm().value("responseTime"), "mentoring.charter.response-time", false, getTexts());
    }

    public List<Choice> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(day -> new Choice(day.name(), getTexts().get("mentoring.charter.day." + Choice.keyOf(day)), "",
                isAmong(day, getForm()))).toList();
    }
}
