package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.recognition.MentorOffer;
import org.mentoringpair.recognition.MentorOffering;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillReading;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where somebody who parts says that they would mentor, beginning with what stands on their skill map. */
public final class WouldMentorPage extends RecognitionPage {
    private static final int HOURS = 2;
    private final MentorOffering offering;
    private final SkillReading skills;
    private final Programmes programmes;
    private Form form = new Form();
    private boolean offered;

    public WouldMentorPage(RecognitionDesk desk, MentorOffering offering, SkillReading skills, Programmes programmes, RecognitionPages pages, Texts texts) {
        super(desk, pages, texts);
        this.offering = offering;
        this.skills = skills;
        this.programmes = programmes;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> {
            Optional<MentorOffer> own = offering.own(member.person(), member.pair());
            form.with("topics", own.map(MentorOffer::topics).orElseGet(() -> begun(member)))
                    .with("hours", String.valueOf(own.map(MentorOffer::hours).orElse(HOURS))).with("agreed", own.isPresent() ? "true" : "");
            offered = own.isPresent();
            return "input";
        });
    }

    private String begun(Member member) {
        return skills.read(member.person(), member.pair()).of(member.person().key()).stream().map(Skill::name).collect(Collectors.joining(", "));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            if (parameter("withdraw") != null) {
                offering.withdraw(member.person(), member.pair());
                return getRedirect(getBack());
            }
            return taken(member);
        });
    }

    private String taken(Member member) {
        form.with("topics", parameter("topics")).with("hours", parameter("hours")).with("agreed", parameter("agreed"));
        try {
            offering.offer(member.person(), member.pair(), parameter("topics"), Optional.ofNullable(Numbers.whole(parameter("hours"))).orElse(0), parameter("agreed") != null);
            return getRedirect(getBack());
        } catch (RecognitionMissing notTheirs) {
            throw notTheirs;
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, getTexts()));
            offered = offering.own(member.person(), member.pair()).isPresent();
            return "input";
        }
    }

    public Form getForm() {
        return form;
    }

    /** Whether there is an offer of theirs. */
    public boolean isOffered() {
        return offered;
    }

    public boolean isAgreed() {
        return !form.value("agreed").isEmpty();
    }

    public String getProgrammeId() {
        return String.valueOf(member().pair().programmeId());
    }

    public String getProgramme() {
        return programmes.withId(member().pair().programmeId()).map(Programme::name).orElse("");
    }
}
