package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldScreenTab {
    Long getId();

    @ForPlaying
    void setId(Long id);

    String getName();

    void setName(String name);

    int getPosition();

    void setPosition(int position);

    FieldScreen getFieldScreen();

    void setFieldScreen(FieldScreen fieldScreen);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    void addFieldScreenLayoutItem(String fieldId);

    void store();
}
