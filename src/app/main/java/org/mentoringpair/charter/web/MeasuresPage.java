package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.stream.IntStream;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.Fingerprint;
import org.mentoringpair.charter.Measures;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.TermsEditing;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where each says by what they will know that it was worth it, and both what they share. */
public final class MeasuresPage extends TermsFormPage {
    private static final String SHARED = "shared";

    private final TermsEditing editing;

    public MeasuresPage(CharterDesk desk, TermsEditing editing, CharterPages pages, Texts texts) {
        super(CharterTab.SUCCESS, desk, pages, texts);
        this.editing = editing;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs(MeasuresPage::untouched);
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return saved(open -> typed(), form -> editing.measures(member().person(), member().pair(), parameter("seen"),
                rows().mapToObj(row -> form.value(TermsEditing.measureField(row))).toList(), form.value(SHARED)));
    }

    private static Form untouched(OpenCharter open) {
        Measures measures = open.charter().terms().measures();
        List<String> own = measures.of(open.side());
        Form form = new Form().with(SHARED, measures.shared());
        rows().forEach(row -> form.with(TermsEditing.measureField(row), row < own.size() ? own.get(row) : ""));
        return form;
    }

    private Form typed() {
        Form form = new Form().with(SHARED, parameter(SHARED));
        rows().forEach(row -> form.with(TermsEditing.measureField(row), parameter(TermsEditing.measureField(row))));
        return form;
    }

    private static IntStream rows() {
        return IntStream.range(0, Measures.MOST);
    }

    public String getSeen() {
        return seen(Fingerprint.of(open().charter().terms().measures()));
    }

    public List<InputLine> getLines() {
        return rows().mapToObj(row -> new InputLine(row, TermsEditing.measureField(row), getForm(), List.of())).toList();
    }

    /** What the other said for themselves. */
    public List<String> getTheirs() {
        return open().charter().terms().measures().of(open().side().other());
    }
}
