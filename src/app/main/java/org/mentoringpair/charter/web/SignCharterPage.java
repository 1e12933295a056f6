package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.CharterSigning;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee sign their charter: all of it, what is no secret even so, and the promise that goes with it. */
public final class SignCharterPage extends CharterFormPage {
    private static final String PROMISE = "promise";

    private final CharterSigning signing;
    private final Comparison comparison;
    private final Texts texts;
    private OpenCharter open;

    public SignCharterPage(CharterDesk desk, CharterSigning signing, Comparison comparison, CharterPages pages, Texts texts) {
        super(desk, pages, texts);
        this.signing = signing;
        this.comparison = comparison;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> laidOut(member, new Form().with(PROMISE, "")));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            Form form = new Form().with(PROMISE, parameter(PROMISE));
            try {
                signing.sign(member.person(), member.pair(), parameter("seen"), "true".equals(parameter(PROMISE)));
                return backTo("mentoring-charter");
            } catch (Refusal refusal) {
                refusal.each().forEach(each -> form.refused(each, texts));
                return laidOut(member, form);
            }
        });
    }

    /** The charter as it is now, whatever was sent. */
    private String laidOut(CharterDesk.Member member, Form form) {
        Optional<OpenCharter> found = desk().charter(member);
        found.ifPresent(it -> open = it);
        return found.map(it -> shown(form)).orElse("missing");
    }

    /** Of the content that is shown; what is signed is this and nothing else. */
    public String getSeen() {
        return open.content().fingerprint();
    }

    public boolean isPromised() {
        return getForm().value(PROMISE).equals("true");
    }

    public CharterView getCharter() {
        return desk().view(open, member().pair());
    }

    /** Whether the reader signed an earlier version. */
    public boolean isSignedBefore() {
        return open.standing().reopened(open.side());
    }

    /** What is different from what the reader signed last. */
    public List<Difference> getChanges() {
        return comparison.sinceSigned(member(), open);
    }
}
