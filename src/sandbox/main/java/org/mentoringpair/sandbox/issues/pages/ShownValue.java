package org.mentoringpair.sandbox.issues.pages;

import java.util.List;
import org.mentoringpair.sandbox.fields.Control;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;

/** A field with its value, to be read. Markup is not played: text keeps its lines, that is all. */
public final class ShownValue {
    private final PlayedField field;
    private final Object value;

    ShownValue(PlayedField field, Object value) {
        this.field = field;
        this.value = value;
    }

    public String getId() {
        return field.getId();
    }

    public String getName() {
        return field.getName();
    }

    @SuppressWarnings("unchecked")
    public String getText() {
        return ((Kind<Object>) field.kind()).shown(value);
    }

    public List<String> getLines() {
        return getText().lines().toList();
    }

    public boolean isIssue() {
        return field.kind().control() == Control.ISSUE;
    }

    /** Only what the browser may follow safely is made a link. */
    public boolean isLink() {
        return field.kind().control() == Control.URL && getText().matches("(?i)https?://.*");
    }
}
