package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.Filling;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.FormTab;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.web.Visit;

/** A form on its way between the issue, the page and what comes back from the page. */
final class ShownForm {
    private final Form form;
    private final Function<PlayedField, String> typed;
    private final ErrorCollection errors;

    private ShownForm(Form form, Function<PlayedField, String> typed, ErrorCollection errors) {
        this.form = form;
        this.typed = typed;
        this.errors = errors;
    }

    /** Opened: what the issue has, and over it what the address brings along, as Jira lets a link fill a form. */
    static ShownForm opened(Form form, StoredIssue issue, Visit visit) {
        return new ShownForm(form, field -> visit.parameters(field.getId()).isEmpty()
                ? Filling.typed(field.kind(), issue.value(field)) : visit.parameter(field.getId()), new SimpleErrorCollection());
    }

    /** Refused: exactly what was sent, with what is wrong about it. */
    static ShownForm refused(Form form, Visit visit, ErrorCollection errors) {
        return new ShownForm(form, field -> visit.parameter(field.getId()), errors);
    }

    /** What was sent for the fields of the form; a field that the browser left out is not touched. */
    static IssueInput sent(Form form, Visit visit, IssueInput input) {
        form.tabs().stream().flatMap(tab -> tab.fields().stream()).filter(field -> !visit.parameters(field.getId()).isEmpty())
                .forEach(field -> input.type(field.getId(), visit.parameter(field.getId())));
        return input;
    }

    /** @param people to choose from, for fields that name somebody */
    void putInto(Map<String, Object> model, List<Account> people) {
        model.put("tabs", tabs());
        model.put("messages", messages());
        model.put("people", people);
    }

    private List<TabOnForm> tabs() {
        long open = form.tabs().stream().filter(tab -> tab.fields().stream().anyMatch(field -> errors.getErrors().containsKey(field.getId())))
                .findFirst().or(() -> form.tabs().stream().findFirst()).map(FormTab::id).orElse(0L);
        return form.tabs().stream().map(tab -> new TabOnForm(tab.id(), tab.name(), tab.id() == open, tab.fields().stream()
                .map(field -> new FieldOnForm(field, typed.apply(field), errors.getErrors().getOrDefault(field.getId(), ""))).toList())).toList();
    }

    /** What belongs to no field of this form is said above it. */
    private List<String> messages() {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        Set<String> elsewhere = new HashSet<>(errors.getErrors().keySet());
        form.tabs().forEach(tab -> tab.fields().forEach(field -> elsewhere.remove(field.getId())));
        elsewhere.forEach(field -> messages.add(errors.getErrors().get(field)));
        return messages;
    }
}
