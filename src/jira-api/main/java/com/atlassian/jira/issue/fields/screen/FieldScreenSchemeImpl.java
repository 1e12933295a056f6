package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class FieldScreenSchemeImpl implements FieldScreenScheme {
    private final FieldScreenSchemeManager fieldScreenSchemeManager;
    private Long id;
    private String name;
    private String description;

    public FieldScreenSchemeImpl(FieldScreenSchemeManager fieldScreenSchemeManager) {
        this.fieldScreenSchemeManager = fieldScreenSchemeManager;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return id == null ? List.of() : fieldScreenSchemeManager.getFieldScreenSchemeItems(this);
    }

    /** Needs a stored scheme: the item is stored at once. */
    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.setFieldScreenScheme(this);
        fieldScreenSchemeManager.createFieldScreenSchemeItem(fieldScreenSchemeItem);
    }

    @Override
    public void store() {
        if (id == null) {
            fieldScreenSchemeManager.createFieldScreenScheme(this);
        } else {
            fieldScreenSchemeManager.updateFieldScreenScheme(this);
        }
    }
}
