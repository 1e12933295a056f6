package org.mentoringpair.closing.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.closing.AlumniReminding;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form by which one of the two says whether they want to be reminded of the other after the end. */
public final class AlumniPage extends ClosingFormPage {
    private final AlumniReminding reminding;

    public AlumniPage(ClosingDesk desk, AlumniReminding reminding, ClosingPages pages, Texts texts) {
        super(desk, pages, texts);
        this.reminding = reminding;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            reminding.wish(member.person(), member.pair(), months());
            return backToClosing();
        });
    }

    /** Whatever else is sent is no wish. */
    private Set<Integer> months() {
        return Arrays.stream(Optional.ofNullable(getHttpRequest().getParameterValues("months")).orElse(new String[0])).map(Numbers::whole)
                .filter(Objects::nonNull).filter(AlumniReminding.MONTHS::contains).collect(Collectors.toSet());
    }
}
