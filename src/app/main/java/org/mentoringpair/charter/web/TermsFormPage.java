package org.mentoringpair.charter.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.PartChangedMeanwhile;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/**
 * What the pages have in common on which a part of the charter's terms is changed: they show the part as it is, keep
 * what was typed where it is refused, and show both where somebody was faster.
 */
public abstract class TermsFormPage extends CharterFormPage {
    private final CharterTab tab;
    private final Texts texts;
    private OpenCharter open;
    private boolean refused;
    private boolean overtaken;

    TermsFormPage(CharterTab tab, CharterDesk desk, CharterPages pages, Texts texts) {
        super(desk, pages, texts);
        this.tab = tab;
        this.texts = texts;
    }

    /** The page with the part as it is. */
    String asItIs(Function<OpenCharter, Form> form) {
        return forMember(member -> desk().charter(member).map(it -> {
            open = it;
            return shown(form.apply(it));
        }).orElse("missing"));
    }

    /** Does the work with what was typed, and goes back to the charter if it is not refused. */
    String saved(Function<OpenCharter, Form> typed, Consumer<Form> work) {
        return forMember(member -> {
            Optional<OpenCharter> before = desk().charter(member);
            if (before.isEmpty()) {
                return "missing";
            }
            open = before.get();
            Form form = typed.apply(open);
            try {
                work.accept(form);
                return backTo("mentoring-charter-" + Choice.keyOf(tab));
            } catch (Refusal refusal) {
                return refused(member, form, refusal);
            }
        });
    }

    private String refused(CharterDesk.Member member, Form form, Refusal refusal) {
        refused = true;
        overtaken = refusal instanceof PartChangedMeanwhile;
        refusal.each().forEach(each -> form.refused(each, texts));
        desk().charter(member).ifPresent(it -> open = it);
        return shown(form);
    }

    OpenCharter open() {
        return open;
    }

    /** The fingerprint of the part as it stood there when what is in the form was typed; as it is by now where the page shows that beside it. */
    String seen(String now) {
        return refused && !overtaken ? Objects.requireNonNullElse(parameter("seen"), "") : now;
    }

    /** Whether somebody saved the part after this form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the part says by now. */
    public List<Line> getNow() {
        return desk().lines(open, member().pair(), tab);
    }

    /** The name of the reader. */
    public String getMyName() {
        return desk().name(open.side(), member().pair());
    }

    public String getOtherName() {
        return desk().name(open.side().other(), member().pair());
    }
}
