package org.mentoringpair.reminders.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.reminders.ChoosingReminders;
import org.mentoringpair.reminders.ReminderChoice;
import org.mentoringpair.reminders.ReminderWish;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where everybody says for themselves whether they want reminders by mail. */
public final class RemindersPage extends JiraWebActionSupport {
    private static final String WISH = "wish";
    private static final String UNTIL = "until";

    private final ChoosingReminders choosing;
    private final People people;
    private final TimeZones zones;
    private final Texts texts;
    private Form form = new Form();
    private boolean saved;

    public RemindersPage(ChoosingReminders choosing, People people, TimeZones zones, Texts texts) {
        this.choosing = choosing;
        this.people = people;
        this.zones = zones;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        form = new Form().with(WISH, parameter(WISH)).with(UNTIL, parameter(UNTIL));
        try {
            choosing.choose(reader(), Choice.constant(ReminderWish.values(), form.value(WISH)), day(form.value(UNTIL)));
            saved = true;
            return asItIs();
        } catch (Refusal refusal) {
            form.refused(refusal, texts);
            return "input";
        }
    }

    private String asItIs() {
        ReminderWish wish = choosing.wish(reader());
        ReminderChoice choice = choosing.choice(reader());
        form = new Form().with(WISH, wish.name()).with(UNTIL, wish == ReminderWish.SNOOZED ? choice.snoozedUntil().toString() : "");
        return "input";
    }

    /** What holds by now, whatever is typed. */
    public String getState() {
        ReminderWish wish = choosing.wish(reader());
        return wish == ReminderWish.SNOOZED ? texts.get("mentoring.reminders.state.snoozed", choosing.choice(reader()).snoozedUntil())
                : texts.get("mentoring.reminders.state." + Choice.keyOf(wish));
    }

    public List<Choice> getWishes() {
        return Choice.of(ReminderWish.values(), form.value(WISH), "mentoring.reminders.wish", true, texts);
    }

    public String getZone() {
        return zones.of(reader()).getId();
    }

    private Person reader() {
        return people.asking().orElseThrow();
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    /** Null for what is no day. */
    private static LocalDate day(String typed) {
        try {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public Form getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
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
