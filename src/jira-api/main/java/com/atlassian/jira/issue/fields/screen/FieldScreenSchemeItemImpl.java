package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class FieldScreenSchemeItemImpl implements FieldScreenSchemeItem {
    private Long id;
    private ScreenableIssueOperation issueOperation;
    private FieldScreen fieldScreen;
    private FieldScreenScheme fieldScreenScheme;

    public FieldScreenSchemeItemImpl(FieldScreenSchemeManager fieldScreenSchemeManager, FieldScreenManager fieldScreenManager) {
    }

    @ForPlaying
    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return issueOperation;
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation issueOperation) {
        this.issueOperation = issueOperation;
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
    public FieldScreenScheme getFieldScreenScheme() {
        return fieldScreenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        this.fieldScreenScheme = fieldScreenScheme;
    }
}
