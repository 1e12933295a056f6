package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    FieldScreen getFieldScreen(Long id);

    void createFieldScreen(FieldScreen fieldScreen);

    void updateFieldScreen(FieldScreen fieldScreen);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    void createFieldScreenTab(FieldScreenTab fieldScreenTab);

    void updateFieldScreenTab(FieldScreenTab fieldScreenTab);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab);

    FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String fieldId);

    void createFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);
}
