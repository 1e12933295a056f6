package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.CharterStart;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where a pair begins with its charter. */
public final class StartCharterPage extends CharterFormPage {
    private final CharterStart start;
    private final Texts texts;

    public StartCharterPage(CharterDesk desk, CharterStart start, CharterPages pages, Texts texts) {
        super(desk, pages, texts);
        this.start = start;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(member -> desk().charter(member).map(open -> backTo("")).orElseGet(() -> shown(new Form())));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(this::started);
    }

    private String started(CharterDesk.Member member) {
        try {
            start.start(member.person(), member.pair());
            return backTo("mentoring-charter");
        } catch (Refusal refusal) {
            Form form = new Form();
            refusal.each().forEach(each -> form.refused(each, texts));
            return shown(form);
        }
    }
}
