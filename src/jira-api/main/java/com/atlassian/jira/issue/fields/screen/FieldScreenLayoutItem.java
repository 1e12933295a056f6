package com.atlassian.jira.issue.fields.screen;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldScreenLayoutItem {

    @ForPlaying
    void setId(Long id);

    int getPosition();

    void setPosition(int position);

    String getFieldId();

    FieldScreenTab getFieldScreenTab();

    void setFieldScreenTab(FieldScreenTab fieldScreenTab);
}
