package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.Duty;
import org.mentoringpair.charter.Duty.Doer;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.TermsEditing;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where the two say who takes care of what. */
public final class DutiesPage extends TermsFormPage {
    /** Empty rows below what is there. */
    private static final int ROOM = 3;

    private final TermsEditing editing;

    public DutiesPage(CharterDesk desk, TermsEditing editing, CharterPages pages, Texts texts) {
        super(CharterTab.WHO_DOES_WHAT, desk, pages, texts);
        this.editing = editing;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs(DutiesPage::untouched);
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return saved(open -> typed(), form -> editing.duties(member().person(), member().pair(), parameter("seen"), duties(form)));
    }

    private static Form untouched(OpenCharter open) {
        Form form = new Form();
        List<Duty> duties = new ArrayList<>(open.charter().terms().duties());
        IntStream.range(0, ROOM).forEach(row -> duties.add(new Duty("", Doer.MENTEE)));
        for (int row = 0; row < Math.min(duties.size(), TermsEditing.MOST_DUTIES); row++) {
            form.with(TermsEditing.dutyField(row), duties.get(row).what()).with(TermsEditing.doerField(row), duties.get(row).who().name());
        }
        return form;
    }

    private Form typed() {
        Form form = new Form();
        IntStream.range(0, TermsEditing.MOST_DUTIES).filter(row -> parameter(TermsEditing.dutyField(row)) != null)
                .forEach(row -> form.with(TermsEditing.dutyField(row), parameter(TermsEditing.dutyField(row)))
                        .with(TermsEditing.doerField(row), parameter(TermsEditing.doerField(row))));
        return form;
    }

    private static List<Duty> duties(Form form) {
        return rows(form).mapToObj(row -> new Duty(form.value(TermsEditing.dutyField(row)),
                Choice.constant(Doer.values(), form.value(TermsEditing.doerField(row))))).toList();
    }

    private static IntStream rows(Form form) {
        return IntStream.range(0, TermsEditing.MOST_DUTIES).takeWhile(row -> !form.value(TermsEditing.doerField(row)).isEmpty());
    }

    public String getSeen() {
        return seen(TermsEditing.fingerprint(open().charter().terms().duties()));
    }

    public List<InputLine> getLines() {
        return rows(getForm()).mapToObj(row -> new InputLine(row, TermsEditing.dutyField(row), getForm(),
                Choice.of(Doer.values(), getForm().value(TermsEditing.doerField(row)), "mentoring.charter.doer", false, getTexts()))).toList();
    }
}
