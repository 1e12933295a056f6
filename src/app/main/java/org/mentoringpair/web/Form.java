package org.mentoringpair.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.Refusal;

/** What somebody typed into a page, kept beside what is wrong with it, so that nothing typed is ever lost. */
public final class Form {
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Fills in a field; null stands for nothing typed. */
    public Form with(String field, String value) {
        typed.put(field, value == null ? "" : value);
        return this;
    }

    /** Puts the sentence at the refusal's field, or above the form where the form has no such field. */
    public void refused(Refusal refusal, Texts texts) {
        wrong(refusal.field(), texts.sentence(refusal));
    }

    /** The first sentence at a field stays: the later ones mostly follow from it. */
    public void wrong(String field, String sentence) {
        if (typed.containsKey(field)) {
            errors.putIfAbsent(field, sentence);
        } else {
            problems.add(sentence);
        }
    }

    public boolean isRight() {
        return errors.isEmpty() && problems.isEmpty();
    }

    /** The names of all fields, in the order they were filled in. */
    public List<String> fields() {
        return List.copyOf(typed.keySet());
    }

    /** What was typed, never null. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean wrongAt(String field) {
        return errors.containsKey(field);
    }

    /** What is wrong with the field, empty where nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** What is wrong with the whole, each a sentence. */
    public List<String> getProblems() {
        return List.copyOf(problems);
    }
}
