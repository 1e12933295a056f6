package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.mentoringpair.Refusal;
import org.mentoringpair.recognition.ImpactStory;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.StoryChangedMeanwhile;
import org.mentoringpair.recognition.StoryTelling;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where one of the two tells what changed, and agrees, or not, to what the other one tells. */
public final class StoryPage extends RecognitionPage {
    private final StoryTelling telling;
    private StoryTelling.Told told;
    private Form form = new Form();
    private boolean shown;
    private String version = "";
    private ImpactStory now;

    public StoryPage(RecognitionDesk desk, StoryTelling telling, RecognitionPages pages, Texts texts) {
        super(desk, pages, texts);
        this.telling = telling;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(this::asKept);
    }

    private String asKept(Member member) {
        told = telling.read(member.person(), member.pair());
        form.with("title", told.mine().map(ImpactStory::title).orElse("")).with("words", told.mine().map(ImpactStory::words).orElse(""));
        shown = told.mine().filter(ImpactStory::shown).isPresent();
        version = told.mine().map(ImpactStory::edition).orElse("");
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            try {
                done(member);
                return getRedirect("/secure/MentoringImpactStory!default.jspa?id=" + member.pair().id());
            } catch (RecognitionMissing notTheirs) {
                throw notTheirs;
            } catch (Refusal refusal) {
                return refused(member, refusal);
            }
        });
    }

    private void done(Member member) {
        String seen = parameter("version");
        if (parameter("withdraw") != null) {
            telling.withdraw(member.person(), member.pair());
        } else if (parameter("agrees") != null) {
            telling.agree(member.person(), member.pair(), seen, "true".equals(parameter("agrees")));
        } else {
            telling.tell(member.person(), member.pair(), seen, parameter("title"), parameter("words"), parameter("shown") != null);
        }
    }

    /** What was typed stays in the form; the version it is compared with next is the one that is shown now. */
    private String refused(Member member, Refusal refusal) {
        asKept(member);
        if (parameter("agrees") == null) {
            form.with("title", parameter("title")).with("words", parameter("words"));
            shown = parameter("shown") != null;
            now = refusal instanceof StoryChangedMeanwhile changed ? changed.now() : null;
        }
        refusal.each().forEach(each -> form.refused(each, getTexts()));
        return "input";
    }

    public Form getForm() {
        return form;
    }

    /** Whether the author lets the other one read it. */
    public boolean isShown() {
        return shown;
    }

    public String getVersion() {
        return version;
    }

    /** Whether something is kept. */
    public boolean isTold() {
        return told.mine().isPresent();
    }

    /** Where the reader's own story stands. */
    public String getState() {
        ImpactStory mine = told.mine().orElseThrow();
        return getTexts().get("mentoring.recognition.story.state." + (mine.isPublished() ? "published" : mine.shown() ? "waiting" : "own"), getPartner());
    }

    public boolean isTheirs() {
        return told.theirs().isPresent();
    }

    /** The other one's, as far as it is shown. */
    public StoryLine getOther() {
        return new StoryLine(told.theirs().orElseThrow(), getPartner());
    }

    public boolean isOvertaken() {
        return now != null;
    }

    public StoryLine getNow() {
        return new StoryLine(now, member().person().displayName());
    }
}
