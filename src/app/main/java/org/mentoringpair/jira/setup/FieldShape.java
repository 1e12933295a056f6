package org.mentoringpair.jira.setup;

/** What kind of value a field holds, by Jira's own field types and the searchers that belong to them. */
enum FieldShape {
    PERSON("userpicker", "userpickergroupsearcher"),
    CHOICE("select", "multiselectsearcher"),
    DAY("datepicker", "daterange"),
    NUMBER("float", "exactnumber"),
    LINE("textfield", "textsearcher"),
    TEXT("textarea", "textsearcher");

    private static final String JIRAS_OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String type;
    private final String searcher;

    FieldShape(String type, String searcher) {
        this.type = type;
        this.searcher = searcher;
    }

    String typeKey() {
        return JIRAS_OWN + type;
    }

    String searcherKey() {
        return JIRAS_OWN + searcher;
    }
}
