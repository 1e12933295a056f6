package org.mentoringpair.charter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.charter.Boundaries;
import org.mentoringpair.charter.Boundary;
import org.mentoringpair.charter.BoundaryEdit;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.Side;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the two draw their boundaries: each writes their own column, and what is agreed one proposes and the other accepts. */
public final class BoundariesPage extends TermsFormPage {
    private final Boundaries boundaries;

    public BoundariesPage(CharterDesk desk, Boundaries boundaries, CharterPages pages, Texts texts) {
        super(CharterTab.BOUNDARIES, desk, pages, texts);
        this.boundaries = boundaries;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs(BoundariesPage::untouched);
    }

    /** Whichever button was pressed, what was typed is saved with it. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        String next = saved(this::typed, this::save);
        boolean done = parameter("add") == null && parameter("remove") == null && parameter("accept") == null;
        return done || "input".equals(next) || "missing".equals(next) ? next : again();
    }

    private void save(Form form) {
        boundaries.edit(member().person(), member().pair(), edits());
        Integer removed = Numbers.whole(parameter("remove"));
        if (removed != null) {
            boundaries.remove(member().person(), member().pair(), removed);
        }
        if (parameter("add") != null) {
            boundaries.add(member().person(), member().pair(), form.value("area"));
        }
    }

    /** Whoever adds, removes or accepts something is not done with the table yet. */
    private String again() {
        return getRedirect("/secure/MentoringCharterBoundaries!default.jspa?id=" + getPairId());
    }

    private List<BoundaryEdit> edits() {
        Integer accepted = Numbers.whole(parameter("accept"));
        return sentIds().stream().map(id -> {
            boolean accepting = id.equals(accepted);
            return new BoundaryEdit(id, parameter(BoundaryEdit.mineField(id)), parameter("wasMine" + id),
                    accepting ? null : parameter(BoundaryEdit.proposalField(id)), parameter("wasProposed" + id),
                    accepting ? parameter("wasProposed" + id) : null);
        }).toList();
    }

    private List<Integer> sentIds() {
        String[] sent = getHttpRequest().getParameterValues("row");
        return sent == null ? List.of() : Arrays.stream(sent).map(Numbers::whole).filter(Objects::nonNull).limit(Boundaries.MOST).toList();
    }

    private static Form untouched(OpenCharter open) {
        Form form = new Form().with("area", "");
        Side side = open.side();
        open.charter().terms().boundaries().forEach(boundary -> form.with(BoundaryEdit.mineField(boundary.id()), boundary.preference(side))
                .with(BoundaryEdit.proposalField(boundary.id()), boundary.proposer() == side ? boundary.proposed() : ""));
        return form;
    }

    private Form typed(OpenCharter open) {
        Form form = untouched(open).with("area", parameter("area"));
        sentIds().forEach(id -> form.with(BoundaryEdit.mineField(id), parameter(BoundaryEdit.mineField(id)))
                .with(BoundaryEdit.proposalField(id), parameter(BoundaryEdit.proposalField(id))));
        return form;
    }

    public List<BoundaryLine> getLines() {
        return open().charter().terms().boundaries().stream().map((Boundary boundary) -> new BoundaryLine(boundary, open().side(), getForm(),
                !boundary.holdsWordsBesidesThoseOf(open().side()))).toList();
    }
}
