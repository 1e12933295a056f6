package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class FieldScreenImpl implements FieldScreen {
    private final FieldScreenManager fieldScreenManager;
    private Long id;
    private String name;
    private String description;

    public FieldScreenImpl(FieldScreenManager fieldScreenManager) {
        this.fieldScreenManager = fieldScreenManager;
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
    public List<FieldScreenTab> getTabs() {
        return id == null ? List.of() : fieldScreenManager.getFieldScreenTabs(this);
    }

    /** Needs a stored screen: a tab is stored with the id of its screen. */
    @Override
    public FieldScreenTab addTab(String tabName) {
        FieldScreenTab tab = new FieldScreenTabImpl(fieldScreenManager);
        tab.setName(tabName);
        tab.setPosition(getTabs().size());
        tab.setFieldScreen(this);
        tab.store();
        return tab;
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().flatMap(tab -> tab.getFieldScreenLayoutItems().stream()).anyMatch(item -> item.getFieldId().equals(fieldId));
    }

    @Override
    public void store() {
        if (id == null) {
            fieldScreenManager.createFieldScreen(this);
        } else {
            fieldScreenManager.updateFieldScreen(this);
        }
    }
}
