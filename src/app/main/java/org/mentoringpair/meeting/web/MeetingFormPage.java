package org.mentoringpair.meeting.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the forms about the next check-in have in common. They work without script. */
public abstract class MeetingFormPage extends JiraWebActionSupport {
    private final MeetingDesk desk;
    private final Texts texts;
    private Form form = new Form();
    private Pair pair;

    MeetingFormPage(MeetingDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Goes on for one of the two of the pair in the address, and says to everybody else that nothing is there. */
    String forMember(Function<MeetingDesk.Member, String> work) {
        desk.dress();
        Optional<MeetingDesk.Member> member = desk.member(parameter("id"));
        member.ifPresent(it -> pair = it.pair());
        return member.map(work).orElse("missing");
    }

    String shown(Form newForm) {
        form = newForm;
        return "input";
    }

    /** To the next check-in, where one part of it is. */
    String backTo(String part) {
        return getRedirect(desk.page(pair) + "#" + part);
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Form getForm() {
        return form;
    }

    public String getPairId() {
        return String.valueOf(pair.id());
    }

    /** The path of the page. */
    public String getBack() {
        return desk.page(pair);
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
