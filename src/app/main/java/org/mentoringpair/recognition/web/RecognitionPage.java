package org.mentoringpair.recognition.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;
import org.mentoringpair.web.Texts;

/** What the pages of recognition have in common. They are plain forms and work without script. */
public abstract class RecognitionPage extends JiraWebActionSupport {
    private final RecognitionDesk desk;
    private final RecognitionPages pages;
    private final Texts texts;
    private Member member;

    RecognitionPage(RecognitionDesk desk, RecognitionPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    /** What one of the two is answered; for everybody else there is nothing. */
    String forMember(Function<Member, String> answer) {
        pages.dress();
        Optional<Member> asking = desk.member(parameter("id"));
        if (asking.isEmpty()) {
            return "missing";
        }
        member = asking.get();
        try {
            return answer.apply(member);
        } catch (RecognitionMissing notTheirs) {
            return "missing";
        }
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    Member member() {
        return member;
    }

    RecognitionPages pages() {
        return pages;
    }

    public String getPairId() {
        return String.valueOf(member.pair().id());
    }

    /** The name of the other one of the two. */
    public String getPartner() {
        return member.pair().partnerOf(member.person().key()).flatMap(desk::name).orElse("");
    }

    /** The path of the page on which the pair closes. */
    public String getBack() {
        return pages.closing(member.pair());
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
