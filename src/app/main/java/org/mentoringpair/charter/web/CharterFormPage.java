package org.mentoringpair.charter.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the pages on which mentor and mentee work on their charter have in common. They are plain forms and work without script. */
public abstract class CharterFormPage extends JiraWebActionSupport {
    private final CharterDesk desk;
    private final CharterPages pages;
    private final Texts texts;
    private Form form = new Form();
    private CharterDesk.Member member;

    CharterFormPage(CharterDesk desk, CharterPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    /** Goes on for one of the two of the pair in the address, and says to everybody else that nothing is there. */
    String forMember(Function<CharterDesk.Member, String> work) {
        pages.dress();
        Optional<CharterDesk.Member> found = desk.member(parameter("id"));
        found.ifPresent(it -> member = it);
        return found.map(work).orElse("missing");
    }

    String shown(Form newForm) {
        form = newForm;
        return "input";
    }

    /** Back to the charter, where one part of it is. */
    String backTo(String part) {
        return getRedirect(pages.charter(member.pair()) + "#" + part);
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    CharterDesk.Member member() {
        return member;
    }

    CharterDesk desk() {
        return desk;
    }

    public Form getForm() {
        return form;
    }

    public String getPairId() {
        return String.valueOf(member.pair().id());
    }

    /** The path of the charter's page. */
    public String getBack() {
        return pages.charter(member.pair());
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
