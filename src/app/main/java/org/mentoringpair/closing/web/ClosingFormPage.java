package org.mentoringpair.closing.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.closing.ClosingMissing;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What the pages of closing have in common. They are plain forms and work without script. */
public abstract class ClosingFormPage extends JiraWebActionSupport {
    private final ClosingDesk desk;
    private final ClosingPages pages;
    private final Texts texts;
    private Member member;
    private Form form = new Form();

    ClosingFormPage(ClosingDesk desk, ClosingPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    /** What one of the two is answered; for everybody else there is nothing. */
    String forMember(Function<Member, String> answer) {
        Optional<Member> asking = desk.member(parameter("id"));
        if (asking.isEmpty()) {
            return "missing";
        }
        member = asking.get();
        try {
            return answer.apply(member);
        } catch (ClosingMissing notTheirs) {
            return "missing";
        }
    }

    String shown(Form newForm) {
        form = newForm;
        pages.dress();
        return "input";
    }

    String backToClosing() {
        return getRedirect(getBack());
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    /** The version the form was filled in for, 0 where there was none. */
    int seen() {
        return Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
    }

    Member member() {
        return member;
    }

    ClosingDesk desk() {
        return desk;
    }

    public Form getForm() {
        return form;
    }

    public String getPairId() {
        return String.valueOf(member.pair().id());
    }

    /** The path of the page on which the pair closes. */
    public String getBack() {
        return pages.closing(member.pair());
    }

    /** The name of the other one of the two. */
    public String getPartner() {
        return desk.partner(member);
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
