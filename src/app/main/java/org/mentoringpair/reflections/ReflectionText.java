package org.mentoringpair.reflections;

/** What a reflection can say. The names are those of the fields of forms and of REST. */
public enum ReflectionText {
    WORKED("worked"), DID_NOT("didNot"), WHY("why"), CHANGE("change"),
    DESCRIPTION("description"), FEELINGS("feelings"), EVALUATION("evaluation"), ANALYSIS("analysis"), CONCLUSION("conclusion"), ACTION_PLAN("actionPlan");

    private final String field;

    ReflectionText(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
