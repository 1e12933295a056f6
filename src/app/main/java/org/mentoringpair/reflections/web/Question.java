package org.mentoringpair.reflections.web;

/** One question of the form, with what was answered so far. */
public final class Question {
    private final String name;
    private final String label;
    private final String about;

    /**
     * @param name  of the field
     * @param about what helps to answer it
     */
    Question(String name, String label, String about) {
        this.name = name;
        this.label = label;
        this.about = about;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getAbout() {
        return about;
    }
}
