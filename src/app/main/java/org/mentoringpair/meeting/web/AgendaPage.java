package org.mentoringpair.meeting.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.meeting.Agenda;
import org.mentoringpair.meeting.AgendaTemplate;
import org.mentoringpair.meeting.MeetingMissing;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the buttons of the agenda lead. It has a page of its own only where something is refused. */
public final class AgendaPage extends MeetingFormPage {
    private final Agenda agenda;
    private final MeetingViews views;
    private final Texts texts;

    public AgendaPage(MeetingDesk desk, Agenda agenda, MeetingViews views, Texts texts) {
        super(desk, texts);
        this.agenda = agenda;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            try {
                change(member.person(), member.pair());
                return backTo("mentoring-agenda");
            } catch (MeetingMissing gone) {
                // the other one took the topic off meanwhile, and the agenda shows it
                return backTo("mentoring-agenda");
            } catch (Refusal refusal) {
                Form form = new Form().with("words", parameter("words"));
                form.refused(refusal, texts);
                return shown(form);
            }
        });
    }

    private void change(Person person, Pair pair) {
        switch (Optional.ofNullable(parameter("step")).orElse("")) {
            case "add" -> agenda.add(person, pair, List.of(Optional.ofNullable(parameter("words")).orElse("")), Choice.constant(Theme.values(), parameter("theme")));
            case "begin" -> Optional.ofNullable(Choice.constant(AgendaTemplate.values(), parameter("template")))
                    .ifPresent(template -> agenda.add(person, pair, views.topics(template)));
            case "put" -> agenda.put(person, pair, number("topic"), number("before"));
            case "tick" -> agenda.tick(person, pair, number("topic"), true);
            case "untick" -> agenda.tick(person, pair, number("topic"), false);
            case "remove" -> agenda.remove(person, pair, number("topic"));
            default -> throw new MeetingMissing();
        }
    }

    private long number(String name) {
        return Optional.ofNullable(Numbers.id(parameter(name))).orElse(0L);
    }
}
