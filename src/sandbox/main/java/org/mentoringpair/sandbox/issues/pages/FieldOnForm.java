package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.StringJoiner;
import org.mentoringpair.sandbox.fields.Choice;
import org.mentoringpair.sandbox.fields.Control;
import org.mentoringpair.sandbox.fields.PlayedField;

/** A field as it stands on a form, with what was typed into it and what is wrong with that. */
public final class FieldOnForm {
    private final PlayedField field;
    private final String typed;
    private final String error;

    /** @param error empty where nothing is wrong */
    FieldOnForm(PlayedField field, String typed, String error) {
        this.field = field;
        this.typed = typed;
        this.error = error;
    }

    public String getId() {
        return field.getId();
    }

    public String getName() {
        return field.getName();
    }

    public String getTyped() {
        return typed;
    }

    public String getError() {
        return error;
    }

    public boolean isRequired() {
        return field.required();
    }

    public boolean isLong() {
        return field.kind().control() == Control.TEXT;
    }

    public boolean isChoice() {
        return field.kind().control() == Control.CHOICE;
    }

    public boolean isPerson() {
        return field.kind().control() == Control.PERSON;
    }

    public List<Choice> getChoices() {
        return field.kind().choices();
    }

    /** What is expected, in words below the field; empty where the name says it all. */
    public String getHint() {
        return switch (field.kind().control()) {
            case DATE -> "Format: d/MMM/yy, with the month as your language shortens it";
            case PERSON -> "Start typing to get a list of possible matches: the username counts.";
            case ISSUE -> "Key of an epic";
            case URL -> "Such as https://www.example.com/";
            default -> "";
        };
    }

    /** What an administrator wrote to explain a custom field; Jira shows it below the field. */
    public String getDescription() {
        String description = field instanceof CustomField custom ? custom.getDescription() : "";
        return description == null ? "" : description;
    }

    /** The ids that say more about the input, for {@code aria-describedby}; empty where nothing does. */
    public String getDescribedBy() {
        StringJoiner ids = new StringJoiner(" ");
        if (!error.isEmpty()) {
            ids.add(getId() + "-error");
        }
        if (!getHint().isEmpty()) {
            ids.add(getId() + "-hint");
        }
        if (!getDescription().isEmpty()) {
            ids.add(getId() + "-description");
        }
        return ids.toString();
    }
}
