package com.atlassian.jira.scheme;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class SchemeEntity {
    private final String type;
    private final String parameter;
    private final Object entityTypeId;

    public SchemeEntity(String type, Object entityTypeId) {
        this(type, null, entityTypeId);
    }

    /** Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/scheme/SchemeEntity.html */
    public SchemeEntity(String type, String parameter, Object entityTypeId) {
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }

    public Object getEntityTypeId() {
        return entityTypeId;
    }
}
