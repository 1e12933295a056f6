package com.atlassian.jira.scheme;

import java.util.Collection;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class Scheme {
    private final Long id;
    private final String name;
    private final String description;
    private final Collection<SchemeEntity> entities;

    public Scheme(Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.entities = List.copyOf(entities);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Collection<SchemeEntity> getEntities() {
        return entities;
    }
}
