package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class FieldScreenTabImpl implements FieldScreenTab {
    private final FieldScreenManager fieldScreenManager;
    private Long id;
    private String name;
    private int position;
    private FieldScreen fieldScreen;

    public FieldScreenTabImpl(FieldScreenManager fieldScreenManager) {
        this.fieldScreenManager = fieldScreenManager;
    }

    @Override
    public Long getId() {
        return id;
    }

    @ForPlaying
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
    public int getPosition() {
        return position;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return fieldScreen;
    }

    @Override
    public void setFieldScreen(FieldScreen fieldScreen) {
        this.fieldScreen = fieldScreen;
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return id == null ? List.of() : fieldScreenManager.getFieldScreenLayoutItems(this);
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        FieldScreenLayoutItem item = fieldScreenManager.buildNewFieldScreenLayoutItem(fieldId);
        item.setPosition(getFieldScreenLayoutItems().size());
        item.setFieldScreenTab(this);
        fieldScreenManager.createFieldScreenLayoutItem(item);
    }

    @Override
    public void store() {
        if (id == null) {
            fieldScreenManager.createFieldScreenTab(this);
        } else {
            fieldScreenManager.updateFieldScreenTab(this);
        }
    }
}
