package org.mentoringpair.sandbox.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;

/** A field's place on a tab. */
final class ScreenItem implements FieldScreenLayoutItem {
    private final String field;
    private Long id;
    private int position;
    private FieldScreenTab tab;

    ScreenItem(String field) {
        this.field = field;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
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
    public String getFieldId() {
        return field;
    }

    @Override
    public FieldScreenTab getFieldScreenTab() {
        return tab;
    }

    @Override
    public void setFieldScreenTab(FieldScreenTab fieldScreenTab) {
        this.tab = fieldScreenTab;
    }
}
