package org.mentoringpair.jira.setup;

import org.mentoringpair.web.Texts;

/** One line of the set-up page. */
public final class ShownItem {
    /** What an administrator can tell apart. */
    enum Condition {
        THERE("success"), NOT_YET("default"), UNFINISHED("moved"), FAILED("error"), GONE("error");

        private final String lozenge;

        Condition(String lozenge) {
            this.lozenge = lozenge;
        }
    }

    private final ItemKind kind;
    private final String label;
    private final String jiraId;
    private final Condition condition;
    private final String message;
    private final Texts texts;

    /** @param kind null for a project */
    ShownItem(ItemKind kind, String label, String jiraId, Condition condition, String message, Texts texts) {
        this.kind = kind;
        this.label = label;
        this.jiraId = jiraId;
        this.condition = condition;
        this.message = message;
        this.texts = texts;
    }

    ItemKind kind() {
        return kind;
    }

    Condition condition() {
        return condition;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where Jira has given none; of a project its key. */
    public String getJiraId() {
        return jiraId == null ? "" : jiraId;
    }

    public String getState() {
        return texts.get("mentoring.setup.state." + Keys.of(condition));
    }

    /** The AUI class of the lozenge. */
    public String getLozenge() {
        return "aui-lozenge-" + condition.lozenge;
    }

    public String getMessage() {
        return message == null ? "" : message;
    }
}
